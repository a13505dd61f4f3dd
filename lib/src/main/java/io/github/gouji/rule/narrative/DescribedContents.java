package io.github.gouji.rule.narrative;

import java.util.List;
import java.util.Optional;

/** Words that tell what applications were about: 申请内容主要是征地拆迁. Where none came in, there is nothing to tell. */
final class DescribedContents {

    private static final List<String> OF_APPLICATIONS =
            List.of("申请内容", "申请事项", "申请的内容", "申请的事项", "申请公开的内容", "申请公开的事项", "申请公开内容", "申请的主要内容", "申请主要");

    /** Contents of whatever was spoken of last. */
    private static final List<String> OF_ANYTHING = List.of("内容主要是", "内容主要为", "内容主要涉及", "内容主要集中");

    private static final List<String> TELLS =
            List.of("主要", "为", "是", "涉及", "集中", "多", "以", "包括", "均", "大多", "大部分", "看", "来看", "上看", "基本", "分别", "有");
    private static final List<String> CONDITIONS = List.of("对", "如", "若", "凡", "遇", "针对", "按照", "根据", "当", "只要");

    private DescribedContents() {}

    /** The first clause of those behind a denial that tells it. */
    static Optional<String> in(List<String> clauses) {
        boolean others = false;
        for (String clause : clauses) {
            boolean condition = clause.endsWith("的") || CONDITIONS.stream().anyMatch(clause::startsWith);
            others |= Lexicon.containsAny(clause, Lexicon.OTHER_CASES) || Lexicon.isAboutOtherWork(clause);
            boolean anything = !others && Lexicon.containsAny(clause, OF_ANYTHING);
            if (!condition && (anything || OF_APPLICATIONS.stream().anyMatch(words -> tells(clause, words)))) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }

    private static boolean tells(String clause, String contents) {
        int at = clause.indexOf(contents);
        String rest = at < 0 ? "" : clause.substring(at + contents.length());
        boolean asks = rest.startsWith("是否") || rest.startsWith("有无");
        boolean told = contents.endsWith("主要") || TELLS.stream().anyMatch(rest::startsWith);
        return at >= 0 && told && !asks;
    }
}
