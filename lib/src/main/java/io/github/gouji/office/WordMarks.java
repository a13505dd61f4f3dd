package io.github.gouji.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Marked places such as {@code ${单位}}, or {@code ＄｛ 单位 ｝}, in the body of a Word file. Word breaks text into runs as it likes, so a mark may
 * lie in several; what takes its place looks as its first character does.
 */
final class WordMarks {

    /** Half-width or full-width, as an input method for Chinese writes it, with or without blanks. */
    private static final Pattern MARK =
            Pattern.compile("[$＄][\\s　]*+[{｛][\\s　]*+([^$＄{}｛｝]*[^$＄{}｛｝\\s　])[\\s　]*+[}｝]");

    private final Element body;

    WordMarks(Element body) {
        this.body = body;
    }

    /** The marks, each once. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        elements(body, "p").forEach(paragraph -> names.addAll(names(paragraph)));
        return names;
    }

    private static List<String> names(Element element) {
        return names(text(element));
    }

    /** The marks in a text, in their order. */
    static List<String> names(String text) {
        return MARK.matcher(text).results().map(mark -> mark.group(1)).toList();
    }

    /** A text without its marks. */
    static String without(String text) {
        return MARK.matcher(text).replaceAll("");
    }

    /** Repeats each row of a table that has one of these marks, once for each of the rows. */
    void repeat(Set<String> marks, List<Map<String, String>> rows) {
        for (Element line : elements(body, "tr")) {
            boolean marked = names(line).stream().anyMatch(marks::contains);
            if (marked && elements(line, "tr").isEmpty()) {
                for (Map<String, String> row : rows) {
                    Element copy = (Element) line.cloneNode(true);
                    line.getParentNode().insertBefore(copy, line);
                    new WordMarks(copy).fill(row);
                }
                line.getParentNode().removeChild(line);
            }
        }
    }

    /** Puts values in place of marks; a paragraph of one mark for which there is nothing goes. */
    void fill(Map<String, String> values) {
        for (Element paragraph : elements(body, "p")) {
            List<MatchResult> marks = MARK.matcher(text(paragraph)).results().toList();
            boolean gone = marks.size() == 1
                    && text(paragraph).strip().equals(marks.get(0).group())
                    && values.getOrDefault(marks.get(0).group(1), " ").isEmpty()
                    && paragraph.getParentNode() == body;
            if (gone) {
                body.removeChild(paragraph);
            } else {
                replace(
                        paragraph,
                        marks.stream()
                                .filter(mark -> values.containsKey(mark.group(1)))
                                .toList(),
                        values);
            }
        }
    }

    /** Goes once through the runs: a mark may lie in several, and several may lie in one. */
    private static void replace(Element paragraph, List<MatchResult> marks, Map<String, String> values) {
        int from = 0;
        int next = 0;
        for (Element text : elements(paragraph, "t")) {
            String said = text.getTextContent();
            int to = from + said.length();
            StringBuilder filled = new StringBuilder();
            int kept = from;
            while (next < marks.size() && marks.get(next).start() < to) {
                MatchResult mark = marks.get(next);
                if (mark.start() >= from) {
                    filled.append(said, kept - from, mark.start() - from).append(values.get(mark.group(1)));
                }
                kept = Math.min(mark.end(), to);
                if (mark.end() > to) {
                    break;
                }
                next++;
            }
            if (kept > from) {
                text.setTextContent(
                        filled.append(said, kept - from, said.length()).toString());
                text.setAttribute("xml:space", "preserve");
            }
            from = to;
        }
    }

    /** All of its text. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        elements(element, "t").forEach(each -> text.append(each.getTextContent()));
        return text.toString();
    }

    /** Those of this name below, in their order; a list of its own, as the tree changes. */
    static List<Element> elements(Element above, String name) {
        NodeList found = above.getElementsByTagNameNS(above.getNamespaceURI(), name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
