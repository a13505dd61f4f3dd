package io.github.gouji.reader.sheet;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.text.RaisedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** What all sheets of a binary workbook share, and what its cells read by that: strings, formats, borders, fonts. */
final class XlsGlobals {

    /** Fonts are counted from 0, but none is the fourth ([MS-XLS] 2.5.129). */
    private static final int MISSING_FONT = 4;

    /** White among the colours before the palette, and the colour of the paper behind it. */
    private static final int FIRST_WHITE = 1;

    private static final int PAPER = 65;
    private static final byte[] WHITE = {-1, -1, -1};

    private final List<ExtendedFormatRecord> styles = new ArrayList<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final Map<Integer, String> patterns = new HashMap<>();
    private PaletteRecord palette = new PaletteRecord();
    private SSTRecord strings = new SSTRecord();
    private NumberText numbers = new NumberText(false);

    void take(Record record, Budget budget) throws UnreadableException {
        if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof ExtendedFormatRecord style) {
            budget.block();
            styles.add(style);
        } else if (record instanceof FontRecord font) {
            budget.block();
            fonts.add(font);
        } else if (record instanceof FormatRecord format) {
            patterns.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof PaletteRecord colours) {
            palette = colours;
        } else if (record instanceof DateWindow1904Record dates) {
            numbers = new NumberText(dates.getWindowing() == 1);
        }
    }

    /** The text without characters that are struck or white, raised digits as marks of notes, by fonts that tell so. */
    String visible(String text, int style, List<FormatRun> runs) {
        StringBuilder visible = new StringBuilder();
        ExtendedFormatRecord looks = style >= 0 && style < styles.size() ? styles.get(style) : null;
        if (looks != null && NumberText.INVISIBLE.equals(patterns.get((int) looks.getFormatIndex()))) {
            return "";
        }
        int font = looks == null ? 0 : looks.getFontIndex();
        boolean filled = looks != null && looks.getAdtlFillPattern() != 0 && !isWhite(looks.getFillForeground());
        int from = 0;
        for (FormatRun run : runs) {
            int to = Math.max(from, Math.min(run.getCharacterPos(), text.length()));
            visible.append(visible(text.substring(from, to), font, filled));
            from = to;
            font = run.getFontIndex();
        }
        return visible.append(visible(text.substring(from), font, filled)).toString();
    }

    private String visible(UnicodeString text, int style) {
        List<FormatRun> runs = new ArrayList<>();
        Iterator<FormatRun> formats = text.formatIterator();
        if (formats != null) {
            formats.forEachRemaining(runs::add);
        }
        return visible(text.getString(), style, runs);
    }

    private String visible(String text, int index, boolean filled) {
        int place = index > MISSING_FONT ? index - 1 : index;
        FontRecord font = index == MISSING_FONT || place < 0 || place >= fonts.size() ? null : fonts.get(place);
        if (font == null) {
            return text;
        }
        boolean raised = font.getSuperSubScript() == FontRecord.SS_SUPER;
        boolean seen = !font.isStruckout() && (filled || !isWhite(font.getColorPaletteIndex()));
        return !seen ? "" : raised ? RaisedText.of(text) : text;
    }

    /** Whether a place of the palette, which a file may fill with colours of its own, is white. */
    private boolean isWhite(int colour) {
        byte[] own = palette.getColor((short) colour);
        return own == null ? colour == FIRST_WHITE || colour == PAPER : Arrays.equals(own, WHITE);
    }

    boolean isBordered(int style) {
        if (style < 0 || style >= styles.size()) {
            return false;
        }
        ExtendedFormatRecord format = styles.get(style);
        return (format.getBorderLeft() | format.getBorderRight() | format.getBorderTop() | format.getBorderBottom())
                != 0;
    }

    /** What a cell reads; {@code null} if the record of its text follows. */
    @Nullable
    String text(CellRecord cell, WorkbookFormulas formulas, int sheet) {
        if (cell instanceof LabelSSTRecord label) {
            boolean known = label.getSSTIndex() >= 0 && label.getSSTIndex() < strings.getNumUniqueStrings();
            return known ? visible(strings.getString(label.getSSTIndex()), label.getXFIndex()) : "";
        }
        String text = plain(cell, formulas, sheet);
        return text == null ? null : visible(text, cell.getXFIndex(), List.of());
    }

    private @Nullable String plain(CellRecord cell, WorkbookFormulas formulas, int sheet) {
        if (cell instanceof NumberRecord number) {
            return number(number.getValue(), cell);
        }
        if (cell instanceof BoolErrRecord value) {
            return value.isBoolean() ? truth(value.getBooleanValue()) : error(value.getErrorValue());
        }
        if (cell instanceof FormulaRecord formula) {
            return formula(formula, formulas, sheet);
        }
        return "";
    }

    private @Nullable String formula(FormulaRecord formula, WorkbookFormulas formulas, int sheet) {
        if (formula.hasCachedResultString()) {
            return null;
        }
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.BOOLEAN) {
            return truth(formula.getCachedBooleanValue());
        }
        if (type == CellType.ERROR) {
            return error(formula.getCachedErrorValue());
        }
        if (type == CellType.STRING) {
            return "";
        }
        return formula.getValue() == 0 ? reckoned(formula, formulas, sheet) : number(formula.getValue(), formula);
    }

    /** The format has no way to say "not reckoned": libraries write 0 instead, so no 0 is taken on trust. */
    private String reckoned(FormulaRecord formula, WorkbookFormulas formulas, int sheet) {
        WorkbookFormulas.Result result = formulas.reckon(sheet, formula.getRow(), formula.getColumn());
        if (result == null) {
            return formula.isCalcOnLoad() ? "=（未计算的公式）" : number(0, formula);
        }
        return result.text() != null ? result.text() : number(result.number(), formula);
    }

    private String number(double value, CellRecord cell) {
        int style = cell.getXFIndex();
        int format = style >= 0 && style < styles.size() ? styles.get(style).getFormatIndex() : 0;
        String pattern = patterns.get(format);
        return numbers.of(value, format, pattern != null ? pattern : BuiltinFormats.getBuiltinFormat(format));
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
    }
}
