package io.github.gouji.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.hostile.HostileFiles;
import io.github.gouji.result.BatchResult;
import io.github.gouji.submission.Submissions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that change while they are read: each is some finding, and the others are checked all the same. */
class ChangingFilesTest {

    private static final ReportValidator VALIDATOR =
            ReportValidator.builder().jobs(1).build();

    @TempDir
    private Path folder;

    /** What a neighbour may do to a file. */
    private interface Change {
        void to(Path file) throws IOException;
    }

    @Test
    void aFileThatIsCutOff() throws IOException {
        changed(file -> Files.write(file, new byte[] {'P', 'K', 3, 4}));
    }

    @Test
    void aFileThatBecomesAnother() throws IOException {
        changed(file -> Files.write(file, HostileFiles.corpus("report.pdf")));
    }

    @Test
    void aFileThatIsDeleted() throws IOException {
        changed(Files::deleteIfExists);
    }

    @Test
    void aFileThatBecomesAFolder() throws IOException {
        changed(file -> {
            if (Files.deleteIfExists(file)) {
                Files.createDirectory(file);
            }
        });
    }

    @Test
    void aFileThatBecomesALinkToItself() throws IOException {
        changed(file -> {
            Files.deleteIfExists(file);
            Files.createSymbolicLink(file, file.getFileName());
        });
    }

    /** Whatever happens to the later files while the first is checked, every file has its result. */
    private void changed(Change change) throws IOException {
        byte[] report = HostileFiles.corpus("baishi-2023.docx");
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            files.add(Files.write(folder.resolve(i + ".docx"), report));
        }
        List<String> results = new ArrayList<>();
        BatchResult summary = VALIDATOR.checkAll(
                Submissions.of(files),
                (content, result) -> {
                    try {
                        change.to(files.get(1));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return result;
                },
                (result, made) -> results.add(result.file()));

        assertThat(results).hasSize(3);
        assertThat(summary.files()).isEqualTo(3);
    }

    @Test
    void aStreamThatTricklesAndLiesOfWhatIsLeft() throws IOException {
        byte[] report = HostileFiles.corpus("baishi-2023.pdf");
        try (InputStream trickling = new ByteArrayInputStream(report) {
            @Override
            public synchronized int available() {
                return Integer.MAX_VALUE;
            }

            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, 7));
            }
        }) {
            assertThat(VALIDATOR.check(trickling, "a.pdf").reports()).hasSize(1);
        }
    }
}
