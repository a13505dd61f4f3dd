package io.github.gouji.reader.sheet;

import io.github.gouji.document.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.common.FormatRun;

/** Text with runs of formatting in a cell's own record ([MS-XLS] 2.4.240, RString), for which POI has no class. */
final class XlsRichText {

    static final short SID = 0xD6;

    /** Where the characters begin: behind the record's header, row, column, style, length and a flag. */
    private static final int TEXT = 13;

    private XlsRichText() {}

    /** Puts the text into its cell; a record that is cut short is none. */
    static void put(Record record, SheetGrid sheet, XlsGlobals globals) throws UnreadableException {
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
        int style = Short.toUnsignedInt(data.getShort(8));
        data.position(Math.min(TEXT + length, bytes.length));
        sheet.cell(row, column, globals.visible(text, style, runs(data)), globals.isBordered(style));
    }

    /** The runs behind the text: how many there are, and for each its first character and its font. */
    private static List<FormatRun> runs(ByteBuffer data) {
        List<FormatRun> runs = new ArrayList<>();
        int count = data.remaining() < Short.BYTES ? 0 : Short.toUnsignedInt(data.getShort());
        for (int i = 0; i < count && data.remaining() >= 2 * Short.BYTES; i++) {
            runs.add(new FormatRun(data.getShort(), data.getShort()));
        }
        return runs;
    }
}
