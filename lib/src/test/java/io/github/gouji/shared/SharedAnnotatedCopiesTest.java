package io.github.gouji.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.output.CopyReadBack;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Annotated copies of real reports; the twin is in {@code AnnotatedCopyTest}. */
@NeedsSharedReports
class SharedAnnotatedCopiesTest {

    @Test
    void nothingIsLostAndTheFiguresReadTheSame() throws Exception {
        List<Path> reports = Stream.of("office", "synthetic", "traps")
                .flatMap(folder -> SharedReports.files(folder, "docx", "xlsx", "xls", "pdf").stream())
                .toList();
        int copies = 0;
        for (Path report : reports) {
            if (CopyReadBack.losesNothing(SharedReports.content(report))) {
                copies++;
            }
        }
        assertThat(copies).isGreaterThan(40);
    }
}
