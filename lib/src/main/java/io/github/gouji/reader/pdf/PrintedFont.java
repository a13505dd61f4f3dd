package io.github.gouji.reader.pdf;

import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A PDF font as far as its dictionary tells: which characters it shows, and how wide they are. Gouji never draws, so
 * the font's program is left alone: PDFBox would search the system's fonts for a substitute wherever a program is
 * missing or damaged, write a cache of them to the user's home, and warn thousands of times.
 */
abstract class PrintedFont extends PDFont {

    PrintedFont(COSDictionary dictionary) {
        super(dictionary);
    }

    @Override
    public String getName() {
        String name = getCOSObject().getNameAsString(COSName.BASE_FONT);
        return name == null ? "" : name;
    }

    @Override
    public boolean isVertical() {
        return false;
    }

    @Override
    public boolean isEmbedded() {
        return false;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    public boolean hasExplicitWidth(int code) {
        return true;
    }

    @Override
    public BoundingBox getBoundingBox() {
        return new BoundingBox();
    }

    @Override
    @Deprecated
    public float getHeight(int code) {
        return 0;
    }

    @Override
    public boolean willBeSubset() {
        return false;
    }

    @Override
    protected byte[] encode(int unicode) {
        throw onlyRead();
    }

    @Override
    public void addToSubset(int codePoint) {
        throw onlyRead();
    }

    @Override
    public void subset() {
        throw onlyRead();
    }

    private static UnsupportedOperationException onlyRead() {
        return new UnsupportedOperationException("this font is only read");
    }
}
