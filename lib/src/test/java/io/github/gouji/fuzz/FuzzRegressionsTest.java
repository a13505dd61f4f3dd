package io.github.gouji.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a fuzzer stopped at once, in a folder for each kind: it stops no more. */
class FuzzRegressionsTest {

    static List<Path> finds() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/fuzz"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("finds")
    void isCheckedLikeAnyOther(Path find) throws IOException {
        FuzzTarget.fuzzerInitialize(new String[] {find.getParent().getFileName().toString()});
        byte[] bytes = Files.readAllBytes(find);

        assertThatCode(() -> FuzzTarget.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }
}
