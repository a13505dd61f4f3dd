package io.github.gouji.reader.container;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Which characters the bytes of a text or a web page stand for. The bytes decide before any declaration, because pages
 * that were moved from one system to another often declare what they no longer are: first a byte order mark, then
 * whether they are UTF-8, then whether they read as Chinese UTF-16; what is left is GB18030 (which contains GB2312 and
 * GBK), unless another declared charset is also the one that the bytes look like.
 */
public final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Set<String> UNICODE_OR_GB =
            Set.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030", "GBK", "GB2312");

    /** Enough to tell UTF-16 from anything else, and text from anything else. */
    private static final int SAMPLE = 1 << 16;

    /** UTF-8 with a damaged character here and there is still UTF-8. */
    private static final int SEQUENCES_PER_ERROR = 20;
    /** Text has no more than one character in so many that is none: a private sign here and there. */
    private static final int JUNK_ONE_IN = 50;
    /** Of ten characters of a text so many are usual in a Chinese one; of bytes read in a wrong charset hardly any. */
    private static final int USUAL_TENTHS = 9;

    private TextEncoding() {}

    /**
     * The charset of a text.
     *
     * @param bytes the text
     * @param declared what it or its envelope declares, may be {@code null}
     */
    public static Charset of(byte[] bytes, @Nullable String declared) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return marked;
        }
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        if (isUtf16(bytes, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        if (isUtf16(bytes, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        Charset other = supported(declared);
        if (other != null && !UNICODE_OR_GB.contains(other.name()) && looksLike(bytes, other)) {
            return other;
        }
        return GB18030;
    }

    /** Bytes of a byte order mark at the start. */
    public static int markLength(byte[] bytes) {
        Charset marked = marked(bytes);
        return marked == null ? 0 : marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
    }

    /** The text, without a byte order mark; what does not decode becomes U+FFFD. */
    public static String decode(byte[] bytes, @Nullable String declared) {
        int mark = markLength(bytes);
        return new String(bytes, mark, bytes.length - mark, of(bytes, declared));
    }

    /** The beginning of the text, up to 64 KB of it. */
    public static String beginning(byte[] bytes) {
        return beginning(bytes, SAMPLE);
    }

    /** The beginning of the text, up to so many bytes of it. */
    public static String beginning(byte[] bytes, int length) {
        return decode(bytes.length <= length ? bytes : Arrays.copyOf(bytes, length), null);
    }

    /** Whether this is text at all: next to no controls, and nearly everything decodes to assigned characters. */
    public static boolean isText(String decoded) {
        long junk = decoded.codePoints().filter(TextEncoding::isJunk).count();
        return junk * JUNK_ONE_IN <= decoded.length();
    }

    private static boolean isJunk(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x07
                || c == 0xFFFD
                || !Character.isDefined(c);
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] bytes) {
        int sequences = 0;
        int errors = 0;
        for (int i = 0; i < bytes.length; ) {
            if (bytes[i] > 0) {
                i++;
                continue;
            }
            int length = sequenceLength(bytes, i);
            if (length == 1 && bytes[i] == 0) {
                return false;
            }
            if (length > 0) {
                sequences += length > 1 ? 1 : 0;
                i += length;
            } else {
                errors++;
                i++;
                int rest = (bytes.length - i) / 2;
                if (isTooDamaged(errors, sequences + rest)) {
                    return false;
                }
            }
        }
        return !isTooDamaged(errors, sequences);
    }

    private static boolean isTooDamaged(int errors, int sequences) {
        return (long) errors * SEQUENCES_PER_ERROR > sequences;
    }

    /** Bytes of the UTF-8 character at this place, 0 if there is none. */
    private static int sequenceLength(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /**
     * Whether the bytes read as Chinese UTF-16.
     *
     * @param high which byte of two is the high one, the first (0) or the second (1)
     */
    private static boolean isUtf16(byte[] bytes, int high) {
        int size = Math.min(bytes.length, SAMPLE);
        int length = (size + 1) / 2;
        int unusual = size % 2;
        int most = length * (10 - USUAL_TENTHS) / 10;
        for (int i = 0; i + 1 < size && unusual <= most; i += 2) {
            int c = (bytes[i + high] & 0xFF) << 8 | bytes[i + 1 - high] & 0xFF;
            unusual += isUsual(c) ? 0 : 1;
        }
        return length > 1 && unusual <= most;
    }

    private static boolean isUsual(int c) {
        return c >= 0x20 && c < 0x7F
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0xA0
                || c >= 0x2010 && c <= 0x203B
                || c >= 0x3000 && c <= 0x3020
                || c >= 0x4E00 && c <= 0x9FA5
                || c >= 0xFF01 && c <= 0xFF5E;
    }

    private static @Nullable Charset supported(@Nullable String name) {
        try {
            return name == null ? null : Charset.forName(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static boolean looksLike(byte[] bytes, Charset charset) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        return charset.equals(supported(detector.getDetectedCharset()));
    }
}
