package io.github.gouji.output;

import io.github.gouji.reader.MissingLibrary;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which results can be written. */
public enum OutputFormat {
    /** For people, in a terminal. */
    TEXT {
        @Override
        public ResultWriter open(OutputStream stream, OutputSettings settings) {
            return new TextWriter(stream, settings);
        }
    },
    /** For programs; its schema is {@code gouji-result.schema.json} beside this class. */
    JSON {
        @Override
        public ResultWriter open(OutputStream stream, OutputSettings settings) {
            return new JsonWriter(stream, settings);
        }
    },
    /** SARIF 2.1.0, for code hosts. */
    SARIF {
        @Override
        public ResultWriter open(OutputStream stream, OutputSettings settings) {
            return new SarifWriter(stream, settings);
        }
    },
    /** JUnit's XML, for build servers. */
    JUNIT {
        @Override
        public ResultWriter open(OutputStream stream, OutputSettings settings) {
            return new JUnitWriter(stream, settings);
        }
    },
    /** One page for people, which needs nothing beside itself. */
    HTML {
        @Override
        public ResultWriter open(OutputStream stream, OutputSettings settings) {
            return new HtmlWriter(stream, settings);
        }
    },
    /** A list of all findings for a spreadsheet, as text. */
    CSV {
        @Override
        public ResultWriter open(OutputStream stream, OutputSettings settings) {
            return new CsvWriter(stream, settings);
        }
    },
    /** A workbook with lists of all findings, files and rules. */
    XLSX {
        @Override
        public ResultWriter open(OutputStream stream, OutputSettings settings) {
            try {
                return new XlsxWriter(stream, settings);
            } catch (NoClassDefFoundError missing) {
                throw MissingLibrary.refusal(missing);
            }
        }
    };

    /** Whether it is no text, so that it belongs into a file and not on a terminal. */
    public boolean isBinary() {
        return this == XLSX;
    }

    /** The name on the command line, such as {@code json}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Starts writing. The stream is closed with the writer.
     *
     * @throws UncheckedIOException if the stream fails
     * @throws IllegalStateException if the library that it needs was left out of the class path; names that
     */
    public abstract ResultWriter open(OutputStream stream, OutputSettings settings);

    /** The name on the command line. */
    @Override
    public String toString() {
        return key();
    }

    /** The format of this name, if there is one. */
    public static Optional<OutputFormat> find(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key))
                .findFirst();
    }
}
