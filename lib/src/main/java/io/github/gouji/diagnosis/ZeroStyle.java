package io.github.gouji.diagnosis;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How a report writes counts of 0 in its tables 三 and 四: as 0, as a mark such as {@code -}, or not at all. */
final class ZeroStyle {

    private final double blankShare;
    private final double markShare;

    private ZeroStyle(List<Figure> zeros) {
        blankShare = share(zeros, ZeroStyle::isEmpty);
        markShare = share(zeros, ZeroStyle::isMark);
    }

    static ZeroStyle of(AnnualReport report) {
        return new ZeroStyle(Stream.of(TableKind.APPLICATIONS, TableKind.REVIEW)
                .map(report::table)
                .flatMap(Optional::stream)
                .map(ReportTable::figures)
                .flatMap(figures -> figures.values().stream())
                .filter(figure -> figure.isBlank()
                        || figure.value() != null && figure.value().signum() == 0)
                .toList());
    }

    /** How usual it is to write 0 like this: near 0 if it stands out, 1 if a number is written. */
    double usualness(Figure figure) {
        if (isEmpty(figure)) {
            return blankShare;
        }
        return isMark(figure) ? markShare : 1;
    }

    private static boolean isEmpty(Figure figure) {
        return figure.isBlank() && figure.text().isEmpty();
    }

    private static boolean isMark(Figure figure) {
        return figure.isBlank() && !figure.text().isEmpty();
    }

    /** One of them is the cell in question, so it counts half as a witness for itself. */
    private static double share(List<Figure> zeros, Predicate<Figure> style) {
        long some = zeros.stream().filter(style).count();
        return Math.max(some - 0.5, 0.5) / (zeros.size() + 1.0);
    }
}
