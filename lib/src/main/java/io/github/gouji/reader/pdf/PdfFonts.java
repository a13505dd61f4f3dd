package io.github.gouji.reader.pdf;

import io.github.gouji.document.Budget;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** The fonts of one PDF file, each made once. */
final class PdfFonts {

    /** Ems of a unit in which a font draws its glyphs: a thousandth; where it is larger than this, glyphs are drawings. */
    private static final float USUAL_GLYPH_UNIT = 0.02f;
    /** Codes of glyphs that fonts reserve: none, null, return, space. */
    private static final int LAST_RESERVED = 3;

    private static final int SYMBOLIC = 4;

    private final Map<COSDictionary, PDFont> fonts = new IdentityHashMap<>();
    private final Budget budget;

    PdfFonts(Budget budget) {
        this.budget = budget;
    }

    /**
     * The font of a dictionary. Only where nothing but the font's program knows which characters its codes stand for,
     * and the program is there, PDFBox reads that.
     */
    PDFont font(COSDictionary dictionary) throws IOException {
        PDFont font = fonts.get(dictionary);
        if (font == null) {
            try {
                font = make(dictionary);
            } catch (IOException | IllegalArgumentException damaged) {
                // a font of two-byte codes of which none is known
                font = new PrintedCompositeFont(new COSDictionary(), budget);
            }
            fonts.put(dictionary, font);
        }
        return font;
    }

    private PDFont make(COSDictionary dictionary) throws IOException {
        for (COSName map : new COSName[] {COSName.TO_UNICODE, COSName.ENCODING}) {
            if (dictionary.getDictionaryObject(map) instanceof COSStream stream) {
                CharacterMapCost.take(stream, budget);
            }
        }
        COSName kind = dictionary.getCOSName(COSName.SUBTYPE);
        if (COSName.TYPE3.equals(kind)) {
            return PDFontFactory.createFont(dictionary);
        }
        boolean composite = COSName.TYPE0.equals(kind);
        COSDictionary described = composite ? PrintedCompositeFont.descendant(dictionary) : dictionary;
        boolean silent = composite ? isIdentity(dictionary, described) : hasOwnEncoding(dictionary);
        if (silent && !dictionary.containsKey(COSName.TO_UNICODE) && FontProgram.isSound(described)) {
            return PDFontFactory.createFont(dictionary);
        }
        return composite ? new PrintedCompositeFont(dictionary, budget) : new PrintedSimpleFont(dictionary);
    }

    private static boolean isIdentity(COSDictionary font, COSDictionary descendant) {
        COSDictionary collection = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
        String ordering = collection == null ? "Identity" : collection.getString(COSName.ORDERING, "Identity");
        COSName encoding = font.getCOSName(COSName.ENCODING);
        return ordering.equals("Identity")
                && (encoding == null || encoding.getName().startsWith("Identity"));
    }

    private static boolean hasOwnEncoding(COSDictionary font) {
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        if (encoding instanceof COSName) {
            return false;
        }
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        boolean symbolic = descriptor == null || (descriptor.getInt(COSName.FLAGS, SYMBOLIC) & SYMBOLIC) != 0;
        return !(encoding instanceof COSDictionary told && told.containsKey(COSName.BASE_ENCODING)) && symbolic;
    }

    /** Ems per unit of text space: 1, but for some fonts whose glyphs are little drawings. */
    static double em(PDFont font) {
        if (font instanceof PDType3Font drawn && drawn.getFontMatrix().getScaleY() > USUAL_GLYPH_UNIT) {
            PDRectangle box = drawn.getFontBBox();
            double height =
                    box == null ? 0 : box.getHeight() * drawn.getFontMatrix().getScaleY();
            return height > 0 ? height : 1;
        }
        return 1;
    }

    static String character(PDFont font, int code) {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty() || text.charAt(0) == 0) {
            return code <= LAST_RESERVED ? " " : "\uFFFD";
        }
        return text;
    }
}
