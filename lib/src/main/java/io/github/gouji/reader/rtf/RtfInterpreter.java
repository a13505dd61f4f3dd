package io.github.gouji.reader.rtf;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.flow.BlockCollector;
import io.github.gouji.reader.flow.DocumentCounter;
import io.github.gouji.reader.rtf.RtfGroup.Destination;
import io.github.gouji.text.RaisedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows the tokens of one RTF file and gathers what is seen on its pages; used once. */
final class RtfInterpreter {

    /** Destinations that stand behind {@code \*} and yet hold what is seen. */
    private static final Set<String> SEEN = Set.of(
            "shppict", "shpinst", "shpgrp", "shptxt", "do", "dptxbxtext", "nesttableprops", "listtext", "pntext");

    /**
     * Destinations without {@code \*} that are not seen, or that repeat for old readers what stands elsewhere. Hashed, as most
     * words are none of them, which an empty place tells at once.
     */
    private static final Set<String> UNSEEN = new HashSet<>(List.of(
            "colortbl",
            "stylesheet",
            "listtable",
            "listoverridetable",
            "revtbl",
            "filetbl",
            "rsidtbl",
            "info",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "annotation",
            "atrfstart",
            "atrfend",
            "nonshppict",
            "nonesttables",
            "fldinst",
            "shprslt",
            "objdata",
            "objclass",
            "objname",
            "datafield",
            "xe",
            "tc",
            "tcn",
            "rxe",
            "txe",
            "bkmkstart",
            "bkmkend",
            "mmathPr",
            "private",
            "pgdsctbl"));

    private static final char DELETE = 0x7F;
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\t\n]]");

    private static final Map<String, String> CHARACTERS = new HashMap<>(Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("page", "\n"),
            Map.entry("column", "\n"),
            Map.entry("~", "\u00A0"),
            Map.entry("_", "-"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"),
            Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”")));

    /** Text raised by less, in half points, is set so for the looks: Word itself offers 3 points. */
    private static final int LEAST_RAISE = 6;

    private final RtfTokens tokens;
    private final DocumentCounter counter;
    private final RtfCharsets charsets = new RtfCharsets();
    private final Deque<RtfGroup> around = new ArrayDeque<>();
    private final Deque<RtfFlow> flows = new ArrayDeque<>();
    private RtfGroup group = new RtfGroup();
    private int fallbackLeft;
    private String shapeProperty = "";

    RtfInterpreter(byte[] rtf, Budget budget) {
        this.tokens = new RtfTokens(rtf);
        this.counter = new DocumentCounter(budget);
        startFlow();
    }

    /** Everything seen in the file. */
    List<Block> read() throws UnreadableException {
        boolean starred = false;
        do {
            counter.budget().steps(1);
            RtfTokens.Token token = tokens.next();
            switch (token) {
                case GROUP_START -> startGroup();
                case GROUP_END -> endGroup();
                case BYTES -> bytes(tokens.bytes());
                case CONTROL -> {
                    if (starred && !SEEN.contains(tokens.word())) {
                        group.destination = Destination.NOWHERE;
                    } else {
                        control(tokens.word());
                    }
                }
                case END -> throw new UnreadableException(Problem.DAMAGED, "RTF文件不完整", "truncated RTF");
            }
            starred = token == RtfTokens.Token.CONTROL && tokens.word().equals("*");
        } while (!around.isEmpty());
        return flows.element().finish(group.level);
    }

    private void startFlow() {
        flows.push(new RtfFlow(BlockCollector.ofBody(counter)));
    }

    private void startGroup() throws UnreadableException {
        around.push(group);
        counter.budget().depth(around.size());
        group = group.inner();
        fallbackLeft = 0;
    }

    private void endGroup() throws UnreadableException {
        int level = group.level;
        boolean textBox = group.textBox;
        group = around.pop();
        fallbackLeft = 0;
        if (textBox) {
            List<Block> blocks = flows.pop().finish(level);
            flows.element().anchor(blocks);
        }
    }

    private void bytes(byte[] bytes) throws UnreadableException {
        int passed = Math.min(fallbackLeft, bytes.length);
        fallbackLeft -= passed;
        if (group.destination == Destination.SHAPE_PROPERTY) {
            shapeProperty = new String(bytes, StandardCharsets.US_ASCII).strip();
        }
        if (passed < bytes.length && isShown()) {
            byte[] rest = passed == 0 ? bytes : Arrays.copyOfRange(bytes, passed, bytes.length);
            show(charsets.decode(rest, group.font, group.eastAsianFont));
        }
    }

    private boolean isShown() {
        return group.isVisible() && (group.destination == Destination.BODY || group.destination == Destination.NUMBER);
    }

    private void show(String text) throws UnreadableException {
        if (!isShown()) {
            return;
        }
        counter.budget().text(text.length());
        text = withoutControls(text);
        if (group.destination == Destination.NUMBER) {
            flows.element().number(text);
        } else {
            flows.element().text(group.raised ? RaisedText.of(text) : text);
        }
    }

    private static String withoutControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' || c == DELETE) {
                return CONTROLS.matcher(text).replaceAll("");
            }
        }
        return text;
    }

    private void control(String word) throws UnreadableException {
        String character = CHARACTERS.get(word);
        if (character != null) {
            if (fallbackLeft > 0) {
                fallbackLeft--;
            } else {
                show(character);
            }
        } else if (UNSEEN.contains(word)) {
            group.destination = Destination.NOWHERE;
        } else if (group.destination == Destination.BODY) {
            structure(word);
            formatting(word);
        } else {
            formatting(word);
            if (group.destination == Destination.SHAPE) {
                shapeProperty(word);
            }
        }
    }

    /** Paragraphs, tables and what else the body is made of. */
    private void structure(String word) throws UnreadableException {
        RtfFlow flow = flows.element();
        switch (word) {
            case "par", "sect", "\r", "\n" -> flow.endParagraph(group.level);
            case "cell" -> flow.endCell(1);
            case "row" -> flow.endRow(1, false);
            case "nestcell" -> flow.endCell(Math.max(2, group.level));
            case "nestrow" -> flow.endRow(Math.max(2, group.level), group.nestedRows);
            case "nesttableprops" -> group.nestedRows = true;
            case "listtext", "pntext" -> group.destination = Destination.NUMBER;
            case "fonttbl" -> group.destination = Destination.FONTS;
            case "sp" -> group.destination = Destination.SHAPE;
            case "pict" -> {
                if (group.isVisible()) {
                    flow.picture(group.level);
                }
                group.destination = Destination.NOWHERE;
            }
            case "shptxt", "dptxbxtext" -> {
                if (!group.textBox) {
                    flow.beginAnchored(group.level);
                    group.textBox = true;
                    group.level = 0;
                    startFlow();
                }
            }
            default -> flow.row(group.nestedRows).control(word, tokens.parameter(0));
        }
    }

    /** Of a shape's properties only its picture shows; one that fills its background repeats it. */
    private void shapeProperty(String word) throws UnreadableException {
        if (word.equals("sn")) {
            group.destination = Destination.SHAPE_PROPERTY;
        } else if (word.equals("pict") && shapeProperty.equals("pib")) {
            shapeProperty = "";
            flows.element().picture(group.level);
        }
    }

    /** What holds for the text that follows within the group. */
    private void formatting(String word) throws UnreadableException {
        switch (word) {
            case "u" -> {
                show(String.valueOf((char) tokens.parameter('?')));
                fallbackLeft = group.fallbackLength;
            }
            case "uc" -> group.fallbackLength = Math.max(0, tokens.parameter(1));
            case "v" -> group.hidden = tokens.parameter(1) != 0;
            case "deleted" -> group.deleted = tokens.parameter(1) != 0;
            case "strike" -> group.struck = tokens.parameter(1) != 0;
            case "striked" -> group.struckTwice = tokens.parameter(1) != 0;
            case "super" -> group.raised = tokens.parameter(1) != 0;
            case "up" -> group.raised = tokens.parameter(LEAST_RAISE) >= LEAST_RAISE;
            case "nosupersub", "sub", "dn" -> group.raised = false;
            case "plain" -> {
                group.hidden = false;
                group.deleted = false;
                group.struck = false;
                group.struckTwice = false;
                group.raised = false;
                group.font = charsets.defaultFont();
            }
            case "pard" -> group.level = 0;
            case "intbl" -> group.level = Math.max(1, group.level);
            case "itap" -> group.level = Math.max(0, tokens.parameter(1));
            default -> charsets.control(word, tokens, group);
        }
    }
}
