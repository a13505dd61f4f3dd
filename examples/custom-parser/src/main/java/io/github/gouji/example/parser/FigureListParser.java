package io.github.gouji.example.parser;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.parser.ParsedFile;
import io.github.gouji.parser.ReportParser;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of file that Gouji does not know: the list of figures that some office system exports, a line each.
 *
 * <pre>
 * #figures 2023 东湖镇人民政府
 * applications.received.naturalPerson = 3
 * applications.received.total = 3
 * </pre>
 *
 * <p>This class and one line in {@code META-INF/services/io.github.gouji.parser.ReportParser} are all it takes. For
 * another kind of <em>document</em>, implement {@link io.github.gouji.reader.DocumentReader} in the same way.
 */
public final class FigureListParser implements ReportParser {

    private static final String MARK = "#figures ";

    @Override
    public boolean accepts(FileContent content) {
        return content.head().startsWith(MARK);
    }

    @Override
    public ParsedFile parse(FileContent content, Budget budget) throws UnreadableException {
        List<String> lines =
                new String(content.bytes(), StandardCharsets.UTF_8).lines().toList();
        try {
            return new ParsedFile("figures", List.of(report(lines)));
        } catch (IllegalArgumentException wrong) {
            throw new UnreadableException(Problem.DAMAGED, wrong.getMessage(), wrong.getMessage(), wrong);
        }
    }

    private static AnnualReport report(List<String> lines) {
        String[] head = lines.get(0).split(" ", 3);
        int year = Integer.parseInt(head[1]);
        AnnualReport.Builder report = AnnualReport.builder()
                .year(year)
                .organization(head[2])
                .format(ReportFormat.ofYear(year).orElse(null));
        Map<TableKind, ReportTable.Builder> tables = new EnumMap<>(TableKind.class);
        for (int i = 1; i < lines.size(); i++) {
            String[] parts = lines.get(i).split("=", 2);
            if (parts.length == 2) {
                CellKey cell = CellKey.parse(parts[0].strip());
                tables.computeIfAbsent(cell.table(), ReportTable::builder)
                        .figure(cell, Figure.read(parts[1], Place.line(i + 1)));
            }
        }
        tables.values().forEach(table -> report.table(table.build()));
        return report.build();
    }
}
