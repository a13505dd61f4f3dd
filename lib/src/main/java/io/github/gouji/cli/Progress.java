package io.github.gouji.cli;

import io.github.gouji.result.ValidationResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a batch is: a bar on a terminal that shows nothing else meanwhile. */
final class Progress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** No bar. */
    static Progress none() {
        return new Progress(null);
    }

    /** A bar over all files below the paths; the files inside an archive come on top as they are met. */
    static Progress over(Collection<Path> paths, PrintStream terminal) {
        return new Progress(new ProgressBarBuilder()
                .setTaskName("gouji")
                .setInitialMax(paths.stream().mapToLong(Progress::count).sum())
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal))
                .build());
    }

    private static long count(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException | RuntimeException unreadable) {
            return 1;
        }
    }

    /** A file is done. */
    void step(ValidationResult result) {
        if (bar != null) {
            bar.step();
            bar.maxHint(Math.max(bar.getMax(), bar.getCurrent()));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
