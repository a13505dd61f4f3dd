package io.github.gouji.example.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.ReportFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FigureListParserTest {

    private static List<Finding> validate(String text) throws IOException {
        return ReportValidator.validate(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "export.figures");
    }

    private static String zeros() {
        return ReportFormat.FORMAT_2021.cells().stream()
                .map(CellKey::toString)
                .collect(Collectors.joining(" = 0\n", "#figures 2023 东湖镇人民政府\n", " = 0\n"));
    }

    @Test
    void soundListHasNoFindings() throws IOException {
        assertThat(validate(zeros())).isEmpty();
    }

    @Test
    void wrongTotalIsFoundWithItsLine() throws IOException {
        List<Finding> findings =
                validate(zeros().replace("review.reconsideration.total = 0", "review.reconsideration.total = 1"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("review.total");
            assertThat(finding.place().line()).isPositive();
        });
    }

    @Test
    void unknownCellIsTold() throws IOException {
        assertThat(validate("#figures 2023 东湖镇人民政府\nno.such.cell = 1\n"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("file.unreadable"));
    }
}
