package io.github.gouji.reader.pdf;

import io.github.gouji.document.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** A font of codes of several bytes (Type 0), as Chinese text is set in. */
final class PrintedCompositeFont extends PrintedFont {

    private static final float EM = 1000;
    private static final float VERTICAL_ORIGIN = 880;

    private final CMap codes;
    /** From character ids to Unicode; {@code null} where the dictionary names no known character collection. */
    private final @Nullable CMap characters;

    private final Map<Integer, Float> widths = new HashMap<>();
    private final Map<Integer, Integer> cids = new HashMap<>();
    private final Map<Integer, Optional<String>> texts = new HashMap<>();
    private final float defaultWidth;

    PrintedCompositeFont(COSDictionary dictionary, Budget budget) throws IOException {
        super(dictionary);
        COSDictionary descendant = descendant(dictionary);
        COSBase encoding = dictionary.getDictionaryObject(COSName.ENCODING);
        codes = readCMap(encoding == null ? COSName.IDENTITY_H : encoding);
        characters = characters(codes, descendant);
        defaultWidth = descendant.getFloat(COSName.DW, EM);
        readWidths(descendant.getCOSArray(COSName.W), budget);
    }

    /** The dictionary of the CID font in a composite font's; empty where there is none. */
    static COSDictionary descendant(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        boolean present = descendants != null && descendants.size() > 0;
        return present && descendants.getObject(0) instanceof COSDictionary descendant
                ? descendant
                : new COSDictionary();
    }

    private @Nullable CMap characters(CMap encoding, COSDictionary descendant) {
        COSDictionary collection = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
        String ordering = collection == null ? null : collection.getString(COSName.ORDERING);
        if (ordering == null || ordering.equals("Identity")) {
            ordering = encoding.getOrdering();
        }
        if (ordering == null || ordering.equals("Identity")) {
            return null;
        }
        try {
            return readCMap(COSName.getPDFName("Adobe-" + ordering + "-UCS2"));
        } catch (IOException unknown) {
            return null;
        }
    }

    private void readWidths(@Nullable COSArray array, Budget budget) {
        int i = 0;
        while (array != null && i + 1 < array.size()) {
            int first = array.getInt(i, 0);
            COSBase next = array.getObject(i + 1);
            if (next instanceof COSArray each) {
                for (int k = 0; k < each.size(); k++) {
                    putWidth(first + k, each.getObject(k));
                }
                PdfParts.spend(budget, each.size());
                i += 2;
            } else {
                int last = Math.min(array.getInt(i + 1, first), Character.MAX_VALUE);
                for (int cid = Math.max(0, first); i + 2 < array.size() && cid <= last; cid++) {
                    putWidth(cid, array.getObject(i + 2));
                }
                PdfParts.spend(budget, Math.max(1, last - first));
                i += 3;
            }
        }
    }

    private void putWidth(int cid, COSBase width) {
        if (width instanceof COSNumber number) {
            widths.put(cid, number.floatValue());
        }
    }

    @Override
    public @Nullable String toUnicode(int code) {
        // the maps search through thousands of ranges
        return texts.computeIfAbsent(code, this::lookUp).orElse(null);
    }

    private Optional<String> lookUp(int code) {
        String told = super.toUnicode(code);
        return Optional.ofNullable(told == null && characters != null ? characters.toUnicode(cid(code)) : told);
    }

    private int cid(int code) {
        return codes.hasCIDMappings() ? cids.computeIfAbsent(code, codes::toCID) : code;
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return codes.readCode(in);
    }

    @Override
    public boolean isVertical() {
        return codes.getWMode() == 1;
    }

    @Override
    public float getWidth(int code) {
        return widths.getOrDefault(cid(code), defaultWidth);
    }

    @Override
    public float getWidthFromFont(int code) {
        return getWidth(code);
    }

    @Override
    protected float getStandard14Width(int code) {
        return getWidth(code);
    }

    @Override
    public Vector getPositionVector(int code) {
        return new Vector(getWidth(code) / 2 / -EM, VERTICAL_ORIGIN / -EM);
    }

    @Override
    public Vector getDisplacement(int code) {
        return isVertical() ? new Vector(0, -1) : new Vector(getWidth(code) / EM, 0);
    }
}
