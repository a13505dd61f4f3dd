package io.github.gouji.reader.rtf;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts RTF into groups, control words and runs of bytes. Written by hand because the only maintained tokeniser allocates
 * whatever size a {@code \bin} names and gathers pictures whole: a forged file of a few bytes ends the process.
 */
final class RtfTokens {

    /** What the last call of {@link #next()} found. */
    enum Token {
        GROUP_START,
        GROUP_END,
        CONTROL,
        BYTES,
        END
    }

    private static final int CHUNK = 8192;
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 9;

    /** Bits in which a letter differs from all others, those of the other case among them; none is 0 in all of them. */
    private static final int KEY_BITS = 6;

    /** Places for control words that were met, as a power of two: more than a file has different ones. */
    private static final int KNOWN_BITS = 9;

    /** Spreads keys over the places: the golden ratio of the range of a {@code long}. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Below this no byte is the second one of a character, so a run may be cut after it. */
    private static final int FIRST_TRAIL_BYTE = 0x40;

    private final byte[] rtf;
    private final byte[] run = new byte[CHUNK * 2];
    private final long[] keys = new long[1 << KNOWN_BITS];
    private final String[] known = new String[1 << KNOWN_BITS];
    private int position;
    private int runLength;
    private String word = "";
    private int parameter;
    private boolean hasParameter;

    RtfTokens(byte[] rtf) {
        this.rtf = rtf;
    }

    /** Name of the control word or symbol, without backslash. */
    String word() {
        return word;
    }

    /** Its number, or the given one if it has none. */
    int parameter(int absent) {
        return hasParameter ? parameter : absent;
    }

    /** The bytes of a run; hexadecimal ones are already turned into bytes. */
    byte[] bytes() {
        return Arrays.copyOf(run, runLength);
    }

    /** Goes on by one token. */
    Token next() throws UnreadableException {
        runLength = 0;
        while (position < rtf.length) {
            int b = rtf[position] & 0xFF;
            switch (b) {
                case '{', '}' -> {
                    if (runLength > 0) {
                        return Token.BYTES;
                    }
                    position++;
                    return b == '{' ? Token.GROUP_START : Token.GROUP_END;
                }
                case '\r', '\n', 0 -> position++;
                case '\\' -> {
                    if (peek(1) == '\'' && peek(2) >= 0 && peek(3) >= 0) {
                        hexByte();
                    } else if (peek(1) == '\\' || peek(1) == '{' || peek(1) == '}') {
                        run[runLength++] = (byte) peek(1);
                        position += 2;
                    } else if (runLength > 0) {
                        return Token.BYTES;
                    } else {
                        position++;
                        control();
                        return Token.CONTROL;
                    }
                }
                default -> {
                    run[runLength++] = (byte) b;
                    position++;
                }
            }
            if (runLength == run.length || runLength >= CHUNK && (run[runLength - 1] & 0xFF) < FIRST_TRAIL_BYTE) {
                return Token.BYTES;
            }
        }
        return runLength > 0 ? Token.BYTES : Token.END;
    }

    private int peek(int ahead) {
        return position + ahead < rtf.length ? rtf[position + ahead] & 0xFF : -1;
    }

    private void hexByte() {
        int high = Character.digit(peek(2), 16);
        int low = Character.digit(peek(3), 16);
        if (high >= 0 && low >= 0) {
            run[runLength++] = (byte) (high << 4 | low);
            position += 4;
        } else {
            position += 2;
        }
    }

    private void control() throws UnreadableException {
        hasParameter = false;
        parameter = 0;
        int end = Math.min(position + LONGEST_WORD, rtf.length);
        int length = 0;
        long key = 0;
        while (position + length < end && isLetter(rtf[position + length])) {
            key = key << KEY_BITS | rtf[position + length++] & (1 << KEY_BITS) - 1;
        }
        if (length == 0) {
            word = position < rtf.length ? String.valueOf((char) peek(0)) : "";
            position++;
            return;
        }
        word = length * KEY_BITS < Long.SIZE ? known(key, length) : newWord(length);
        position += length;
        number();
        if (peek(0) == ' ') {
            position++;
        }
        if (word.equals("bin")) {
            passBinary();
        }
    }

    /** The word of this key, which begins here; a file says the same few thousands of times. */
    private String known(long key, int length) {
        int slot = (int) (key * SPREAD >>> Long.SIZE - KNOWN_BITS);
        if (keys[slot] != key) {
            keys[slot] = key;
            known[slot] = newWord(length);
        }
        return known[slot];
    }

    private String newWord(int length) {
        return new String(rtf, position, length, StandardCharsets.ISO_8859_1);
    }

    private void number() {
        boolean negative = peek(0) == '-' && isDigit(peek(1));
        if (negative) {
            position++;
        }
        int start = position;
        while (isDigit(peek(0))) {
            if (position - start < LONGEST_NUMBER) {
                parameter = parameter * 10 + peek(0) - '0';
            }
            position++;
        }
        hasParameter = position > start;
        if (negative) {
            parameter = -parameter;
        }
    }

    private void passBinary() throws UnreadableException {
        if (parameter < 0 || parameter > rtf.length - position) {
            throw new UnreadableException(Problem.DAMAGED, "RTF文件不完整", "truncated RTF");
        }
        position += parameter;
    }

    private static boolean isLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }
}
