package io.github.gouji.annotation;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.word.WordPlaces;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * A copy of a Word file (.docx, .docm, strict ones too) with comments and shaded cells. Works on the parts themselves,
 * not on POI's model of a document: what Gouji does not change, it does not even read.
 */
final class WordCopy {

    private final FileContent content;
    private final WordPlaces places;
    private final TreeMap<Integer, List<Remark>> byParagraph = new TreeMap<>();

    private WordCopy(FileContent content, Limits limits, List<Remark> remarks) throws UnreadableException, IOException {
        this.content = content;
        places = WordPlaces.of(content, new Budget(limits));
        for (Remark remark : remarks) {
            OptionalInt paragraph = places.paragraph(remark.place());
            byParagraph
                    .computeIfAbsent(
                            paragraph.orElseThrow(() -> new IOException("no paragraph")), at -> new ArrayList<>())
                    .add(remark);
        }
    }

    static byte[] of(FileContent content, List<Remark> remarks, Reviewer reviewer)
            throws UnreadableException, IOException {
        Limits limits = Limits.defaults().maxFileSize(content.bytes().length);
        return new WordCopy(content, limits, remarks).bytes(reviewer);
    }

    private byte[] bytes(Reviewer reviewer) throws IOException, UnreadableException {
        try (PackageCopy copy = new PackageCopy(content)) {
            XmlObject main = copy.change(places.mainPart());
            Map<Integer, XmlCursor> paragraphs = WordMarkup.elements(main, byParagraph.keySet());
            if (paragraphs.size() < byParagraph.size()) {
                throw new IOException("the tree is not what was read");
            }
            WordMarkup markup = WordMarkup.of(main);
            if (isAnythingSaid()) {
                WordComments comments = WordComments.in(copy, places, markup, reviewer);
                byParagraph.forEach((element, remarks) -> remarks.stream()
                        .filter(remark -> !remark.text().isEmpty())
                        .forEach(remark -> markup.anchor(
                                Objects.requireNonNull(paragraphs.get(element)), comments.add(remark.text()))));
            }
            byParagraph.forEach((element, remarks) -> shade(remarks)
                    .ifPresent(shade -> markup.shade(Objects.requireNonNull(paragraphs.get(element)), shade)));
            return copy.bytes();
        }
    }

    private boolean isAnythingSaid() {
        return byParagraph.values().stream()
                .flatMap(List::stream)
                .anyMatch(remark -> !remark.text().isEmpty());
    }

    /** The strongest shade of the cell itself; what is said of one that cannot be found shades no other. */
    private Optional<Shade> shade(List<Remark> remarks) {
        return remarks.stream()
                .filter(remark ->
                        remark.place().cell() != null && places.paragraphs().containsKey(remark.place()))
                .map(Remark::shade)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
