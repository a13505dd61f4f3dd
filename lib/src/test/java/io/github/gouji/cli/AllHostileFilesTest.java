package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All hostile files, made beforehand, in the memory and the folders that the profile {@code hostile} sets. */
@Tag("hostile")
class AllHostileFilesTest extends HostileRun {

    /** Where the profile had them made: some take more memory to make than to check. */
    private static final Path MADE = Path.of("target/hostile");

    private static final int PRINTED = 10;

    private static final List<String> SECONDS = new ArrayList<>();

    private static final List<String> OF_TESTS = List.of("junit-", "surefire");

    private static Set<Path> before = Set.of();

    /** What lies where a library might leave something, but for what the tests leave themselves. */
    private static Set<Path> files() throws IOException {
        Set<Path> files = new TreeSet<>();
        for (String place : new String[] {"user.home", "java.io.tmpdir"}) {
            try (Stream<Path> here = Files.list(Path.of(System.getProperty(place)))) {
                here.filter(file ->
                                OF_TESTS.stream().noneMatch(file.getFileName().toString()::startsWith))
                        .forEach(files::add);
            }
        }
        return files;
    }

    @Override
    void put(String name, Path file) throws IOException {
        Files.copy(MADE.resolve(name), file);
    }

    @BeforeAll
    static void look() throws IOException {
        before = files();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAFindingAndNoMore(String name) throws IOException {
        SECONDS.add("%6.2f s  %s".formatted(holdsFor(name), name));
    }

    @AfterAll
    static void nothingWasWritten() throws IOException {
        SECONDS.stream().sorted(Comparator.reverseOrder()).limit(PRINTED).forEach(System.out::println);
        assertThat(files()).isEqualTo(before);
    }
}
