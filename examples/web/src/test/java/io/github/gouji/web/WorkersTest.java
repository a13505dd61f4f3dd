package io.github.gouji.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** No check takes for ever, and no more of them wait than can be served. */
class WorkersTest {

    @Test
    void whatTakesTooLongIsGivenUpAndInterrupted() {
        Workers workers = new Workers(Duration.ofMillis(200));
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> workers.run(() -> {
                    try {
                        new CountDownLatch(1).await();
                        return interrupted.complete(false);
                    } catch (InterruptedException stopped) {
                        return interrupted.complete(true);
                    }
                }))
                .matches(refused -> refused.refusal() == Refusal.TOO_LONG_A_CHECK);
        assertThat(interrupted.join()).isTrue();
        assertThat(workers.run(() -> "the next")).isEqualTo("the next");
        workers.stop();
    }

    @Test
    void whoFindsNoRoomIsToldSoAtOnce() throws InterruptedException {
        Workers workers = new Workers(Duration.ofMinutes(1));
        CountDownLatch refused = new CountDownLatch(1);
        int more = Runtime.getRuntime().availableProcessors() * 10;
        Thread[] askers = new Thread[more];
        for (int i = 0; i < more; i++) {
            askers[i] = new Thread(() -> {
                try {
                    workers.run(() -> {
                        refused.await();
                        return true;
                    });
                } catch (RefusedException busy) {
                    assertThat(busy.refusal()).isEqualTo(Refusal.BUSY);
                    refused.countDown();
                }
            });
            askers[i].start();
        }
        for (Thread asker : askers) {
            asker.join();
        }
        assertThat(refused.getCount()).isZero();
        workers.stop();
    }

    @Test
    void whatFailsIsNoRefusal() {
        Workers workers = new Workers(Duration.ofMinutes(1));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> workers.run(() -> {
                    throw new IOException("disk");
                }))
                .withCauseInstanceOf(IOException.class);
        workers.stop();
    }
}
