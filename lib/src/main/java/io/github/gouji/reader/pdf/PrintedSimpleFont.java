package io.github.gouji.reader.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/** A font of one-byte codes (Type 1, TrueType). */
final class PrintedSimpleFont extends PrintedFont {

    /** Half an em: what digits are wide in most fonts. */
    private static final float USUAL_WIDTH = 500;

    private static final int CODES = 256;

    private final Encoding encoding;
    /** What each code shows, once it was asked for: PDFBox looks through several maps. */
    private final @Nullable String[] texts = new String[CODES];

    private final float[] widths = new float[CODES];
    private final BitSet measured = new BitSet(CODES);

    PrintedSimpleFont(COSDictionary dictionary) {
        super(dictionary);
        encoding = encoding();
    }

    private Encoding encoding() {
        COSBase told = getCOSObject().getDictionaryObject(COSName.ENCODING);
        if (told instanceof COSDictionary dictionary) {
            return new DictionaryEncoding(dictionary, false, ownEncoding());
        }
        Encoding named = told instanceof COSName name ? Encoding.getInstance(name) : null;
        return named == null ? ownEncoding() : named;
    }

    private Encoding ownEncoding() {
        if (getName().equals("Symbol")) {
            return SymbolEncoding.INSTANCE;
        }
        if (getName().equals("ZapfDingbats")) {
            return ZapfDingbatsEncoding.INSTANCE;
        }
        boolean trueType = COSName.TRUE_TYPE.equals(getCOSObject().getCOSName(COSName.SUBTYPE));
        return trueType ? WinAnsiEncoding.INSTANCE : StandardEncoding.INSTANCE;
    }

    @Override
    public @Nullable String toUnicode(int code) {
        if (texts[code] == null) {
            String told = super.toUnicode(code);
            texts[code] = told == null ? GlyphList.getAdobeGlyphList().toUnicode(encoding.getName(code)) : told;
        }
        return texts[code];
    }

    @Override
    public float getWidth(int code) throws IOException {
        if (!measured.get(code)) {
            widths[code] = super.getWidth(code);
            measured.set(code);
        }
        return widths[code];
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return in.read();
    }

    @Override
    public float getWidthFromFont(int code) {
        return USUAL_WIDTH;
    }

    @Override
    protected float getStandard14Width(int code) {
        return getStandard14AFM().getCharacterWidth(encoding.getName(code));
    }
}
