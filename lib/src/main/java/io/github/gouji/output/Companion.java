package io.github.gouji.output;

import io.github.gouji.annotation.Annotator;
import io.github.gouji.annotation.Remark;
import io.github.gouji.annotation.Reviewer;
import io.github.gouji.annotation.Shade;
import io.github.gouji.constraint.Severity;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.finding.Finding;
import io.github.gouji.paper.WordForm;
import io.github.gouji.paper.WordPage;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.Section;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.rule.Words;
import io.github.gouji.wording.Ink;
import io.github.gouji.wording.PlaceText;
import io.github.gouji.wording.PlainText;
import io.github.gouji.wording.RemarkText;
import io.github.gouji.wording.RepairText;
import io.github.gouji.wording.ReportEntry;
import io.github.gouji.wording.SeverityText;
import io.github.gouji.wording.StatusText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/**
 * A Word file to lie beside a submission that takes no comments itself: for each report with findings unit, year and
 * verdict, the tables of the form as printed, and the findings. It is made plain and then annotated like any Word file.
 */
final class Companion {

    /** Points; a table of ten columns fits between the margins. */
    private static final int SMALL = 9;

    private static final int NORMAL = 11;
    private static final int LARGE = 16;

    private static final String FONT = "宋体";

    /** Reports of one file that are shown: what a person leafs through. */
    private static final int MOST_REPORTS = 20;

    /** Findings of one report that are listed. */
    private static final int MOST_FINDINGS = 200;

    /** Twentieths of a point. */
    private static final int MARGIN = 1000;

    private static final int INDENT = 400;
    private static final int SPACE = 200;

    private static final WordForm.Type TYPE = new WordForm.Type(WordPage.width(MARGIN), FONT, SMALL);

    private final XWPFDocument document;
    private final String file;
    private final Locale locale;
    private final List<Remark> remarks = new ArrayList<>();
    private int tables;

    private Companion(XWPFDocument document, String file, Locale locale) {
        this.document = document;
        this.file = file;
        this.locale = locale;
    }

    /**
     * The Word file.
     *
     * @param file name of the submission
     * @param entries what was found in it
     * @return its bytes; the same for the same input
     */
    static byte[] of(String file, List<ReportEntry> entries, Locale locale, Reviewer reviewer)
            throws UnreadableException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            Companion companion = new Companion(document, file, locale);
            companion.draw(entries.stream()
                    .filter(entry -> !entry.findings().isEmpty())
                    .toList());
            WordPage.sign(document, reviewer.name());
            document.write(bytes);
            return Annotator.annotate(
                    new FileContent("companion.docx", bytes.toByteArray()), "docx", companion.remarks, reviewer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void draw(List<ReportEntry> entries) {
        for (int i = 0; i < Math.min(entries.size(), MOST_REPORTS); i++) {
            drawReport(entries.get(i), i > 0);
        }
        if (entries.size() > MOST_REPORTS) {
            int more = entries.size() - MOST_REPORTS;
            line(in("另有" + more + "份报告未列出", more + " more reports are not shown"), NORMAL);
        }
        WordPage.setUp(document, MARGIN);
    }

    private void drawReport(ReportEntry entry, boolean onNewPage) {
        XWPFParagraph title = line(title(entry), LARGE);
        title.setAlignment(ParagraphAlignment.CENTER);
        title.getRuns().get(0).setBold(true);
        title.setPageBreak(onNewPage);
        line(verdict(entry), NORMAL).getRuns().get(0).setBold(true);
        line(in("报送文件：", "submission: ") + PlainText.of(file.substring(file.lastIndexOf('/') + 1)), SMALL);
        entry.checked().ifPresent(checked -> drawTables(checked, entry));
        drawFindings(entry);
    }

    private String title(ReportEntry entry) {
        Optional<AnnualReport> report = entry.checked().map(CheckedReport::report);
        return PlainText.of(report.flatMap(AnnualReport::organization)
                .map(unit -> unit
                        + report.flatMap(AnnualReport::year)
                                .map(year -> year + "年")
                                .orElse("")
                        + "政府信息公开工作年度报告")
                .or(() -> report.flatMap(AnnualReport::title).map(passage -> passage.text()))
                .orElse(file));
    }

    private String verdict(ReportEntry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(in("检查结果：", "result: ") + StatusText.told(entry, locale));
        SeverityText.WORST_FIRST.stream()
                .filter(severity -> entry.count(severity) > 0)
                .forEach(severity ->
                        parts.add(SeverityText.of(severity).counted(entry.count(severity), locale, new Ink(false))));
        return String.join("  ", parts);
    }

    private void drawTables(CheckedReport checked, ReportEntry entry) {
        AnnualReport report = checked.report();
        Map<CellKey, Place> cells = new HashMap<>();
        for (TableKind kind : TableKind.values()) {
            if (report.table(kind).isPresent() && report.format().isPresent()) {
                if (cells.isEmpty()) {
                    drawLegend();
                }
                int number = kind.sectionNumber();
                XWPFParagraph heading = line(Section.numeral(number) + "、" + Section.TITLES.get(number - 1), NORMAL);
                heading.setSpacingBefore(SPACE);
                heading.getCTP().getPPr().addNewKeepNext();
                tables++;
                cells.putAll(WordForm.fill(
                        document.createTable(),
                        tables,
                        report.format().get().table(kind),
                        TYPE,
                        cell -> report.figure(cell).map(Figure::text).orElse("")));
            }
        }
        remarks.addAll(RemarkText.onForm(entry, locale, cells));
    }

    private void drawLegend() {
        XWPFParagraph legend = document.createParagraph();
        shade(write(legend, in("要改", "to be changed"), SMALL), Shade.WRONG);
        write(legend, "  ", SMALL);
        shade(write(legend, in("请核对", "to be checked"), SMALL), Shade.DOUBTFUL);
        write(legend, "  ", SMALL);
        shade(write(legend, in("空白，或与问题有关", "blank, or part of a finding"), SMALL), Shade.PALE);
    }

    private static void shade(XWPFRun run, Shade shade) {
        CTShd shading = run.getCTR().getRPr().addNewShd();
        shading.setVal(STShd.CLEAR);
        shading.setFill(shade.rgb());
    }

    /** What to change with what that settles, then everything else, the worst first. */
    private void drawFindings(ReportEntry entry) {
        XWPFParagraph heading = line(in("问题清单", "Findings"), NORMAL);
        heading.getRuns().get(0).setBold(true);
        heading.setSpacingBefore(SPACE);
        List<Finding> listed =
                entry.findingsByNeed().stream().limit(MOST_FINDINGS).toList();
        for (Repair repair : entry.likeliestRepairs()) {
            RepairText words = new RepairText(repair, entry, locale);
            line("→ " + words.told(), NORMAL).getRuns().get(0).setBold(true);
            line(words.reason(), SMALL).setIndentationLeft(INDENT);
        }
        listed.forEach(finding -> drawFinding(finding, entry));
        int more = entry.findings().size() - listed.size();
        if (more > 0) {
            line(in("另有" + more + "处未列出", more + " more are not listed"), NORMAL);
        }
    }

    private void drawFinding(Finding finding, ReportEntry entry) {
        XWPFParagraph paragraph = line(
                SeverityText.of(finding.severity()).name(locale)
                        + SeverityText.known(finding, locale)
                        + "  " + finding.rule().name(locale) + in("：", ": "),
                NORMAL);
        paragraph.getRuns().get(0).setBold(finding.severity() == Severity.ERROR);
        write(paragraph, PlainText.of(finding.message(locale)), NORMAL);
        String place = PlaceText.of(finding, entry, locale);
        if (!place.isEmpty()) {
            write(paragraph, in("（", " (") + place + in("）", ")"), SMALL);
        }
    }

    private XWPFParagraph line(String text, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        write(paragraph, text, size);
        return paragraph;
    }

    private static XWPFRun write(XWPFParagraph paragraph, String text, int size) {
        return WordPage.write(paragraph, text, FONT, size);
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(locale);
    }
}
