package io.github.gouji.reader.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.type1.Type1Font;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * The program of a font. In place of one that is missing or damaged PDFBox searches the system's fonts, and writes a
 * cache of them to the user's home: so it gets none of these.
 */
final class FontProgram {

    /** How a font program in an OpenType wrapping begins. */
    private static final byte[] OPEN_TYPE = {'O', 'T', 'T', 'O'};

    private FontProgram() {}

    /** Whether PDFBox will find and read the program of this font. */
    static boolean isSound(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        COSName kind = font.getCOSName(COSName.SUBTYPE);
        if (descriptor == null || kind == null) {
            return false;
        }
        try {
            return switch (kind.getName()) {
                case "TrueType", "CIDFontType2" -> isTrueType(descriptor.getCOSStream(COSName.FONT_FILE2));
                case "CIDFontType0" -> isCompact(descriptor.getCOSStream(COSName.FONT_FILE3));
                case "Type1", "MMType1" ->
                    descriptor.containsKey(COSName.FONT_FILE3)
                            ? isCompact(descriptor.getCOSStream(COSName.FONT_FILE3))
                            : isType1(descriptor.getCOSStream(COSName.FONT_FILE));
                default -> false;
            };
        } catch (IOException damaged) {
            return false;
        }
    }

    private static boolean isTrueType(COSStream program) throws IOException {
        if (program == null) {
            return false;
        }
        try (RandomAccessRead bytes = program.createView()) {
            byte[] start = new byte[OPEN_TYPE.length];
            bytes.read(start);
            bytes.rewind((int) bytes.getPosition());
            if (new FontCharacters(bytes).areTooMany()) {
                return false;
            }
            TTFParser parser = Arrays.equals(start, OPEN_TYPE) ? new OTFParser(true) : new TTFParser(true);
            parser.parse(bytes).close();
            return true;
        }
    }

    private static boolean isCompact(COSStream program) throws IOException {
        if (program == null) {
            return false;
        }
        try (RandomAccessRead bytes = program.createView()) {
            return !new CFFParser().parse(bytes).isEmpty();
        }
    }

    private static boolean isType1(COSStream program) throws IOException {
        if (program == null) {
            return false;
        }
        byte[] bytes;
        try (RandomAccessRead view = program.createView()) {
            bytes = new byte[(int) view.length()];
            view.read(bytes);
        }
        if (bytes.length > 0 && (bytes[0] & 0xFF) == 0x80) {
            Type1Font.createWithPFB(bytes);
            return true;
        }
        int first = program.getInt(COSName.LENGTH1);
        int second = program.getInt(COSName.LENGTH2);
        if (first <= 0 || second <= 0 || first + second > bytes.length) {
            return false;
        }
        Type1Font.createWithSegments(
                Arrays.copyOfRange(bytes, 0, first), Arrays.copyOfRange(bytes, first, first + second));
        return true;
    }
}
