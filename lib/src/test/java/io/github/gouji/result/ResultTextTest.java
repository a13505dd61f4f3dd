package io.github.gouji.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ResultTextTest {

    @Test
    void aResultSaysInOneLineHowItEnded() throws IOException {
        Path file = Path.of("../examples/reports/2021-pass.json");
        ValidationResult result = ReportValidator.builder().build().check(file);

        assertThat(result).hasToString(file + "：通过，错误 0，警告 0，提示 0");
        assertThat(result.in(Locale.ENGLISH)).hasToString(file + ": passed, 0 errors, 0 warnings, 0 infos");
        assertThat(BatchResult.of(List.of(result), Severity.ERROR).toString())
                .startsWith("{files=1, passed=1, failed=0,");
    }
}
