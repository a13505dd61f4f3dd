package io.github.gouji.annotation;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.word.WordPlaces;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * A copy of a Word file (.docx, .docm, strict ones too) with comments. Works on the parts themselves, not on POI's
 * model of a document: what Gouji does not change, it does not even read.
 */
final class WordCopy {

    private final FileContent content;
    private final WordPlaces places;
    private final TreeMap<Integer, List<Remark>> byParagraph = new TreeMap<>();

    WordCopy(FileContent content, Limits limits, List<Remark> remarks) throws UnreadableException, IOException {
        this.content = content;
        places = WordPlaces.of(content, limits);
        for (Remark remark : remarks) {
            OptionalInt paragraph = places.paragraph(remark.place());
            byParagraph
                    .computeIfAbsent(
                            paragraph.orElseThrow(() -> new IOException("no paragraph")), at -> new ArrayList<>())
                    .add(remark);
        }
    }

    byte[] bytes() throws IOException, UnreadableException {
        try (PackageCopy copy = new PackageCopy(content)) {
            XmlObject main = copy.change(places.mainPart());
            Map<Integer, XmlCursor> paragraphs = WordMarkup.elements(main, byParagraph.keySet());
            if (paragraphs.size() < byParagraph.size()) {
                throw new IOException("the tree is not what was read");
            }
            WordMarkup markup = WordMarkup.of(main);
            WordComments comments = WordComments.in(copy, places, markup);
            byParagraph.forEach((element, remarks) -> remarks.forEach(remark ->
                    markup.anchor(Objects.requireNonNull(paragraphs.get(element)), comments.add(remark.lines()))));
            return copy.bytes();
        }
    }
}
