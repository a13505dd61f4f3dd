package io.github.gouji.reader.web;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A web page inside a web archive.
 *
 * @param names its content id and location, by which frames refer to it
 * @param bytes its source
 * @param charset the charset that the archive declares for it, {@code null} if none
 */
record WebArchivePart(
        Set<String> names, byte[] bytes, @Nullable String charset) {

    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(1000)
            .setMalformedHeaderStartsBody(false)
            .build();

    boolean isNamed(String source) {
        return names.contains(source.replaceFirst("^cid:", ""));
    }

    Document parse(Limits limits) throws UnreadableException {
        return HtmlPage.parse(bytes, charset, limits);
    }

    /**
     * The pages in an archive, the main one first. An archive that is cut off yields what is there.
     *
     * @throws UnreadableException if there are too many parts or one is too large
     */
    static List<WebArchivePart> pagesIn(FileContent archive, Limits limits) throws UnreadableException {
        List<WebArchivePart> pages = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int parts = 0;
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        stream.parse(archive.stream());
        try {
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                if (state == EntityState.T_START_HEADER) {
                    names = new HashSet<>();
                } else if (state == EntityState.T_FIELD) {
                    addName(stream.getField(), names);
                } else if (state == EntityState.T_BODY) {
                    if (++parts > limits.maxEntries()) {
                        throw Limits.exceeded(
                                "部件超过" + limits.maxEntries() + "个", "more than " + limits.maxEntries() + " parts");
                    }
                    BodyDescriptor body = stream.getBodyDescriptor();
                    if (body.getMimeType().matches("text/html|application/xhtml\\+xml")) {
                        pages.add(new WebArchivePart(names, decoded(stream, limits), body.getCharset()));
                    }
                }
            }
        } catch (MimeException | IOException damaged) {
            if (pages.isEmpty()) {
                throw new UnreadableException(Problem.DAMAGED, "", "", damaged);
            }
        }
        return pages;
    }

    private static void addName(Field field, Set<String> names) {
        String header = field.getName().toLowerCase(Locale.ROOT);
        if (header.equals("content-id") || header.equals("content-location")) {
            names.add(field.getBody().strip().replaceAll("^<|>$", ""));
        }
    }

    private static byte[] decoded(MimeTokenStream stream, Limits limits) throws IOException, UnreadableException {
        int most = (int) Math.min(limits.maxExpandedSize(), Integer.MAX_VALUE - 16);
        try (InputStream body = stream.getDecodedInputStream()) {
            byte[] bytes = body.readNBytes(most);
            if (body.read() >= 0) {
                throw Limits.exceeded("网页大于" + (most >> 20) + "MB", "a page larger than " + (most >> 20) + " MB");
            }
            return bytes;
        }
    }
}
