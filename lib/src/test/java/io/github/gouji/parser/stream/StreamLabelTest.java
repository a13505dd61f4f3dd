package io.github.gouji.parser.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much of a label must stand around values for them to be its row's. */
class StreamLabelTest {

    private static StreamLabel label(ApplicationRow key) {
        FormRow row = ReportFormat.newest().table(TableKind.APPLICATIONS).rows().stream()
                .filter(each -> each.key() == key)
                .findFirst()
                .orElseThrow();
        return StreamLabel.of(List.of(row)).get(0);
    }

    @Test
    void wholeLabelRightBeforeItsValuesIsWorthALittleMore() {
        StreamLabel label = label(ApplicationRow.REJECTED_PUBLICATION);

        assertThat(label.core()).isEqualTo("要求提供公开出版物");
        assertThat(label.evidence("3要求提供公开出版物", "")).isEqualTo(1.1);
        assertThat(label.evidence("要求提供公开出版物不予处理", "")).isEqualTo(1);
    }

    @Test
    void threeQuartersOfALabelAreEnough() {
        StreamLabel label = label(ApplicationRow.REJECTED_PUBLICATION);

        // seven of nine characters, then six of nine
        assertThat(label.evidence("要求提供", "公开出")).isGreaterThan(0.75);
        assertThat(label.evidence("要求提供", "公开")).isZero();
    }

    @Test
    void singleCharactersAreNoPieces() {
        assertThat(label(ApplicationRow.REJECTED_PUBLICATION).evidence("要提公出物", "求供开版"))
                .isZero();
    }
}
