package io.github.gouji.reader.word;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Internal: where the places of a Word file stand in it.
 *
 * @param mainPart name of the main part in the zip container
 * @param commentsPart name of the part with comments; empty if there is none
 * @param paragraphs for each place the number of its paragraph among all elements of the main part, from 1
 */
public record WordPlaces(String mainPart, Optional<String> commentsPart, Map<Place, Integer> paragraphs) {

    /** Reads a Word file once more, the same way, for its places. */
    public static WordPlaces of(FileContent content, Budget budget) throws UnreadableException {
        WordAnchors[] anchors = {new WordAnchors()};
        try (WordPackage word = new WordPackage(content, budget)) {
            DocxReader.read(word, budget, reading -> {
                DocxReader.readBody(reading);
                anchors[0] = reading.anchors;
            });
            return new WordPlaces(word.mainPart(), word.nameBeside("comments"), anchors[0].paragraphs());
        }
    }

    /** The paragraph of a place, else of one as near as can be told; empty only if the file has no paragraphs. */
    public OptionalInt paragraph(Place place) {
        Integer exact = paragraphs.get(place);
        return exact != null
                ? OptionalInt.of(exact)
                : first(other -> isSameRow(place, other))
                        .or(() -> first(other -> isSameTable(place, other)))
                        .or(() -> first(other -> true))
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty());
    }

    private static boolean isSameTable(Place place, Place other) {
        return place.table() != null && place.table().equals(other.table());
    }

    private static boolean isSameRow(Place place, Place other) {
        return isSameTable(place, other) && Objects.equals(place.row(), other.row());
    }

    private Optional<Integer> first(Predicate<Place> which) {
        return paragraphs.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
