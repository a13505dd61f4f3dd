package io.github.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole sections, names, overviews and slips of our own invention, written as offices write them. */
class OfficeTextsTest {

    /** What is due, and not found today; once it is found, the row loses this verdict. */
    private static final String MISS = "MISS";

    private static final String[] FIVE_ASPECTS = {"主动公开、依申请公开、政府信息管理、平台建设、监督保障。"};

    /** The rows of a file; those without a verdict have {@code null} for it. */
    private static List<String[]> rows(String file, int columns) throws IOException {
        return Corpus.read(file).lines().stream()
                .map(cells -> Arrays.copyOf(cells, columns))
                .toList();
    }

    static List<String[]> sections() throws IOException {
        return Corpus.read("sections.tsv").lines();
    }

    @ParameterizedTest(name = "{0} {2} {3}")
    @MethodSource("sections")
    void soundSectionsAreNotWarnedAbout(String year, String number, String set, String paragraphs) throws IOException {
        ReportDraft draft = Reports.sound(Integer.parseInt(year)).section(1, FIVE_ASPECTS);
        Corpus.read("offices.tsv").fill(draft, set);
        draft.section(Integer.parseInt(number), paragraphs.split("¶"));
        assertThat(Checks.findings(draft))
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(Finding::toString)
                .isEmpty();
    }

    static List<String[]> organizations() throws IOException {
        return rows("organizations.tsv", 5);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("organizations")
    void otherNamesInTheOwnPlaceAreTold(String signature, String title, String sentence, String other, String verdict) {
        ReportDraft draft = Reports.sound2021()
                .organization(signature)
                .signature(signature)
                .title(title + "2021年政府信息公开工作年度报告")
                .preamble("根据《中华人民共和国政府信息公开条例》编制。联系电话：0571-86120012。")
                .section(1, FIVE_ASPECTS[0], sentence);
        List<String> told = Checks.findings(draft, "report.organization").stream()
                .map(finding -> String.valueOf(finding.actual().orElse("")))
                .toList();
        assertThat(told)
                .hasSize(other.isEmpty() || MISS.equals(verdict) ? 0 : 1)
                .allMatch(name -> name.contains(other));
    }

    static List<String[]> overviews() throws IOException {
        return Corpus.read("overview.tsv").lines();
    }

    @ParameterizedTest
    @MethodSource("overviews")
    void missingAspectsOfTheOverviewAreTold(String paragraphs, String missing) {
        List<String> told =
                Checks.findings(Reports.sound2021().section(1, paragraphs.split("¶")), "content.overview").stream()
                        .map(Finding::message)
                        .toList();
        String all = String.join("", told);
        for (String aspect : List.of("主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障")) {
            assertThat(all.contains("“" + aspect + "”"))
                    .as(aspect)
                    .isEqualTo(List.of(missing.split("、")).contains(aspect));
        }
    }

    static List<String[]> slips() throws IOException {
        return rows("wording.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void slipsOfWordingAreTold(String sentence, String slip, String verdict) {
        ReportDraft draft = Reports.sound2021().section(6, "未收取信息处理费。", sentence);
        assertThat(Checks.findings(draft, "content.wording"))
                .extracting(Finding::message)
                .hasSize(slip.isEmpty() || MISS.equals(verdict) ? 0 : 1)
                .allMatch(message -> message.contains(slip));
    }
}
