package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Finding;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.CheckedReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One and the same report in every kind of file (see {@code corpus/make.sh}): the findings do not depend on it. */
class EveryKindOfFileTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    private static CheckedReport check(String file) throws IOException {
        return VALIDATOR.check(CORPUS.resolve(file)).reports().get(0);
    }

    private static Map<CellKey, Optional<BigDecimal>> figures(CheckedReport checked) {
        Map<CellKey, Optional<BigDecimal>> figures = new TreeMap<>();
        Stream.of(TableKind.values())
                .flatMap(kind -> checked.report().table(kind).stream())
                .map(ReportTable::figures)
                .forEach(table -> table.forEach((cell, figure) -> figures.put(cell, figure.number())));
        return figures;
    }

    private static List<String> findings(CheckedReport checked) {
        return checked.findings().stream()
                .map(finding -> finding + " " + finding.cells() + finding.expected() + finding.actual())
                .sorted()
                .toList();
    }

    @Test
    void pageHasTheFaultsThatItWasMadeWith() throws IOException {
        assertThat(check("report.html").findings())
                .extracting(finding -> finding.rule().id())
                .contains("applications.balance", "review.total", "cell.blank", "cell.notation", "format.label");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report.docx", "report.doc", "report.wps", "report.odt", "report.rtf", "report.pdf", "chromium.pdf",
                "report.xlsx", "report.xls", "report.et", "report.ods", "report.mht", "gb18030.html", "libreoffice.txt",
                "pandoc.md"
            })
    void figuresAndFindingsAreThoseOfThePage(String file) throws IOException {
        CheckedReport page = check("report.html");
        CheckedReport same = check(file);

        assertThat(figures(same)).isEqualTo(figures(page));
        assertThat(findings(same)).isEqualTo(findings(page));
        assertThat(same.report().organization()).isEqualTo(page.report().organization());
        assertThat(same.report().year()).isEqualTo(page.report().year());
        assertThat(same.findings())
                .extracting(Finding::fingerprint)
                .containsExactlyInAnyOrderElementsOf(
                        page.findings().stream().map(Finding::fingerprint).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.pdf", "report.xlsx", "report.html", "libreoffice.txt"})
    void everyFindingInATableSaysWhereItStands(String file) throws IOException {
        assertThat(check(file).findings())
                .filteredOn(finding -> finding.table().isPresent())
                .allSatisfy(finding -> assertThat(finding.place().toString()).isNotEmpty());
    }
}
