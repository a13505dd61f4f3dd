package io.github.gouji.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes UTF-8 and writes it as a terminal of another charset shows it; what that charset lacks is still readable. */
final class TerminalEncoding extends FilterOutputStream {

    /** What every terminal that shows reports can show. */
    private static final String CHINESE = "勾稽";

    /** The mark of errors, which no Chinese charset of terminals has, and a mark that all have. */
    private static final Map<String, String> KIN = Map.of("✗", "×");

    private final Charset charset;
    private final CharsetEncoder encoder;
    private byte[] rest = {};

    private TerminalEncoding(OutputStream terminal, Charset charset) {
        super(terminal);
        this.charset = charset;
        this.encoder = charset.newEncoder();
    }

    /** A stream that takes UTF-8, over one that shows this charset. */
    static OutputStream over(OutputStream terminal, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? terminal : new TerminalEncoding(terminal, charset);
    }

    /**
     * The charset of a standard stream: {@code stdout.encoding} of JDK 19 and later, before that its forerunner, which is
     * there on a terminal alone, or that of the platform. UTF-8 where it has no Chinese.
     *
     * @param stream {@code stdout} or {@code stderr}
     * @param properties those of the system
     */
    static Charset of(String stream, UnaryOperator<@Nullable String> properties) {
        return Stream.of(stream + ".encoding", "sun." + stream + ".encoding", "native.encoding")
                .map(properties)
                .filter(Objects::nonNull)
                .findFirst()
                .map(TerminalEncoding::withChinese)
                .orElse(StandardCharsets.UTF_8);
    }

    private static Charset withChinese(String name) {
        try {
            Charset charset = Charset.forName(name);
            return charset.canEncode() && charset.newEncoder().canEncode(CHINESE) ? charset : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        byte[] all = Arrays.copyOf(rest, rest.length + length);
        System.arraycopy(bytes, from, all, rest.length, length);
        int whole = wholeCharacters(all);
        rest = Arrays.copyOfRange(all, whole, all.length);
        byte[] shown = shown(new String(all, 0, whole, StandardCharsets.UTF_8)).getBytes(charset);
        out.write(shown, 0, shown.length);
    }

    /** The number of bytes up to a character that is not all there yet. */
    private static int wholeCharacters(byte[] bytes) {
        int last = bytes.length - 1;
        while (last >= 0 && (bytes[last] & 0xC0) == 0x80) {
            last--;
        }
        if (last < 0) {
            return bytes.length;
        }
        int size = Math.max(1, Integer.numberOfLeadingZeros(~(bytes[last] << 24)));
        return last + size > bytes.length ? last : bytes.length;
    }

    private String shown(String text) {
        return encoder.canEncode(text)
                ? text
                : text.codePoints().mapToObj(this::shown).collect(Collectors.joining());
    }

    /** The character, or what it is a variant of, or its number. */
    private String shown(int character) {
        String text = Character.toString(character);
        return Stream.of(text, Normalizer.normalize(KIN.getOrDefault(text, text), Normalizer.Form.NFKC))
                .filter(encoder::canEncode)
                .findFirst()
                .orElseGet(() -> String.format("[U+%04X]", character));
    }
}
