package io.github.gouji.office;

import io.github.gouji.report.FormTable;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.Section;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a report to fill in: what every report says, and prompts in brackets for the rest. The rule
 * {@code content.template} tells of a prompt that was left.
 */
final class FormText {

    private static final List<String> OVERVIEW = List.of("主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障");

    private final int year;
    private final String unit;
    private final ReportFormat format;

    FormText(int year, String unit, ReportFormat format) {
        this.year = year;
        this.unit = unit;
        this.format = format;
    }

    /** What a form is drawn on. */
    interface Paper {

        void title(String text);

        /** Of running text. */
        void paragraph(String text);

        void heading(String text);

        /** A paragraph that is to be filled in. */
        void prompt(String text);

        void table(FormTable table);

        /** Who signs, and when. */
        void signature(String text);
    }

    /** Draws the form from its title to its date. */
    void draw(Paper paper) {
        paper.title(title());
        paper.paragraph(preamble());
        for (int number = 1; number <= Section.TITLES.size(); number++) {
            paper.heading(Section.numeral(number) + "、" + Section.TITLES.get(number - 1));
            paragraphs(number).forEach(paper::prompt);
            TableKind.ofSection(number).map(format::table).ifPresent(paper::table);
        }
        paper.signature(unit);
        paper.signature(year + 1 + "年　月　日");
    }

    private String title() {
        return unit + year + "年政府信息公开工作年度报告";
    }

    private String preamble() {
        return "根据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》（" + format.notice() + "）要求，现公布" + title() + "。本报告所列数据的统计期限自"
                + year + "年1月1日起至" + year + "年12月31日止。如对本报告有疑问，请与（请填写部门、地址、邮编和电话）联系。";
    }

    /** The paragraphs of a section. */
    private static List<String> paragraphs(int number) {
        return switch (number) {
            case 1 -> overview();
            case 5 -> List.of("存在的主要问题：（请填写）", "改进情况：（请填写）");
            case 6 -> List.of("（请填写，包括收取信息处理费的情况）");
            default -> List.of();
        };
    }

    private static List<String> overview() {
        List<String> paragraphs = new ArrayList<>();
        for (String aspect : OVERVIEW) {
            paragraphs.add("（" + Section.numeral(paragraphs.size() + 1) + "）" + aspect + "情况。（请填写）");
        }
        return paragraphs;
    }
}
