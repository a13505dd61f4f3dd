package io.github.gouji.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Streams of JSON: indented, numbers in full, the same line ends on every platform. */
final class JsonStream {

    private JsonStream() {}

    static JsonGenerator open(OutputStream stream) {
        try {
            JsonGenerator json = JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                    .build()
                    .createGenerator(stream);
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            return json;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
