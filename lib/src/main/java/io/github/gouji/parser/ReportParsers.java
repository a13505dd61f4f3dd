package io.github.gouji.parser;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** All parsers there are, in the order in which they are asked. */
public final class ReportParsers {

    private final List<ReportParser> parsers;

    private ReportParsers(List<ReportParser> parsers) {
        this.parsers = parsers;
    }

    /** The parsers on the class path of the given loader. */
    public static ReportParsers load(ClassLoader loader) {
        return new ReportParsers(ServiceLoader.load(ReportParser.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparingInt(ReportParser::priority)
                        .reversed()
                        .thenComparing(parser -> parser.getClass().getName()))
                .toList());
    }

    /** Whether some parser takes this content; in a folder, files that none takes are skipped. */
    public boolean accepts(FileContent content) {
        return parsers.stream().anyMatch(parser -> parser.accepts(content));
    }

    /**
     * Parses a file with the parser that fits it.
     *
     * @throws UnreadableException if none fits or the file is damaged, encrypted, empty or too large
     */
    public ParsedFile parse(FileContent content, Limits limits) throws UnreadableException {
        if (content.bytes().length > limits.maxFileSize()) {
            throw limits.tooLarge();
        }
        if (content.bytes().length == 0) {
            throw new UnreadableException(Problem.EMPTY, "文件长度为0", "the file has no bytes");
        }
        for (ReportParser parser : parsers) {
            if (parser.accepts(content)) {
                return parser.parse(content, limits);
            }
        }
        throw new UnreadableException(Problem.UNSUPPORTED, "", "");
    }
}
