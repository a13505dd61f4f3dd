package io.github.gouji.shared;

import io.github.gouji.annotation.CommentedPlaces;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Comments on every place of real Word files; the twin is in {@code WordCopyTest}. */
@NeedsSharedReports
class SharedWordCopiesTest {

    static List<Path> wordFiles() {
        return Stream.of("office", "synthetic", "traps")
                .flatMap(folder -> SharedReports.files(folder, "docx").stream())
                // one holds digits that nobody sees, two hold tables in other things than cells
                .filter(file -> !file.toString().matches(".*(hidden|textbox|layouttable)\\.docx"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("wordFiles")
    void eachPlaceIsFoundAgain(Path file) throws Exception {
        CommentedPlaces.assertFoundAgain(SharedReports.content(file));
    }
}
