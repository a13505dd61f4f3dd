package io.github.gouji.cli;

import io.github.gouji.hostile.HostileFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Some of the hostile files, of all kinds; the profile {@code hostile} has them all. */
@ResourceLock(Resources.GLOBAL)
class HostileFilesTest extends HostileRun {

    private static final int EACH = 19;
    private static final Map<String, Supplier<byte[]>> FILES = HostileFiles.all();

    static List<String> some() {
        List<String> all = names();
        return IntStream.range(0, all.size())
                .filter(i -> i % EACH == 0)
                .mapToObj(all::get)
                .toList();
    }

    @Override
    void put(String name, Path file) throws IOException {
        Files.write(file, FILES.get(name).get());
    }

    @ParameterizedTest
    @MethodSource("some")
    void isAFindingAndNoMore(String name) throws IOException {
        holdsFor(name);
    }
}
