package io.github.gouji.rule.narrative;

import io.github.gouji.report.DisclosureColumn;
import io.github.gouji.report.DisclosureRow;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.narrative.Lexicon.Hit;
import java.util.List;
import java.util.Optional;

/** The words for regulations and normative documents: what table 二 counts of them. */
final class DocumentWords {

    private static final Words REGULATIONS = new Words("规章", "regulations");
    private static final Words NORMATIVE = new Words("行政规范性文件", "normative documents");

    private static final List<DisclosureColumn> NEW = List.of(
            DisclosureColumn.ISSUED,
            DisclosureColumn.PUBLISHED,
            DisclosureColumn.MADE,
            DisclosureColumn.PUBLISHED_TOTAL,
            DisclosureColumn.IN_FORCE);

    private static final List<String> DOES =
            List.of("制发", "制定", "出台", "印发", "发布", "公开", "新制", "制作", "废止", "失效", "现行有效", "有效");

    /** Words of other documents, and of doing other things with such documents. */
    private static final List<String> OTHERWISE = List.of(
            "部门规范性", "党", "镇政府文件", "等", "备案", "审查", "审核", "清理", "刊登", "公报", "解读", "征求", "涉及", "汇编", "上传", "归集", "修订",
            "评估", "报送", "起草", "草案", "意见", "政策性文件", "各部门", "累计", "历年", "目录", "图解", "网站");

    private static final List<String> NORMATIVE_FORMS = forms("规范性文件");
    private static final List<String> REGULATION_FORMS = forms("规章");

    private DocumentWords() {}

    /** The quantity of table 二 that a number is; empty if it is none, or may be another. */
    static Optional<Measure> read(Mention mention) {
        String before = mention.before();
        boolean plural = before.contains("分别") || before.endsWith("各");
        if (!mention.isCase() || plural || Lexicon.containsAny(mention.clause() + mention.after(), OTHERWISE)) {
            return Optional.empty();
        }
        boolean known = Lexicon.containsAny(mention.clause(), DOES);
        Hit normative = Lexicon.lastBeforeFiller(before, NORMATIVE_FORMS);
        Hit regulations = Lexicon.lastBeforeFiller(before, REGULATION_FORMS);
        if (!known || normative == null && regulations == null || before.contains("规章和") || before.contains("规章、")) {
            return Optional.empty();
        }
        List<DisclosureColumn> columns = columns(before);
        return Optional.of(
                normative != null
                        ? Measure.documents(NORMATIVE, DisclosureRow.NORMATIVE_DOCUMENTS, columns)
                        : Measure.documents(REGULATIONS, DisclosureRow.REGULATIONS, columns));
    }

    private static List<String> forms(String noun) {
        return List.of(noun, noun + "制发", noun + "废止", noun + "现行有效");
    }

    private static List<DisclosureColumn> columns(String words) {
        if (words.contains("废止") || words.contains("失效")) {
            return List.of(DisclosureColumn.REPEALED);
        }
        return words.contains("有效") ? List.of(DisclosureColumn.IN_FORCE, DisclosureColumn.PUBLISHED_TOTAL) : NEW;
    }
}
