package io.github.gouji.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FontCharactersTest {

    private static final int CMAP = 28;
    private static final int SUBTABLE = CMAP + 12;

    /** A font of nothing but a table of characters. */
    private static byte[] font(ByteBuffer subtable) {
        ByteBuffer font = ByteBuffer.allocate(SUBTABLE + subtable.capacity());
        font.putInt(0x00010000).putShort((short) 1).position(12);
        font.put("cmap".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(0)
                .putInt(CMAP)
                .putInt(12 + subtable.capacity());
        font.putShort((short) 0).putShort((short) 1);
        font.putShort((short) 3).putShort((short) 1).putInt(SUBTABLE - CMAP);
        return font.put(subtable.array()).array();
    }

    private static ByteBuffer segments(int count, int end) {
        ByteBuffer table = ByteBuffer.allocate(16 + 8 * count);
        table.putShort(0, (short) 4).putShort(6, (short) (2 * count));
        for (int i = 0; i < count; i++) {
            table.putShort(14 + 2 * i, (short) end);
        }
        return table;
    }

    private static ByteBuffer groups(int count, int end) {
        ByteBuffer table = ByteBuffer.allocate(16 + 12 * count);
        table.putShort(0, (short) 12).putInt(12, count);
        for (int i = 0; i < count; i++) {
            table.putInt(20 + 12 * i, end);
        }
        return table;
    }

    private static boolean areTooMany(byte[] font) throws IOException {
        return new FontCharacters(new RandomAccessReadBuffer(font)).areTooMany();
    }

    @Test
    void theCharactersOfAFontAreCounted() throws IOException {
        assertThat(areTooMany(font(segments(3, 0xFFFE)))).isFalse();
        assertThat(areTooMany(font(groups(20, 0x1_0000 / 2)))).isFalse();
    }

    @Test
    void rangesThatOverlapWithoutEndAreTooMany() throws IOException {
        assertThat(areTooMany(font(segments(8_000, 0xFFFE)))).isTrue();
        assertThat(areTooMany(font(groups(200, 0xD000)))).isTrue();
    }

    @Test
    void aFontThatIsCutOffListsNone() throws IOException {
        assertThat(areTooMany(new byte[] {0, 1, 0, 0, 0, 9})).isFalse();
        assertThat(areTooMany(new byte[0])).isFalse();
    }
}
