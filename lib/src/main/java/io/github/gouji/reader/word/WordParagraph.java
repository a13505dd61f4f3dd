package io.github.gouji.reader.word;

import io.github.gouji.document.Block;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.flow.ShownText;
import io.github.gouji.text.RaisedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One paragraph as a reader of the page sees it: its text, its number, and the pictures and text boxes anchored in it. */
final class WordParagraph {

    /** Text raised by less, in half points, is set so for the looks: Word itself offers 3 points. */
    private static final int LEAST_RAISE = 6;

    private final WordReading reading;
    private final WordXml xml;
    private final @Nullable Place cell;
    private final boolean counted;
    private final ShownText text = new ShownText();
    private final List<Block> anchored = new ArrayList<>();
    private final int element;
    private @Nullable Place place;

    private WordFields fields;
    private @Nullable String style;
    private @Nullable String listId;
    private @Nullable String printed;
    private @Nullable Integer level;
    private boolean runsOn;
    /** How far the paragraph's first text is raised: the line above which others are raised. */
    private @Nullable Integer line;

    private RunProperties run = RunProperties.NONE;

    WordParagraph(WordReading reading, @Nullable Place cell, boolean counted) {
        this.reading = reading;
        this.xml = reading.xml;
        this.cell = cell;
        this.counted = counted;
        this.element = xml.element();
        this.fields = new WordFields(reading.budget);
    }

    /**
     * Reads the current {@code w:p}. A second one goes on where the first ended; its mark is the one that is left, and
     * the mark holds style and numbering.
     */
    void read() throws UnreadableException {
        fields = new WordFields(reading.budget);
        style = null;
        listId = null;
        level = null;
        printed = null;
        runsOn = false;
        line = null;
        readRuns();
    }

    /** Whether the paragraph's end mark is deleted or hidden, so that the next paragraph continues it. */
    boolean runsOn() {
        return runsOn;
    }

    /** The paragraph, if there is anything to see in it, and what is anchored in it. */
    List<Block> blocks() throws UnreadableException {
        List<Block> blocks = new ArrayList<>(anchored.size() + 1);
        boolean blank = text.toString().isBlank();
        String counter = !counted || blank && runsOn ? "" : reading.lists.next(style, listId, level);
        String number = printed == null ? counter : printed;
        if (!blank || !number.isEmpty()) {
            reading.budget.block();
            reading.budget.text(number.length());
            blocks.add(new Paragraph(text.toString(), number, place()));
        }
        blocks.addAll(anchored);
        return blocks;
    }

    private Place place() {
        if (place == null) {
            place = cell == null ? reading.nextParagraph() : reading.nextParagraph(cell);
            reading.anchors.add(place, element);
        }
        return place;
    }

    private void readRuns() throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "pPr" -> {
                    readProperties();
                    if (reading.styles.isContentsLine(style)) {
                        xml.skipRest(depth);
                        return;
                    }
                }
                case "r" -> readRun();
                case "fldSimple" -> readSimpleField();
                case "m:oMath", "m:oMathPara" -> readFormula();
                default -> xml.skip();
            }
        }
    }

    private void readProperties() throws UnreadableException {
        RunProperties mark = RunProperties.NONE;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.val();
                case "numPr" -> readNumbering();
                case "listPr" -> readNumberOf2003();
                case "rPr" -> mark = RunProperties.read(xml);
                default -> xml.skip();
            }
        }
        runsOn = mark.deleted() || mark.isErased(reading.styles, style);
    }

    private void readNumbering() throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "numId" -> listId = xml.val();
                case "ilvl" -> level = xml.number(0);
                default -> xml.skip();
            }
        }
    }

    /** Word 2003 writes the number itself beside its list. */
    private void readNumberOf2003() throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.name().equals("wx:t") && xml.val() != null) {
                printed = xml.val();
            }
            xml.skip();
        }
    }

    private void readSimpleField() throws UnreadableException {
        String code = xml.attribute("instr");
        if (code != null && WordFields.isPageNumber(code)) {
            xml.skip();
        } else {
            readRuns();
        }
    }

    private void readFormula() throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "m:t" -> text.append(xml.text());
                case "r" -> readRun();
                case "del", "moveFrom" -> xml.skip();
                default -> readFormula();
            }
        }
    }

    private void readRun() throws UnreadableException {
        run = RunProperties.NONE;
        boolean hidden = run.isErased(reading.styles, style);
        text.pale(false);
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "rPr" -> {
                    run = RunProperties.read(xml);
                    hidden = run.isErased(reading.styles, style);
                    text.pale(run.isPale(reading.styles));
                }
                case "fldChar" -> {
                    String shown = fields.mark(xml.attribute("fldCharType"));
                    text.append(hidden || fields.hide() ? "" : shown);
                    xml.skip();
                }
                case "instrText" -> fields.code(xml.unseenText());
                default -> {
                    if (hidden || fields.hide()) {
                        xml.skip();
                    } else {
                        readVisible();
                    }
                }
            }
        }
    }

    private boolean isRaised() {
        if (line == null) {
            line = run.position();
        }
        return run.position() - line >= LEAST_RAISE || run.isSuperscript(reading.styles, style);
    }

    private void readVisible() throws UnreadableException {
        switch (xml.name()) {
            case "t" -> text.append(isRaised() ? RaisedText.of(readText()) : readText());
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> text.append(WordSymbols.character(xml.attribute("font"), xml.attribute("char")));
            case "ruby" -> readRuby();
            case "drawing", "pict" -> readGraphic();
            case "object" -> readObject();
            default -> xml.skip();
        }
    }

    /** A worksheet or a document inserted; one that shows as an icon is not read. */
    private void readObject() throws UnreadableException {
        String file = null;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.name().equals("o:OLEObject") && !"Icon".equals(xml.attribute("DrawAspect"))) {
                file = xml.attribute("id");
            }
            xml.skip();
        }
        anchored.addAll(reading.inserted(file, cell == null ? place() : cell));
    }

    private String readText() throws UnreadableException {
        boolean preserved = "preserve".equals(xml.attribute("space"));
        String content = xml.text().replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
        return preserved ? content : content.trim();
    }

    /** Of text with a reading aid above it, the text. */
    private void readRuby() throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.name().equals("rubyBase")) {
                readRuns();
            } else {
                xml.skip();
            }
        }
    }

    /** The relationship that names a picture. */
    private @Nullable String embedded() throws UnreadableException {
        String relationship = null;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (relationship == null) {
                relationship = xml.attribute("embed");
            }
        }
        return relationship;
    }

    private void addPicture(@Nullable String relationship) throws UnreadableException {
        anchored.add(reading.picture(relationship, cell == null ? place() : cell));
    }

    private void readGraphic() throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "txbxContent" -> {
                    place();
                    boolean outermost = reading.anchors.enterBox(element);
                    anchored.addAll(new WordContent(reading, cell, counted).read());
                    reading.anchors.leaveBox(outermost);
                }
                case "pic:pic" -> addPicture(embedded());
                case "v:imagedata" -> {
                    addPicture(xml.attribute("id"));
                    xml.skip();
                }
                case "c:chart", "dgm:relIds" -> {
                    addPicture(null);
                    xml.skip();
                }
                case "wp:docPr" -> {
                    if (xml.attribute("hidden") != null && WordXml.isOn(xml.attribute("hidden"))) {
                        xml.skipRest(depth);
                        return;
                    }
                    xml.skip();
                }
                default -> readGraphic();
            }
        }
    }
}
