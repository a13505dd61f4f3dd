package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.hostile.HostileFiles;
import io.github.gouji.result.ValidationResult;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What must hold for every hostile file: a finding in bounded time, a usual end, nothing written, no network. */
abstract class HostileRun extends CommandLineRun {

    /** What one file may take of a processor. */
    private static final double MOST_SECONDS = 5;

    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<URI> called = new CopyOnWriteArrayList<>();
    private final ProxySelector network = ProxySelector.getDefault();

    @TempDir
    private Path folder;

    /** Sockets ask it for the way before they connect. */
    private final class Listener extends ProxySelector {

        @Override
        public List<Proxy> select(URI uri) {
            called.add(uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            called.add(uri);
        }
    }

    @BeforeEach
    final void listen() {
        ProxySelector.setDefault(new Listener());
    }

    @AfterEach
    final void stopListening() {
        ProxySelector.setDefault(network);
    }

    static List<String> names() {
        return List.copyOf(HostileFiles.all().keySet());
    }

    /** Puts a file of this name there. */
    abstract void put(String name, Path file) throws IOException;

    /** Checks the file as a library does and as the command does; the seconds that the former took. */
    final double holdsFor(String name) throws IOException {
        Path file = folder.resolve(name);
        put(name, file);
        long start = THREADS.getCurrentThreadCpuTime();
        ValidationResult result = VALIDATOR.check(file);
        double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;

        assertThat(run("check", "--jobs", "1", file.toString())).isIn(0, 1, 3);
        assertThat(out()).isNotBlank();
        assertThat(err()).doesNotContain("\tat ", "Exception", "Error:");
        assertThat(seconds).isLessThan(MOST_SECONDS);
        if (!name.endsWith(".zip")) {
            assertThat(result.findings()).isNotEmpty();
        }
        assertThat(called).isEmpty();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
        return seconds;
    }
}
