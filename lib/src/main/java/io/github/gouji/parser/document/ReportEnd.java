package io.github.gouji.parser.document;

import io.github.gouji.document.Block;
import io.github.gouji.document.Paragraph;
import io.github.gouji.parser.table.LabelText;
import io.github.gouji.report.IssueDate;
import io.github.gouji.report.Passage;
import io.github.gouji.text.ChineseDates;
import io.github.gouji.text.ChineseText;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a report ends: who signs, and when.
 *
 * @param signature who signs; {@code null} if nobody does
 * @param date the day of issue; {@code null} if there is none
 * @param start index of the block with which the end begins; the number of blocks if there is none
 */
record ReportEnd(@Nullable Passage signature, @Nullable IssueDate date, int start) {

    /** Blocks at the end of a report in which its end is looked for: behind it stand lines of a page's own. */
    private static final int LOOK_BACK = 40;
    /** Blocks above a date in which who signs may stand: a seal's lines may lie between. */
    private static final int NAME_ABOVE = 3;
    /** Blocks below a date in which who signs may stand: only the next, for the page's lines follow. */
    private static final int NAME_BELOW = 1;
    /** Blocks at the end in which a name without a date may stand: further up it is text. */
    private static final int NAME_ALONE = 4;

    private static final Pattern DATE_LABEL =
            Pattern.compile("[(（](?:印章|公章|盖章|章)[)）]|(?:发布|成文|印发|制发)?(?:日期|时间|落款)[:：]?|[(（)）]");
    private static final Pattern NAME_LABEL =
            Pattern.compile("^(?:(?:发布|发文|制发|报告|填报)(?:单位|机构|机关)|落款)[:：]|[(（](?:印章|公章|盖章|章)[)）]|^[(（]|[)）]$");

    /** The end of the last section (or, in a report without sections, of the whole). */
    static ReportEnd of(List<Block> blocks) {
        int first = Math.max(0, blocks.size() - LOOK_BACK);
        for (int i = blocks.size() - 1; i >= first; i--) {
            if (!(blocks.get(i) instanceof Paragraph paragraph)) {
                continue;
            }
            String text = ChineseText.trim(paragraph.text());
            List<ChineseDates.Found> dates = ChineseDates.dates(text);
            if (dates.size() != 1) {
                continue;
            }
            ChineseDates.Found date = dates.get(0);
            String rest = LabelText.compact(text.substring(0, date.start()) + text.substring(date.end()));
            rest = DATE_LABEL.matcher(rest).replaceAll("");
            IssueDate issued = new IssueDate(date.date(), new Passage(text, paragraph.place()), false);
            if (Organizations.isName(rest)) {
                return new ReportEnd(new Passage(rest, paragraph.place()), issued, i);
            }
            if (rest.isEmpty()) {
                return withDate(blocks, i, issued);
            }
        }
        return withoutDate(blocks, first);
    }

    private static ReportEnd withDate(List<Block> blocks, int dateIndex, IssueDate date) {
        for (int i = dateIndex - 1; i >= Math.max(0, dateIndex - NAME_ABOVE); i--) {
            Passage name = nameAt(blocks, i);
            if (name != null) {
                return new ReportEnd(name, date, i);
            }
        }
        for (int i = dateIndex + 1; i < Math.min(blocks.size(), dateIndex + 1 + NAME_BELOW); i++) {
            Passage name = nameAt(blocks, i);
            if (name != null) {
                return new ReportEnd(name, date, dateIndex);
            }
        }
        return new ReportEnd(null, date, dateIndex);
    }

    private static ReportEnd withoutDate(List<Block> blocks, int first) {
        for (int i = blocks.size() - 1; i >= Math.max(first, blocks.size() - NAME_ALONE); i--) {
            Passage name = nameAt(blocks, i);
            if (name != null) {
                return new ReportEnd(name, null, i);
            }
        }
        return new ReportEnd(null, null, blocks.size());
    }

    private static @Nullable Passage nameAt(List<Block> blocks, int index) {
        if (!(blocks.get(index) instanceof Paragraph paragraph)) {
            return null;
        }
        String whole = ChineseText.compact(paragraph.text());
        String bare =
                Organizations.isName(whole) ? whole : NAME_LABEL.matcher(whole).replaceAll("");
        return Organizations.isName(bare) ? new Passage(bare, paragraph.place()) : null;
    }
}
