package io.github.gouji.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.ReportValidator;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {

    @Test
    void findsTheWrongTotalInTheExample() throws IOException {
        Path report = Path.of("../reports/applications.row-total-fail.docx");
        assertThat(CheckReports.describe(ReportValidator.builder().build().check(report)))
                .first()
                .asString()
                .endsWith("不通过");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "picocli.CommandLine",
                "me.tongfei.progressbar.ProgressBar",
                "org.slf4j.simple.SimpleLogger",
                "org.apache.logging.slf4j.SLF4JLogger",
                "org.glassfish.expressly.ExpressionFactoryImpl"
            })
    void aUserGetsNothingThatOnlyTheCommandLineNeeds(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }
}
