package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All hostile files, in the memory and the folders that the profile {@code hostile} sets. */
@Tag("hostile")
class AllHostileFilesTest extends HostileRun {

    private static final int PRINTED = 10;

    private static final List<String> SECONDS = new ArrayList<>();

    private static List<Path> folders() {
        return Stream.of("user.home", "java.io.tmpdir")
                .map(System::getProperty)
                .map(Path::of)
                .toList();
    }

    @BeforeAll
    static void makeFolders() throws IOException {
        for (Path place : folders()) {
            Files.createDirectories(place);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAFindingAndNoMore(String name) throws IOException {
        SECONDS.add("%6.2f s  %s".formatted(holdsFor(name), name));
    }

    @AfterAll
    static void nothingWasWritten() throws IOException {
        SECONDS.stream().sorted(Comparator.reverseOrder()).limit(PRINTED).forEach(System.out::println);
        for (Path place : folders()) {
            try (Stream<Path> left = Files.list(place)) {
                assertThat(left.map(path -> path.getFileName().toString())).allMatch(name -> name.startsWith("junit-"));
            }
        }
    }
}
