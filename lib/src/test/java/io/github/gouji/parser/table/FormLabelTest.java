package io.github.gouji.parser.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Cell;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.DisclosureColumn;
import io.github.gouji.report.DisclosureRow;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReviewBlock;
import io.github.gouji.report.TableKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which label of the form a text is, though it drifts; and which table a grid is, by its labels. */
class FormLabelTest {

    private static FormKey row(String text) {
        return FormLabel.row(TableKind.APPLICATIONS, text)
                .map(FormLabel.Match::key)
                .orElse(null);
    }

    private static FormKey column(String text) {
        return FormLabel.column(TableKind.APPLICATIONS, text)
                .map(FormLabel.Match::key)
                .orElse(null);
    }

    @Test
    void ofFiveCharactersTwoMayBeOthers() {
        assertThat(row("3.危及三全稳定")).isEqualTo(ApplicationRow.DENIED_SAFETY_STABILITY);
        // 属于国家秘密 has six: four are left, then three
        assertThat(row("1.属于国家机要")).isEqualTo(ApplicationRow.DENIED_STATE_SECRET);
        assertThat(row("1.属于国甲乙丙")).isNull();
    }

    @Test
    void fourCharactersOfALabelNameIt() {
        assertThat(column("社会公益")).isEqualTo(ApplicantType.PUBLIC_WELFARE);
        assertThat(column("公益组")).isNull();
    }

    @Test
    void shortenedLabelIsASlightDriftAndAnAlteredOneIsMore() {
        assertThat(FormLabel.column(TableKind.APPLICATIONS, "社会公益")
                        .orElseThrow()
                        .drift())
                .isEqualTo(Drift.SLIGHT);
        assertThat(FormLabel.column(TableKind.APPLICATIONS, "社会公盖组织")
                        .orElseThrow()
                        .drift())
                .isEqualTo(Drift.ALTERED);
    }

    @Test
    void threeLabelsMakeATable() {
        assertThat(TableSorter.sort(Grid.table("自然人|商业企业|科研机构"))).containsOnlyKeys(TableKind.APPLICATIONS);
        assertThat(TableSorter.sort(Grid.table("自然人|商业企业|本单位"))).isEmpty();
    }

    @Test
    void labelIsComparedWithTheVariantsOwn() {
        assertThat(FormLabel.row(ReportFormat.FORMAT_2019, DisclosureRow.NORMATIVE_DOCUMENTS, TableKind.DISCLOSURE))
                .map(FormLabel::official)
                .hasValue("规范性文件");
        assertThat(FormLabel.row(ReportFormat.FORMAT_2021, DisclosureRow.NORMATIVE_DOCUMENTS, TableKind.DISCLOSURE))
                .map(FormLabel::official)
                .hasValue("行政规范性文件");
        assertThat(FormLabel.column(ReportFormat.FORMAT_2019, DisclosureColumn.DECISIONS, TableKind.DISCLOSURE))
                .map(FormLabel::official)
                .hasValue("处理决定数量");
        assertThat(FormLabel.column(ReportFormat.FORMAT_2021, DisclosureColumn.DECISIONS, TableKind.DISCLOSURE))
                .map(FormLabel::official)
                .hasValue("本年处理决定数量");
    }

    @Test
    void lineThatAVariantLacksIsComparedWithAnothers() {
        assertThat(FormLabel.row(ReportFormat.FORMAT_2021, ApplicationRow.OTHER, TableKind.APPLICATIONS))
                .map(FormLabel::official)
                .hasValue("（六）其他处理");
        assertThat(FormLabel.row(ReportFormat.FORMAT_2021, ApplicationRow.OTHER, TableKind.DISCLOSURE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "本年收费金额（单位：万元）, NONE",
        "本年收费金额, NONE",
        "本年 收费金额(万元), NONE",
        "收费金额, SLIGHT",
        "本年度本年收费金额单位万元, SLIGHT",
        "费金额, ",
        "本年收废金额单位万元, ALTERED",
        "现行有效件数, "
    })
    void driftIsHowFarATextIsFromTheLabel(String text, @Nullable Drift drift) {
        FormLabel amount = FormLabel.column(ReportFormat.FORMAT_2021, DisclosureColumn.AMOUNT, TableKind.DISCLOSURE)
                .orElseThrow();

        assertThat(amount.drift(text)).isEqualTo(Optional.ofNullable(drift));
    }

    @Test
    void fourCharactersMakeAPartAndTwoOfFiveMayBeOthers() {
        assertThat(FormLabel.row(ReportFormat.FORMAT_2021, DisclosureRow.LICENSING, TableKind.DISCLOSURE)
                        .orElseThrow()
                        .drift("行政许可事项办理"))
                .hasValue(Drift.SLIGHT);
        assertThat(FormLabel.row(
                                ReportFormat.FORMAT_2021,
                                ReviewBlock.LITIGATION_AFTER_RECONSIDERATION,
                                TableKind.REVIEW)
                        .orElseThrow()
                        .drift("复议后甲乙"))
                .hasValue(Drift.ALTERED);
    }

    @Test
    void shortLabelInsideAnotherWordIsNoneOfIt() {
        FormLabel rules = FormLabel.row(ReportFormat.FORMAT_2021, DisclosureRow.REGULATIONS, TableKind.DISCLOSURE)
                .orElseThrow();

        assertThat(rules.drift("部门规章制度汇编")).isEmpty();
    }

    @Test
    void proseThatHoldsALabelIsNone() {
        String label = "1.属于国家秘密";

        assertThat(row(label + " ".repeat(200 - label.length()))).isEqualTo(ApplicationRow.DENIED_STATE_SECRET);
        assertThat(row(label + " ".repeat(201 - label.length()))).isNull();
        assertThat(row("属于国家秘密" + "甲".repeat(74))).isEqualTo(ApplicationRow.DENIED_STATE_SECRET);
        assertThat(row("属于国家秘密" + "甲".repeat(75))).isNull();
        assertThat(row("12")).isNull();
    }

    @Test
    void headingIsReadWithoutItsGroupsNameAbove() {
        Cell cell = Grid.of("法人或其他组织/商业企业|<", "^|^").get(0).get(0);

        Cell heading = FormLabel.heading(TableKind.APPLICATIONS, cell);

        assertThat(heading.text()).isEqualTo("商业企业");
        assertThat(List.of(heading.rowSpan(), heading.columnSpan())).containsExactly(2, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"商业企业", "法人或其他组织/商业企", "说明/单位", ""})
    void otherHeadingsStayAsTheyAre(String text) {
        Cell cell = Grid.row(text).get(0);

        assertThat(FormLabel.heading(TableKind.APPLICATIONS, cell)).isEqualTo(cell);
    }
}
