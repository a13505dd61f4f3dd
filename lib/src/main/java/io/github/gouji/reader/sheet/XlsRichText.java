package io.github.gouji.reader.sheet;

import io.github.gouji.document.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import org.apache.poi.hssf.record.Record;

/** Text with runs of formatting in a cell's own record ([MS-XLS] 2.4.240, RString), for which POI has no class. */
final class XlsRichText {

    static final short SID = 0xD6;

    /** Where the characters begin: behind the record's header, row, column, style, length and a flag. */
    private static final int TEXT = 13;

    private XlsRichText() {}

    /** Puts the text into its cell; a record that is cut short is none. */
    static void put(Record record, SheetGrid sheet, IntPredicate bordered) throws UnreadableException {
        byte[] bytes = record.serialize();
        if (bytes.length < TEXT) {
            return;
        }
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        boolean wide = (data.get(TEXT - 1) & 1) != 0;
        int length = Short.toUnsignedInt(data.getShort(10)) * (wide ? 2 : 1);
        Charset charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
        String text = new String(bytes, TEXT, Math.min(length, bytes.length - TEXT), charset);
        int row = Short.toUnsignedInt(data.getShort(4));
        int column = Short.toUnsignedInt(data.getShort(6));
        sheet.cell(row, column, text, bordered.test(Short.toUnsignedInt(data.getShort(8))));
    }
}
