package io.github.gouji.reader.word;

import io.github.gouji.text.RaisedText;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * What is seen of the paragraphs of one story of a Word file: without deleted and hidden text, with the results of
 * fields but not their codes. Fields may run over several paragraphs, so one object follows a whole story.
 */
final class DocText {

    private static final char PICTURE = 1;
    private static final char DRAWING = 8;
    private static final char LINE_BREAK = 11;
    private static final char PAGE_BREAK = 12;
    private static final char COLUMN_BREAK = 14;
    private static final char FIELD_START = 19;
    private static final char FIELD_RESULT = 20;
    private static final char FIELD_END = 21;
    private static final char FIXED_HYPHEN = 30;
    private static final char SYMBOL = '(';

    /** Text raised by less, in half points, is set so for the looks: Word itself offers 3 points. */
    private static final int LEAST_RAISE = 6;

    private static final int SUPERSCRIPT = 1;

    private final HWPFDocument document;
    private final DocTextBoxes textBoxes;
    private final List<Boolean> fieldsInCode = new ArrayList<>();
    /** White in the palette of Word 97, and as red, green and blue. */
    private static final int WHITE_INDEX = 8;

    private static final int WHITE = 0xFFFFFF;

    private final StringBuilder seen = new StringBuilder();
    private final List<Range> boxes = new ArrayList<>();
    private int pictures;
    private boolean erased;
    private char last;

    DocText(HWPFDocument document, DocTextBoxes textBoxes) {
        this.document = document;
        this.textBoxes = textBoxes;
    }

    /** Reads the next paragraph of the story. */
    void read(Paragraph paragraph) {
        seen.setLength(0);
        boxes.clear();
        pictures = 0;
        boolean hasText = false;
        Integer line = null;
        List<int[]> pale = new ArrayList<>();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String text = run.text();
            boolean visible = !run.isMarkedDeleted() && !isErased(run);
            hasText |= !text.isBlank();
            line = line == null ? run.getVerticalOffset() : line;
            int before = seen.length();
            if (visible && run.isSymbol()) {
                symbol(run);
                continue;
            }
            for (int c = 0; c < text.length(); c++) {
                character(text.charAt(c), visible, run, c);
            }
            if (run.getSubSuperScriptIndex() == SUPERSCRIPT || run.getVerticalOffset() - line >= LEAST_RAISE) {
                seen.replace(before, seen.length(), RaisedText.of(seen.substring(before)));
            }
            if (isPale(run)) {
                pale.add(new int[] {before, seen.length()});
            }
        }
        if (!pale.isEmpty()) {
            leaveOut(pale);
        }
        if (last == PAGE_BREAK && !seen.isEmpty()) {
            seen.setLength(seen.length() - 1);
        }
        erased = hasText && seen.toString().isBlank();
    }

    /** White text beside text that is seen was left behind; where all is white the ground is dark. */
    private void leaveOut(List<int[]> pale) {
        StringBuilder dark = new StringBuilder(seen);
        for (int i = pale.size() - 1; i >= 0; i--) {
            dark.delete(pale.get(i)[0], pale.get(i)[1]);
        }
        if (!dark.toString().isBlank()) {
            seen.setLength(0);
            seen.append(dark);
        }
    }

    private static boolean isPale(CharacterRun run) {
        int colour = run.getIco24();
        boolean white = colour == -1 ? run.getColor() == WHITE_INDEX : (colour & WHITE) == WHITE;
        return white && !run.isHighlighted();
    }

    private static boolean isErased(CharacterRun run) {
        return run.isVanished() || run.isStrikeThrough() || run.isDoubleStrikeThrough();
    }

    /** The text of the paragraph, line breaks as {@code \n}. */
    String seen() {
        return seen.toString();
    }

    /** Whether the paragraph has text and none of it is seen. */
    boolean isErased() {
        return erased;
    }

    /** Whether a field goes on beyond the paragraph. */
    boolean isInField() {
        return !fieldsInCode.isEmpty();
    }

    boolean endsWith(char mark) {
        return last == mark;
    }

    /** Pictures in the paragraph. */
    int pictures() {
        return pictures;
    }

    /** Text boxes that hang on the paragraph. */
    List<Range> takeTextBoxes() {
        List<Range> taken = List.copyOf(boxes);
        boxes.clear();
        return taken;
    }

    private void character(char character, boolean visible, CharacterRun run, int offset) {
        char before = last;
        last = character;
        switch (character) {
            case FIELD_START -> fieldsInCode.add(true);
            case FIELD_RESULT -> {
                if (!fieldsInCode.isEmpty()) {
                    fieldsInCode.set(fieldsInCode.size() - 1, false);
                }
            }
            case FIELD_END -> {
                if (!fieldsInCode.isEmpty()) {
                    fieldsInCode.remove(fieldsInCode.size() - 1);
                }
            }
            default -> {
                if (visible && !fieldsInCode.contains(true)) {
                    // a drawn picture is followed by a copy of it for old versions of Word
                    if (character != PICTURE || before != DRAWING) {
                        show(character, run, offset);
                    }
                }
            }
        }
    }

    private void show(char character, CharacterRun run, int offset) {
        switch (character) {
            case PICTURE -> pictures += document.getPicturesTable().hasPicture(run) ? 1 : 0;
            case DRAWING -> drawing(run.getStartOffset() + offset);
            case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> seen.append('\n');
            case FIXED_HYPHEN -> seen.append('-');
            case '\t' -> seen.append('\t');
            default -> {
                if (character >= ' ') {
                    seen.append(character);
                }
            }
        }
    }

    private void drawing(int position) {
        OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(position);
        if (drawing == null) {
            return;
        }
        Range box = textBoxes.take(drawing.getShapeId());
        if (box != null) {
            boxes.add(box);
        } else if (hasPicture(drawing)) {
            pictures++;
        }
    }

    private static boolean hasPicture(OfficeDrawing drawing) {
        try {
            return drawing.getPictureData() != null;
        } catch (RuntimeException damagedPicture) {
            return true;
        }
    }

    private void symbol(CharacterRun run) {
        Ffn font = run.getSymbolFont();
        last = SYMBOL;
        if (!fieldsInCode.contains(true)) {
            seen.append(WordSymbols.character(
                    font == null ? null : font.getMainFontName(), Integer.toHexString(run.getSymbolCharacter())));
        }
    }
}
