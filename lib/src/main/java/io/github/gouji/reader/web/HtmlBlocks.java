package io.github.gouji.reader.web;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.web.PageStyles.Effect;
import io.github.gouji.text.CellValue;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.RaisedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Turns a parsed web page into blocks, in one pass without recursion (pages nest deeper than a stack). Paragraphs and
 * pictures are placed by element and number ({@code p[12]} is the twelfth {@code <p>} of the page), cells by table,
 * row and cell.
 */
final class HtmlBlocks implements NodeFilter {

    /** Pictures smaller than this (in pixels) are icons and spacers. */
    private static final int SMALLEST_PICTURE = 32;

    private final PageStyles styles;
    private final PageChrome chrome;
    private final Budget budget;
    private final Deque<PageFlow> flows = new ArrayDeque<>();
    private final Deque<GridBuilder> grids = new ArrayDeque<>();
    private final Deque<GridBuilder.Slot> slots = new ArrayDeque<>();
    private final Deque<Supplier<Place>> blockPlaces = new ArrayDeque<>();
    private final Deque<Element> raised = new ArrayDeque<>();
    private final ListNumbers lists = new ListNumbers();
    private final Map<String, Integer> counts = new HashMap<>();
    private int tables;
    private int preformatted;
    private @Nullable UnreadableException refused;

    private HtmlBlocks(Document page, Budget budget) throws UnreadableException {
        styles = new PageStyles(page, budget);
        DrawnTables.mark(page, styles);
        chrome = new PageChrome(page, styles);
        this.budget = budget;
        flows.push(new PageFlow(budget));
    }

    /** The blocks of a page's body. */
    static List<Block> of(Document page, Budget budget) throws UnreadableException {
        for (Element element : page.select("table > tfoot, iframe[srcdoc]")) {
            if (element.nameIs("tfoot")) {
                Objects.requireNonNull(element.parent()).appendChild(element);
            } else {
                open(element, budget);
            }
        }
        HtmlBlocks reading = new HtmlBlocks(page, budget);
        page.body().filter(reading);
        if (reading.refused != null) {
            throw reading.refused;
        }
        return reading.flows.peek().blocks();
    }

    /** A frame whose page stands in the page itself. */
    private static void open(Element frame, Budget budget) throws UnreadableException {
        byte[] source = frame.attr("srcdoc").getBytes(StandardCharsets.UTF_8);
        Document inner = HtmlPage.parse(source, StandardCharsets.UTF_8.name(), budget);
        frame.replaceWith(new Element("div").appendChildren(inner.body().childNodes()));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        try {
            budget.steps(1);
            if (node instanceof TextNode text) {
                text(text);
            } else if (node instanceof Element element) {
                return begin(element);
            }
            return FilterResult.CONTINUE;
        } catch (UnreadableException limit) {
            refused = limit;
            return FilterResult.STOP;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        try {
            if (node instanceof Element element) {
                end(element);
            }
            return FilterResult.CONTINUE;
        } catch (UnreadableException limit) {
            refused = limit;
            return FilterResult.STOP;
        }
    }

    private void text(TextNode node) throws UnreadableException {
        flows.peek()
                .text(
                        raised.isEmpty() ? node.getWholeText() : RaisedText.of(node.getWholeText()),
                        preformatted > 0,
                        blockPlaces.peek());
    }

    private FilterResult begin(Element element) throws UnreadableException {
        if (chrome.drops(element)) {
            element.stream().forEach(this::count);
            return FilterResult.SKIP_ENTIRELY;
        }
        int number = count(element);
        if (element.isBlock() || isCell(element)) {
            flows.peek().endParagraph();
            blockPlaces.push(() -> place(element, number));
        }
        FilterResult inside = open(element, number);
        if (inside == FilterResult.CONTINUE && isRaised(element)) {
            raised.push(element);
        }
        return inside;
    }

    /** Whether what is inside of it is to be looked at; if not, its end is not told either. */
    private FilterResult open(Element element, int number) throws UnreadableException {
        switch (element.normalName()) {
            case "pre" -> preformatted++;
            case "br" -> flows.peek().lineBreak();
            case "img" -> picture(element, place(element, number));
            case "input" -> input(element);
            case "textarea" -> {
                field(element.wholeText(), element);
                return FilterResult.SKIP_ENTIRELY;
            }
            case "select" -> {
                select(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            case "ol", "ul" -> lists.begin(element);
            case "li" -> flows.peek().number(lists.next(element));
            case "table" -> beginTable();
            case "tr" -> beginRow();
            case "td", "th" -> beginCell(element);
            default -> {
                return wordListNumber(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private static Place place(Element element, int number) {
        return Place.element(element.normalName() + "[" + number + "]");
    }

    private void end(Element element) throws UnreadableException {
        boolean cell = isCell(element);
        if (raised.peek() == element) {
            raised.pop();
        }
        if (element.isBlock() || cell) {
            flows.peek().endParagraph();
            blockPlaces.pop();
        }
        switch (element.normalName()) {
            case "pre" -> preformatted--;
            case "ol", "ul" -> lists.end();
            case "table" -> flows.peek().table(grids.pop().build());
            case "thead", "tbody", "tfoot" -> endSection();
            default -> {
                if (cell && !grids.isEmpty()) {
                    PageFlow flow = flows.pop();
                    slots.pop().fill(flow.cellText(), flow.nested());
                }
            }
        }
    }

    private boolean isRaised(Element element) {
        return element.nameIs("sup") || !element.isBlock() && !isCell(element) && styles.has(element, Effect.RAISED);
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    private int count(Element element) {
        return counts.merge(element.normalName(), 1, Integer::sum);
    }

    private void beginTable() throws UnreadableException {
        grids.push(new GridBuilder(++tables, budget));
        budget.depth(grids.size());
    }

    private void beginRow() throws UnreadableException {
        if (!grids.isEmpty()) {
            grids.peek().row();
        }
    }

    private void endSection() {
        if (!grids.isEmpty()) {
            grids.peek().endSection();
        }
    }

    private void beginCell(Element cell) throws UnreadableException {
        if (!grids.isEmpty()) {
            int rows = span(cell, "rowspan");
            slots.push(grids.peek().cell(rows == 0 ? Integer.MAX_VALUE : rows, span(cell, "colspan")));
            flows.push(new PageFlow(budget));
        }
    }

    /** The attribute's leading digits, as browsers read it; 1 where there are none. */
    private static int span(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        int end = 0;
        while (end < written.length() && written.charAt(end) >= '0' && written.charAt(end) <= '9') {
            end++;
        }
        String digits = written.substring(0, end);
        return digits.isEmpty() ? 1 : digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private void picture(Element image, Place place) throws UnreadableException {
        if (isLarge(image.attr("width")) && isLarge(image.attr("height"))) {
            flows.peek().picture(new Picture(place, PageData.picture(image.attr("src"))));
        }
    }

    private static boolean isLarge(String pixels) {
        return !pixels.matches("\\d{1,4}") || Integer.parseInt(pixels) > SMALLEST_PICTURE;
    }

    /** Forms that fill a table show their figures in input fields. */
    private void input(Element field) throws UnreadableException {
        if (field.attr("type").toLowerCase(Locale.ROOT).matches("|text|number|tel")) {
            field(field.val(), field);
        }
    }

    /** A list of choices shows the one that is chosen; beside other text it is a control. */
    private void select(Element select) throws UnreadableException {
        Element option = select.selectFirst("option[selected]");
        option = option == null ? select.selectFirst("option") : option;
        Element cell = select.closest("td, th");
        if (option != null
                && cell != null
                && cell.wholeText().strip().equals(select.wholeText().strip())) {
            field(option.text(), select);
        }
    }

    /** A field of a form within a table shows its figure, one in the text what was written into it. */
    private void field(String content, Element field) throws UnreadableException {
        String value = content.strip();
        boolean figure = !slots.isEmpty() && CellValue.is(value);
        boolean prose = field.nameIs("textarea") && value.indexOf('<') < 0;
        if (figure || prose && !value.isEmpty()) {
            flows.peek().text(value, prose, blockPlaces.peek());
        }
    }

    /** Word writes the number of a list item into a span that it marks as one. */
    private FilterResult wordListNumber(Element element) {
        if (!styles.own(element, Effect.LIST_NUMBER)) {
            return FilterResult.CONTINUE;
        }
        flows.peek().number(ChineseText.trim(element.text()));
        element.stream().skip(1).forEach(this::count);
        return FilterResult.SKIP_ENTIRELY;
    }
}
