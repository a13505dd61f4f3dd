package io.github.gouji.reader.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/** The fonts of one PDF file, each made once. */
final class PdfFonts {

    private static final COSName[] PROGRAMS = {COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3};
    private static final int SYMBOLIC = 4;

    private final Map<COSDictionary, PDFont> fonts = new IdentityHashMap<>();
    private final PdfStreams streams;

    PdfFonts(PdfStreams streams) {
        this.streams = streams;
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
                if (streams.isExceeded()) {
                    throw damaged;
                }
                // a font of two-byte codes of which none is known
                font = new PrintedCompositeFont(new COSDictionary());
            }
            fonts.put(dictionary, font);
        }
        return font;
    }

    private PDFont make(COSDictionary dictionary) throws IOException {
        for (COSName map : new COSName[] {COSName.TO_UNICODE, COSName.ENCODING}) {
            if (dictionary.getDictionaryObject(map) instanceof COSStream stream) {
                streams.check(stream);
            }
        }
        COSName kind = dictionary.getCOSName(COSName.SUBTYPE);
        if (COSName.TYPE3.equals(kind)) {
            return PDFontFactory.createFont(dictionary);
        }
        boolean composite = COSName.TYPE0.equals(kind);
        COSDictionary described = composite ? PrintedCompositeFont.descendant(dictionary) : dictionary;
        boolean silent = composite ? isIdentity(dictionary, described) : hasOwnEncoding(dictionary);
        if (silent && !dictionary.containsKey(COSName.TO_UNICODE) && hasProgram(described)) {
            return PDFontFactory.createFont(dictionary);
        }
        return composite ? new PrintedCompositeFont(dictionary) : new PrintedSimpleFont(dictionary);
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

    private boolean hasProgram(COSDictionary font) throws IOException {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        for (COSName program : PROGRAMS) {
            if (descriptor != null && descriptor.getCOSStream(program) != null) {
                streams.check(descriptor.getCOSStream(program));
                return true;
            }
        }
        return false;
    }
}
