package io.github.gouji.web;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** As many checks at once as there are processors; some wait, for the others there is no room; none takes for ever. */
@Component
class Workers {

    /** Who waits for each that is served: with a second for a check, some seconds. */
    private static final int WAITING = 8;

    private final ThreadPoolExecutor threads;
    private final Duration patience;

    Workers(@Value("${gouji.time-to-check}") Duration patience) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.patience = patience;
        threads = new ThreadPoolExecutor(
                processors, processors, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(processors * WAITING));
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** Does some work, within its time. */
    <T> T run(Callable<T> work) {
        Future<T> running = null;
        try {
            running = threads.submit(work);
            return running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException full) {
            throw new RefusedException(Refusal.BUSY);
        } catch (TimeoutException | CancellationException late) {
            // a run over files ends with the file that it is at
            running.cancel(true);
            threads.purge();
            throw new RefusedException(Refusal.TOO_LONG_A_CHECK);
        } catch (InterruptedException stopped) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new RefusedException(Refusal.BUSY);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RefusedException refused) {
                throw refused;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
