package io.github.gouji.cli;

import io.github.gouji.output.OutputSettings;
import io.github.gouji.output.ResultWriter;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All outputs of a run. A file is written under a hidden name beside its own and moved there when all is done, so that
 * a run that breaks off, by an interrupt too, leaves the results of the last one.
 */
final class Outputs implements AutoCloseable {

    private final OutputSettings settings;
    private final Copies copies;
    private final PrintStream standard;
    private final List<Output> outputs = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();

    /**
     * A writer and where it writes.
     *
     * @param file {@code null} for standard output
     */
    private record Output(ResultWriter writer, @Nullable Path file) {

        void attempt(Consumer<ResultWriter> step) {
            try {
                step.accept(writer);
            } catch (UncheckedIOException failed) {
                throw unwritable(file, failed);
            }
        }
    }

    /** A file to be moved to its name. */
    private record Pending(Path written, Path target) {}

    Outputs(OutputSettings settings, Copies copies, PrintStream standard) {
        this.settings = settings;
        this.copies = copies;
        this.standard = standard;
    }

    /** Makes a writer for a stream. */
    interface Opener {
        ResultWriter open(OutputStream stream, OutputSettings settings);
    }

    /**
     * Opens one.
     *
     * @param file where it goes; {@code null} for standard output
     * @throws UnwritableException if the file cannot be written
     */
    void add(@Nullable Path file, Opener opener) {
        OutputSettings own =
                file == null ? settings : settings.withoutColour().linking(checked -> copies.link(checked, file));
        OutputStream stream = file != null ? file(file) : unclosed(standard);
        try {
            outputs.add(new Output(opener.open(stream, own), file));
        } catch (UncheckedIOException failed) {
            throw unwritable(file, failed);
        }
    }

    private static UnwritableException unwritable(@Nullable Path file, UncheckedIOException failed) {
        return file == null ? new UnwritableException() : new UnwritableException(file, failed.getCause());
    }

    private OutputStream file(Path file) {
        try {
            Path target = file.toAbsolutePath().normalize();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                return Files.newOutputStream(target);
            }
            Files.createDirectories(target.getParent());
            Path written = target.resolveSibling("." + target.getFileName() + ".part");
            written.toFile().deleteOnExit();
            pending.add(new Pending(written, target));
            return Files.newOutputStream(written);
        } catch (IOException failed) {
            throw new UnwritableException(file, failed);
        }
    }

    /** Standard output outlives the run. */
    private static OutputStream unclosed(OutputStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** The files that are written, under both names. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        pending.forEach(file -> files.addAll(List.of(file.written(), file.target())));
        return files;
    }

    void write(ValidationResult result) {
        outputs.forEach(output -> output.attempt(writer -> writer.write(result)));
    }

    /**
     * Writes what comes last, and gives the files their names.
     *
     * @throws UnwritableException if some output could not be written; then no file is new
     */
    void finish(BatchResult summary) {
        outputs.forEach(output -> output.attempt(writer -> writer.finish(summary)));
        outputs.forEach(output -> output.attempt(ResultWriter::close));
        outputs.clear();
        for (Pending file : pending) {
            try {
                Files.move(file.written(), file.target(), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failed) {
                throw new UnwritableException(file.target(), failed);
            }
        }
        pending.clear();
        if (standard.checkError()) {
            throw new UnwritableException();
        }
    }

    /** Closes what is open and leaves nothing half written behind. */
    @Override
    public void close() throws IOException {
        outputs.forEach(Outputs::abandon);
        for (Pending file : pending) {
            Files.deleteIfExists(file.written());
        }
    }

    private static void abandon(Output output) {
        try {
            output.writer().close();
        } catch (UncheckedIOException unwritable) {
            // the run broke off, perhaps because of this very output
        }
    }
}
