package io.github.gouji.reader.web;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
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

    private static final String CID = "cid:";

    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(1000)
            .setMalformedHeaderStartsBody(false)
            .build();

    /** The name of a part in the source of a frame. */
    static String name(String source) {
        return source.startsWith(CID) ? source.substring(CID.length()) : source;
    }

    Document parse(Budget budget) throws UnreadableException {
        return HtmlPage.parse(bytes, charset, budget);
    }

    /**
     * The pages in an archive, the main one first. An archive that is cut off yields what is there.
     *
     * @throws UnreadableException if there are too many parts or one is too large
     */
    static List<WebArchivePart> pagesIn(FileContent archive, Budget budget) throws UnreadableException {
        List<WebArchivePart> pages = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int parts = 0;
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        stream.parse(archive.stream());
        try {
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                budget.steps(1);
                if (state == EntityState.T_START_HEADER) {
                    names = new HashSet<>();
                } else if (state == EntityState.T_FIELD) {
                    addName(stream.getField(), names);
                } else if (state == EntityState.T_BODY) {
                    if (++parts > budget.limits().maxEntries()) {
                        throw budget.refuse(
                                "部件超过" + budget.limits().maxEntries() + "个",
                                "more than " + budget.limits().maxEntries() + " parts");
                    }
                    BodyDescriptor body = stream.getBodyDescriptor();
                    if (body.getMimeType().matches("text/html|application/xhtml\\+xml")) {
                        pages.add(new WebArchivePart(names, decoded(stream, budget), body.getCharset()));
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

    private static byte[] decoded(MimeTokenStream stream, Budget budget) throws IOException, UnreadableException {
        try (InputStream body = stream.getDecodedInputStream()) {
            byte[] bytes = body.readNBytes((int) Math.min(budget.expandable() + 1, Integer.MAX_VALUE - 16));
            budget.expanded(bytes.length);
            return bytes;
        }
    }
}
