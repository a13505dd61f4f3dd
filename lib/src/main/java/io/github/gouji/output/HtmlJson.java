package io.github.gouji.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import io.github.gouji.wording.PlainText;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** JSON inside a page: no character of it can be taken for markup. */
final class HtmlJson {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .characterEscapes(new NoMarkup())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private HtmlJson() {}

    static JsonGenerator open(Writer writer) throws IOException {
        return FACTORY.createGenerator(writer);
    }

    /** Fields {@code zh} and {@code en}. */
    static void writeWords(JsonGenerator json, Function<Locale, String> words) throws IOException {
        json.writeStringField("zh", PlainText.of(words.apply(Locale.CHINESE)));
        json.writeStringField("en", PlainText.of(words.apply(Locale.ENGLISH)));
    }

    /** A field with the same words in both languages. */
    static void writeWords(JsonGenerator json, String name, Function<Locale, String> words) throws IOException {
        json.writeObjectFieldStart(name);
        writeWords(json, words);
        json.writeEndObject();
    }

    /** Writes {@code <}, {@code >} and {@code &} as escapes of JSON. */
    private static final class NoMarkup extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private final int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();

        NoMarkup() {
            for (char markup : "<>&".toCharArray()) {
                escapes[markup] = CharacterEscapes.ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return escapes.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return null;
        }
    }
}
