package io.github.gouji.cli;

import io.github.gouji.submission.Submissions;
import java.io.PrintStream;
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

    /** A bar on a terminal. */
    static Progress on(PrintStream terminal) {
        return new Progress(new ProgressBarBuilder()
                .setTaskName("gouji")
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal))
                .build());
    }

    /** Submissions whose run moves the bar. */
    Submissions over(Submissions submissions) {
        return bar == null
                ? submissions
                : submissions.withProgress((done, total) -> bar.maxHint(total).stepTo(done));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
