package io.github.gouji.reader.pdf;

import io.github.gouji.reader.page.Box;
import io.github.gouji.reader.page.Direction;
import io.github.gouji.reader.page.Ink;
import io.github.gouji.reader.page.PageCanvas;
import io.github.gouji.text.CharacterWidth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Writes what fields of a form hold where the file leaves it to the viewer to draw it: programs that fill forms in often
 * store the values only.
 */
final class PdfFields {

    private static final COSName VALUE = COSName.V;
    private static final COSName DEFAULT_APPEARANCE = COSName.DA;
    /** Fields in fields: forms nest a few. */
    private static final int DEEPEST = 20;
    /** A longer value is no figure, and no sentence either. */
    private static final int LONGEST = 10_000;

    /** A size, and what sets it; no size has more digits, and a run of digits is looked at once. */
    private static final Pattern SIZE =
            Pattern.compile("(?<![0-9.])([0-9]{1,10}(?:\\.[0-9]{0,10})?|\\.[0-9]{1,10})\\s{1,20}Tf");
    /** A size of 0 asks for as large a type as the field has room for: this share of its height, but no more than … */
    private static final double OF_HEIGHT = 0.7;
    /** … points. */
    private static final double LARGEST = 12;
    /** Viewers leave this much, in points, at the left of a field. */
    private static final double MARGIN = 2;
    /** From the middle of a line down to its baseline, in ems. */
    private static final double BASELINE = 0.36;
    /** Lines of a field are this far apart, in ems. */
    private static final double PITCH = 1.2;

    private final boolean neverDrawn;
    private final COSDictionary form;

    private PdfFields(COSDictionary form) {
        this.form = form;
        this.neverDrawn = form.getBoolean(COSName.NEED_APPEARANCES, false);
    }

    static PdfFields of(PDDocument pdf) {
        COSDictionary form = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        return new PdfFields(form == null ? new COSDictionary() : form);
    }

    /** Writes what an annotation holds if it is a field that has nothing drawn in it. */
    void draw(PDAnnotation annotation, PdfPageFrame frame, PageCanvas canvas) {
        COSDictionary field = annotation.getCOSObject();
        PDRectangle place = annotation.getRectangle();
        if (place == null || !"Widget".equals(annotation.getSubtype()) || isDrawn(field)) {
            return;
        }
        if (inherited(field, COSName.FT) instanceof COSName kind && kind != COSName.BTN) {
            String value = text(inherited(field, VALUE));
            double size = size(text(inherited(field, DEFAULT_APPEARANCE)), place.getHeight());
            String[] lines =
                    value.substring(0, Math.min(value.length(), LONGEST)).split("\\R");
            double middle = (place.getLowerLeftY() + place.getUpperRightY()) / 2
                    + (lines.length - 1) * PITCH * size / 2
                    - BASELINE * size;
            for (String line : lines) {
                write(line, place.getLowerLeftX() + MARGIN, middle, size, frame, canvas);
                middle -= PITCH * size;
            }
        }
    }

    private boolean isDrawn(COSDictionary field) {
        COSDictionary appearance = field.getCOSDictionary(COSName.AP);
        COSStream normal = appearance == null ? null : appearance.getCOSStream(COSName.N);
        return normal != null && !(neverDrawn && normal.getLength() == 0);
    }

    private static void write(
            String line, double left, double baseline, double size, PdfPageFrame frame, PageCanvas canvas) {
        Box place = new Box(
                frame.x(left, baseline), frame.y(left, baseline), frame.x(left, baseline), frame.y(left, baseline));
        double x = place.left();
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int character = line.codePointAt(i);
            double width = CharacterWidth.isWide(character) ? size : size / 2;
            canvas.glyph(Character.toString(character), x, place.top(), Direction.RIGHT, width, size, Ink.DARK);
            x += width;
        }
    }

    private static double size(String appearance, double height) {
        Matcher size = SIZE.matcher(appearance);
        double told = size.find() ? Double.parseDouble("0" + size.group(1)) : 0;
        return told > 0 ? told : Math.min(LARGEST, OF_HEIGHT * height);
    }

    /** What a field has, or those that it is part of, or all of the form. */
    private COSBase inherited(COSDictionary field, COSName key) {
        COSDictionary owner = field;
        for (int depth = 0; owner != null && depth < DEEPEST; depth++) {
            COSBase value = owner.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            owner = owner.getCOSDictionary(COSName.PARENT);
        }
        return form.getDictionaryObject(key);
    }

    private static String text(COSBase value) {
        if (value instanceof COSArray several && several.size() == 1) {
            return text(several.getObject(0));
        }
        return value instanceof COSString string
                ? string.getString()
                : value instanceof COSName name ? name.getName() : "";
    }
}
