package io.github.gouji.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Runs tasks on several threads and hands their results on, by the caller's thread, in the order in which the tasks
 * came. Holds only so many at a time: who submits more waits. One job is one thread, that of the caller.
 *
 * @param <R> a result
 */
final class OrderedWorkers<R> implements AutoCloseable {

    /** How many tasks wait or run for each thread: enough that a slow one does not idle the others. */
    private static final int HELD_PER_THREAD = 4;

    /** Bytes of all tasks held. */
    private static final long MOST_WEIGHT = 64L << 20;

    private final Executor executor;
    private final Runnable stop;
    private final int mostHeld;
    private final Consumer<R> consumer;
    private final Deque<Held<R>> held = new ArrayDeque<>();
    private long weight;

    private record Held<R>(Future<R> future, long weight) {}

    OrderedWorkers(int jobs, Consumer<R> consumer) {
        if (jobs == 1) {
            this.executor = Runnable::run;
            this.stop = () -> {};
            this.mostHeld = 1;
        } else {
            ExecutorService threads = Executors.newFixedThreadPool(jobs, task -> {
                Thread thread = new Thread(task, "gouji");
                thread.setDaemon(true);
                return thread;
            });
            this.executor = threads;
            this.stop = threads::shutdownNow;
            this.mostHeld = jobs * HELD_PER_THREAD;
        }
        this.consumer = consumer;
    }

    /**
     * Adds a task.
     *
     * @param taskWeight bytes that it holds in memory
     * @throws CancellationException if the caller's thread is interrupted
     */
    void submit(Callable<R> task, long taskWeight) {
        goOn();
        while (held.size() >= mostHeld || !held.isEmpty() && weight + taskWeight > MOST_WEIGHT) {
            handOn();
        }
        weight += taskWeight;
        FutureTask<R> future = new FutureTask<>(task);
        held.add(new Held<>(future, taskWeight));
        executor.execute(future);
    }

    /** Hands on all results that are left. */
    void finish() {
        while (!held.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        goOn();
        Held<R> first = held.remove();
        weight -= first.weight();
        consumer.accept(result(first.future()));
    }

    /** Interruption cancels: no result comes after it, whether or not one is ready. */
    private static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Stops what still runs. */
    @Override
    public void close() {
        stop.run();
    }
}
