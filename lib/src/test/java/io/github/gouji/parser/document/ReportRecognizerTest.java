package io.github.gouji.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.Table;
import io.github.gouji.parser.table.TableSorter;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.DisclosureColumn;
import io.github.gouji.report.DisclosureRow;
import io.github.gouji.report.ExtraLine;
import io.github.gouji.report.Figure;
import io.github.gouji.report.LabelReading;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.Passage;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReviewBlock;
import io.github.gouji.report.ReviewOutcome;
import io.github.gouji.report.Section;
import io.github.gouji.report.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportRecognizerTest {

    private static AnnualReport only(SampleDocument document) {
        List<AnnualReport> reports = ReportRecognizer.recognize(document.document());
        assertThat(reports).hasSize(1);
        return reports.get(0);
    }

    private static String text(AnnualReport report, CellKey cell) {
        return report.figure(cell).map(Figure::text).orElse("absent");
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.report.ReportFormat#all")
    void everyFigureOfTheFormIsRead(ReportFormat format) {
        AnnualReport report = only(SampleDocument.report(format));

        assertThat(report.format()).contains(format);
        assertThat(report.year()).contains(format.firstYear());
        assertThat(format.cells())
                .allSatisfy(cell ->
                        assertThat(report.figure(cell).flatMap(Figure::number)).contains(BigDecimal.ZERO));
    }

    @Test
    void titleThatOnlyThePageGivesIsTheTitle() {
        List<Block> blocks =
                new ArrayList<>(SampleDocument.report(ReportFormat.FORMAT_2021).blocks());
        blocks.set(0, new Paragraph("标题：清河县东湖镇人民政府2021年政府信息公开工作年度报告", Place.UNKNOWN));

        AnnualReport report =
                ReportRecognizer.recognize(new SourceDocument("sample", blocks)).get(0);

        assertThat(report.title().map(Passage::text)).contains("清河县东湖镇人民政府2021年政府信息公开工作年度报告");
    }

    @Test
    void letterInFrontOfTheReportMayTellThePeriod() {
        List<Block> blocks =
                new ArrayList<>(SampleDocument.report(ReportFormat.FORMAT_2021).blocks());
        blocks.set(1, new Paragraph("现公布年度报告。", Place.UNKNOWN));
        blocks.add(0, new Paragraph("报告所列数据的统计期限为2021年1月1日至12月31日。", Place.UNKNOWN));
        blocks.add(0, new Paragraph("关于报送年度报告的函", Place.UNKNOWN));

        AnnualReport report =
                ReportRecognizer.recognize(new SourceDocument("sample", blocks)).get(0);

        assertThat(report.title().map(Passage::text)).contains("清河县东湖镇人民政府2021年政府信息公开工作年度报告");
        assertThat(report.period().orElseThrow().isCalendarYear()).isTrue();
    }

    @Test
    void frameOfTheReportIsRead() {
        AnnualReport report = only(SampleDocument.report(ReportFormat.FORMAT_2021));

        assertThat(report.title().map(Passage::text)).contains("清河县东湖镇人民政府2021年政府信息公开工作年度报告");
        assertThat(report.organization()).contains("清河县东湖镇人民政府");
        assertThat(report.signature().map(Passage::text)).contains("清河县东湖镇人民政府");
        assertThat(report.issueDate().map(date -> date.date().toString())).contains("2022-01-20");
        assertThat(report.period().orElseThrow().isCalendarYear()).isTrue();
        assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(report.section(6).orElseThrow().paragraphs())
                .extracting(Passage::text)
                .containsExactly("无。");
    }

    @Test
    void aHeadingUnderAnotherTitleIsToldByItsNumberInItsPlace() {
        List<Block> blocks = new ArrayList<>();
        for (String line : List.of(
                "清河县东湖镇2021年政府信息公开工作年度报告",
                "一、工作的基本概况",
                "1.主动公开政府信息的情况",
                "全年公开信息20条。",
                "二、主动公开政府信息情况",
                "见表。",
                "三、收到和处理政府信息公开申请情况",
                "见表。")) {
            blocks.add(new Paragraph(line, Place.paragraph(blocks.size() + 1)));
        }
        AnnualReport report =
                ReportRecognizer.recognize(new SourceDocument("txt", blocks)).get(0);

        assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3);
        assertThat(report.section(1).orElseThrow().title()).isEqualTo("工作的基本概况");
    }

    @Test
    void titleOverTwoLinesIsOne() {
        List<Block> blocks =
                new ArrayList<>(SampleDocument.report(ReportFormat.FORMAT_2021).blocks());
        blocks.set(0, new Paragraph("2021年政府信息公开工作年度报告", Place.paragraph(2)));
        blocks.add(0, new Paragraph("清河县东湖镇人民政府", Place.paragraph(1)));
        blocks.subList(blocks.size() - 2, blocks.size()).clear();

        AnnualReport report =
                ReportRecognizer.recognize(new SourceDocument("sample", blocks)).get(0);

        assertThat(report.title().map(Passage::text)).contains("清河县东湖镇人民政府2021年政府信息公开工作年度报告");
        assertThat(report.organization()).contains("清河县东湖镇人民政府");
        assertThat(report.signature()).isEmpty();
    }

    @Test
    void tableOfContentsIsNoSection() {
        List<Block> blocks =
                new ArrayList<>(SampleDocument.report(ReportFormat.FORMAT_2021).blocks());
        List<Block> contents = new ArrayList<>();
        for (int i = 0; i < Section.TITLES.size(); i++) {
            contents.add(new Paragraph("一二三四五六".charAt(i) + "、" + Section.TITLES.get(i), Place.paragraph(1)));
        }
        blocks.addAll(1, contents);

        AnnualReport report =
                ReportRecognizer.recognize(new SourceDocument("sample", blocks)).get(0);

        assertThat(report.sections()).hasSize(6);
        assertThat(report.section(1).orElseThrow().paragraphs()).isNotEmpty();
        assertThat(report.preamble()).noneMatch(passage -> passage.text().contains("总体情况"));
    }

    @Test
    void subHeadingsThatSoundLikeSectionsAreText() {
        SampleDocument document = SampleDocument.report(ReportFormat.FORMAT_2021);
        List<Block> blocks = new ArrayList<>(document.blocks());
        blocks.add(3, new Paragraph("（一）主动公开政府信息情况", Place.paragraph(3)));
        blocks.add(4, new Paragraph("公开12条。", Place.paragraph(4)));
        blocks.add(5, new Paragraph("1.收到和处理政府信息公开申请情况", Place.paragraph(5)));
        blocks.add(6, new Paragraph("未收到申请。", Place.paragraph(6)));

        AnnualReport report =
                ReportRecognizer.recognize(new SourceDocument("sample", blocks)).get(0);

        assertThat(report.sections()).extracting(Section::ordinal).containsExactly("一、", "二、", "三、", "四、", "五、", "六、");
        assertThat(report.section(1).orElseThrow().paragraphs()).hasSize(5);
    }

    @Test
    void twoReportsInOneFileAreTwo() {
        SampleDocument both = SampleDocument.report(ReportFormat.FORMAT_2019);
        SampleDocument.report(ReportFormat.FORMAT_2021).blocks().forEach(both::block);

        assertThat(ReportRecognizer.recognize(both.document()))
                .extracting(report -> report.year().orElseThrow())
                .containsExactly(2019, 2021);
    }

    @Test
    void newsArticleIsNoReport() {
        assertThat(ReportRecognizer.recognize(new SampleDocument()
                        .lines("我县召开政务公开工作推进会", "会议要求各单位做好年度报告编制工作。")
                        .document()))
                .isEmpty();
    }

    @Test
    void tableCutByAPageBreakIsOneTable() {
        List<String> rows = SampleDocument.applications(ReportFormat.FORMAT_2021);
        List<String> rest = new ArrayList<>(rows.subList(14, rows.size()));
        rest.set(0, "三、本年度办理结果|（三）不予公开|" + rest.get(0));
        List<Block> blocks = new ArrayList<>();
        for (Block block : SampleDocument.report(ReportFormat.FORMAT_2021).blocks()) {
            if (block instanceof Table table && TableSorter.sort(table).containsKey(TableKind.APPLICATIONS)) {
                blocks.add(SampleDocument.grid(rows.subList(0, 14)));
                blocks.add(new Paragraph("— 3 —", Place.paragraph(9)));
                blocks.add(SampleDocument.grid(rest));
            } else {
                blocks.add(block);
            }
        }

        AnnualReport report =
                ReportRecognizer.recognize(new SourceDocument("sample", blocks)).get(0);

        assertThat(report.table(TableKind.APPLICATIONS).orElseThrow().figures()).hasSize(25 * 7);
    }

    @Test
    void layoutTableAroundTheWholeReportIsDissolved() {
        List<Block> inside = SampleDocument.report(ReportFormat.FORMAT_2021).blocks();
        Cell frame = new Cell(0, 0, 1, 1, "", inside, Place.cell(1, 1, 1));
        Table layout = new Table(List.of(frame), Place.cell(1, 1, 1));

        AnnualReport report = only(new SampleDocument().block(layout));

        assertThat(report.sections()).hasSize(6);
        assertThat(report.table(TableKind.REVIEW)).isPresent();
    }

    @Test
    void metadataTableIsNotTableTwoAndFillsOnlyWhatTheReportLeavesOpen() {
        List<Block> blocks =
                new ArrayList<>(SampleDocument.report(ReportFormat.FORMAT_2021).blocks());
        blocks.add(0, SampleDocument.grid(List.of("索引号|0001/2022-1|分类|年报", "发布机构|某某局|公开日期|2022-03-05")));
        blocks.subList(blocks.size() - 2, blocks.size()).clear();

        AnnualReport report =
                ReportRecognizer.recognize(new SourceDocument("sample", blocks)).get(0);

        assertThat(report.metadata()).containsEntry("发布机构", "某某局");
        assertThat(report.organization()).contains("清河县东湖镇人民政府");
        assertThat(report.issueDate().orElseThrow().fromMetadata()).isTrue();
    }

    @Test
    void labelWithAnotherWordIsAlteredAndShortenedOneSlight() {
        AnnualReport report = only(SampleDocument.report(
                ReportFormat.FORMAT_2021,
                Map.of("1.本机关不掌握", "1．本单位不掌握相关政府信息|0|0|0|0|0|0|0", "行政规范性文件", "规范性文件|0|0|0")));

        assertThat(report.table(TableKind.APPLICATIONS).orElseThrow().labels())
                .filteredOn(label -> label.drift() != Drift.NONE)
                .extracting(LabelReading::key, LabelReading::drift)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ApplicationRow.UNAVAILABLE_NOT_HELD, Drift.ALTERED));
        assertThat(report.table(TableKind.DISCLOSURE).orElseThrow().labels())
                .filteredOn(label -> label.drift() != Drift.NONE)
                .extracting(LabelReading::drift)
                .containsExactly(Drift.SLIGHT);
    }

    @Test
    void rowOfTheOtherVariantIsReadAsItself() {
        AnnualReport report = only(SampleDocument.report(
                ReportFormat.FORMAT_2021, Map.of("1.申请人无正当理由", "（六）其他处理|2|0|0|0|0|0|2", "2.申请人逾期", "", "3.其他|", "")));

        assertThat(text(report, CellKey.of(ApplicationRow.OTHER, ApplicantType.NATURAL_PERSON)))
                .isEqualTo("2");
        assertThat(report.format()).contains(ReportFormat.FORMAT_2021);
    }

    @Test
    void regionalRowIsTold() {
        AnnualReport report =
                only(SampleDocument.report(ReportFormat.FORMAT_2021, Map.of("2.重复申请", "2.重复申请|0|0|0|0|0|0|0")));
        assertThat(report.table(TableKind.APPLICATIONS).orElseThrow().extraLines())
                .isEmpty();

        List<String> rows = SampleDocument.applications(ReportFormat.FORMAT_2021);
        rows.add(6, "其中：网上当面各渠道合并件数|3|0|0|0|0|0|3");
        AnnualReport regional = ReportRecognizer.recognize(
                        new SampleDocument().table(rows).document())
                .get(0);

        assertThat(regional.table(TableKind.APPLICATIONS).orElseThrow().extraLines())
                .extracting(ExtraLine::values)
                .containsExactly(List.of("3", "0", "0", "0", "0", "0", "3"));
    }

    @Test
    void numberOverTwoCellsIsJoinedWhereThatRepairsTheSum() {
        AnnualReport report = only(
                SampleDocument.report(ReportFormat.FORMAT_2021, Map.of("一、本年新收", "一、本年新收政府信息公开申请数量|1|0|2|3|0|0|1|16")));

        Figure figure = report.figure(CellKey.of(ApplicationRow.RECEIVED, ApplicantType.NATURAL_PERSON))
                .orElseThrow();
        assertThat(figure.value()).isEqualByComparingTo("10");
        assertThat(figure.notations()).contains(Figure.Notation.SPLIT);
        assertThat(text(report, CellKey.of(ApplicationRow.RECEIVED, ApplicantType.TOTAL)))
                .isEqualTo("16");
    }

    @Test
    void numberOverTwoCellsThatCouldBeSeveralIsUnreadable() {
        AnnualReport report = only(
                SampleDocument.report(ReportFormat.FORMAT_2021, Map.of("一、本年新收", "一、本年新收政府信息公开申请数量|1|0|2|1|1|1|1|16")));

        assertThat(report.figure(CellKey.of(ApplicationRow.RECEIVED, ApplicantType.NATURAL_PERSON)))
                .get()
                .matches(Figure::isUnreadable);
    }

    @Test
    void emptyColumnOfABadMergeIsPassedOver() {
        AnnualReport report =
                only(SampleDocument.report(ReportFormat.FORMAT_2021, Map.of("（一）予以公开", "（一）予以公开|1|0||0|0|0|0|1")));

        assertThat(text(report, CellKey.of(ApplicationRow.GRANTED, ApplicantType.TOTAL)))
                .isEqualTo("1");
        assertThat(text(report, CellKey.of(ApplicationRow.GRANTED, ApplicantType.RESEARCH)))
                .isEqualTo("0");
    }

    @Test
    void reviewTableKeepsItsOrder() {
        AnnualReport report =
                only(SampleDocument.report(ReportFormat.FORMAT_2019, Map.of("0|0", "1|2|3|4|10|5|0|0|1|6|7|0|0|2|9")));

        assertThat(text(report, CellKey.of(ReviewBlock.RECONSIDERATION, ReviewOutcome.TOTAL)))
                .isEqualTo("10");
        assertThat(text(report, CellKey.of(ReviewBlock.DIRECT_LITIGATION, ReviewOutcome.UPHELD)))
                .isEqualTo("5");
        assertThat(text(report, CellKey.of(ReviewBlock.LITIGATION_AFTER_RECONSIDERATION, ReviewOutcome.PENDING)))
                .isEqualTo("2");
    }

    @Test
    void reviewHeadingsWithNothingBelowAreBlanks() {
        AnnualReport report = only(SampleDocument.report(ReportFormat.FORMAT_2021, Map.of("0|0", "")));

        assertThat(report.table(TableKind.REVIEW).orElseThrow().figures().values())
                .hasSize(15)
                .allMatch(Figure::isBlank);
    }

    @Test
    void numbersOnSeveralLinesOfOneCellAreUnreadableUnlessANarrowCellBrokeThem() {
        AnnualReport report = only(SampleDocument.report(
                ReportFormat.FORMAT_2021,
                Map.of(
                        "一、本年新收",
                        "一、本年新收政府信息公开申请数量|0\n40|0|0|0|0|0|40",
                        "（一）予以公开",
                        "（一）予以公开|20547\n8|0|0|0|0|0|205478")));

        assertThat(report.figure(CellKey.of(ApplicationRow.RECEIVED, ApplicantType.NATURAL_PERSON)))
                .get()
                .matches(Figure::isUnreadable);
        assertThat(report.figure(CellKey.of(ApplicationRow.GRANTED, ApplicantType.NATURAL_PERSON))
                        .flatMap(Figure::number))
                .contains(new BigDecimal("205478"));
    }

    @Test
    void amountKeepsItsUnit() {
        AnnualReport report =
                only(SampleDocument.report(ReportFormat.FORMAT_2019, Map.of("政府集中采购", "政府集中采购|3|14.73万元")));

        Figure amount = report.figure(CellKey.of(DisclosureRow.PROCUREMENT, DisclosureColumn.AMOUNT))
                .orElseThrow();
        assertThat(amount.value()).isEqualByComparingTo("14.73");
        assertThat(amount.unit()).isEqualTo("万元");
    }

    @Test
    @Timeout(60)
    void aTableInThousandsOfPiecesIsOne() {
        SampleDocument pieces = SampleDocument.report(ReportFormat.FORMAT_2021);
        for (int i = 0; i < 50_000; i++) {
            pieces.table(List.of("甲|" + i));
        }

        assertThat(only(pieces).organization()).contains("清河县东湖镇人民政府");
    }

    @Test
    @Timeout(60)
    void aTableOfManyRowsWithoutLabelsIsNoneOfTheForm() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 190_000; i++) {
            rows.add("甲");
        }

        assertThat(ReportRecognizer.recognize(new SampleDocument().table(rows).document()))
                .isEmpty();
    }

    @Test
    void signatureAndDateMayStandUnderTheTitle() {
        List<Block> blocks =
                new ArrayList<>(SampleDocument.report(ReportFormat.FORMAT_2021).blocks());
        blocks.subList(blocks.size() - 2, blocks.size()).clear();
        blocks.add(1, new Paragraph("（清河县东湖镇人民政府 2022年1月15日）", Place.UNKNOWN));

        AnnualReport report =
                ReportRecognizer.recognize(new SourceDocument("sample", blocks)).get(0);

        assertThat(report.signature().map(Passage::text)).contains("清河县东湖镇人民政府");
        assertThat(report.issueDate().map(date -> date.date().toString())).contains("2022-01-15");
    }

    @Test
    void headingsMayBeRepeatedInEnglish() {
        List<Block> blocks =
                new ArrayList<>(SampleDocument.report(ReportFormat.FORMAT_2021).blocks());
        blocks.replaceAll(
                block -> block instanceof Paragraph heading && heading.text().startsWith("二、")
                        ? new Paragraph(heading.text() + " Proactive Disclosure", Place.UNKNOWN)
                        : block);

        AnnualReport report =
                ReportRecognizer.recognize(new SourceDocument("sample", blocks)).get(0);

        assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void traditionalCharactersOfAMirrorAreTheSameWords() {
        List<Block> blocks =
                new ArrayList<>(SampleDocument.report(ReportFormat.FORMAT_2021).blocks());
        blocks.set(0, new Paragraph("清河縣東湖鎮人民政府2021年政府信息公開工作年度報告", Place.UNKNOWN));
        blocks.replaceAll(
                block -> block instanceof Paragraph heading && heading.text().startsWith("五、")
                        ? new Paragraph("五、存在的主要問題及改進情況", Place.UNKNOWN)
                        : block);

        AnnualReport report =
                ReportRecognizer.recognize(new SourceDocument("sample", blocks)).get(0);

        assertThat(report.title()).isPresent();
        assertThat(report.year()).contains(2021);
        assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void officialTitleWithBracketsAroundItsNumberIsASection() {
        List<Block> blocks =
                new ArrayList<>(SampleDocument.report(ReportFormat.FORMAT_2021).blocks());
        blocks.replaceAll(
                block -> block instanceof Paragraph heading && heading.text().startsWith("一、")
                        ? new Paragraph("（一）总体情况", Place.UNKNOWN)
                        : block);

        AnnualReport report =
                ReportRecognizer.recognize(new SourceDocument("sample", blocks)).get(0);

        assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3, 4, 5, 6);
    }
}
