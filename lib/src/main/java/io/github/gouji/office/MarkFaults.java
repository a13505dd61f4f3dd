package io.github.gouji.office;

import io.github.gouji.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is wrong with the marks of a template, each with its place: a mark that is no mark would be sent as it stands. */
final class MarkFaults {

    /** Characters of a paragraph by which a person finds it. */
    private static final int QUOTED = 16;

    /** Faults that are told; who mends these will see the rest. */
    private static final int MOST_TOLD = 50;

    /** Marks of a template, in each of which a text of some hundred characters may come; the standard one has some 20. */
    private static final int MOST_MARKS = 1_000;

    private final Set<String> known;
    private final Set<String> ofRow;
    private final Pattern unfinished;
    private final List<Words> faults = new ArrayList<>();
    private int marks;

    /**
     * None yet.
     *
     * @param known names of the marks that there are
     * @param ofRow those among them that stand in a row of a table
     */
    MarkFaults(Set<String> known, Set<String> ofRow) {
        this.known = Set.copyOf(known);
        this.ofRow = Set.copyOf(ofRow);
        String any = "[\\s　]*(?:" + String.join("|", known) + ")[\\s　]*";
        this.unfinished = Pattern.compile(
                "[$＄][\\s　]*[{｛][^$＄]{0,8}|[$＄]?[{｛]" + any + "[}｝]|[$＄]" + any + "[}｝]|[{｛]" + any + "$");
    }

    /** Looks through the body. */
    void inBody(Element body) {
        WordMarks.elements(body, "p").forEach(paragraph -> {
            String text = WordMarks.text(paragraph);
            count(WordMarks.names(text).size());
            in(text, () -> place(paragraph, body));
            if (above(paragraph, "tr") == null) {
                WordMarks.names(text).stream()
                        .filter(ofRow::contains)
                        .forEach(mark -> add(
                                "“" + mark + "”只能写在表格的一行里",
                                "“" + mark + "” belongs in a row of a table",
                                () -> place(paragraph, body)));
            }
        });
    }

    /** Looks through a header or footer, in which marks are not filled in. */
    void inEdge(Element edge) {
        WordMarks.names(WordMarks.text(edge))
                .forEach(mark -> faults.add(new Words(
                        "页眉页脚里的标记不填写：“" + mark + "”，请移到正文",
                        "in a header or footer marks are not filled in “" + mark + "”")));
    }

    private void count(int more) {
        if (marks <= MOST_MARKS && marks + more > MOST_MARKS) {
            faults.add(new Words("标记超过" + MOST_MARKS + "个", "more than " + MOST_MARKS + " marks"));
        }
        marks += more;
    }

    private void in(String text, Supplier<Words> place) {
        WordMarks.names(text).stream()
                .filter(mark -> !known.contains(mark))
                .forEach(mark -> add("没有这样的标记“" + mark + "”", "unknown “" + mark + "”", place));
        Matcher matcher = unfinished.matcher(WordMarks.without(text));
        if (matcher.find()) {
            String part = matcher.group();
            add("没有写完整的标记“" + part + "”", "not finished “" + part + "”", place);
        }
    }

    private void add(String zh, String en, Supplier<Words> place) {
        if (faults.size() < MOST_TOLD) {
            Words where = place.get();
            faults.add(new Words(zh + "（" + where.zh() + "）", en + " (" + where.en() + ")"));
        }
    }

    /** Its cell if it stands in a table, and how it begins. */
    private static Words place(Element paragraph, Element body) {
        String text = WordMarks.text(paragraph).strip();
        String start = text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
        Element cell = above(paragraph, "tc");
        Element row = above(paragraph, "tr");
        Element table = above(paragraph, "tbl");
        if (cell == null || row == null || table == null) {
            return new Words("正文“" + start + "”", "text “" + start + "”");
        }
        int tables = WordMarks.elements(body, "tbl").indexOf(table) + 1;
        int rows = WordMarks.elements(table, "tr").indexOf(row) + 1;
        int cells = WordMarks.elements(row, "tc").indexOf(cell) + 1;
        return new Words(
                "第" + tables + "个表格第" + rows + "行第" + cells + "格“" + start + "”",
                "table " + tables + ", row " + rows + ", cell " + cells + " “" + start + "”");
    }

    private static @Nullable Element above(Element element, String name) {
        for (Node node = element.getParentNode(); node instanceof Element each; node = node.getParentNode()) {
            if (name.equals(each.getLocalName())) {
                return each;
            }
        }
        return null;
    }

    /** All of it; empty if nothing is wrong. */
    Optional<Words> told() {
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new Words(
                        faults.stream().map(Words::zh).distinct().collect(Collectors.joining("；")),
                        faults.stream().map(Words::en).distinct().collect(Collectors.joining("; "))));
    }
}
