package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The measured tables of {@code docs/diagnosis.md} are those of this code. {@code mvn test -Dtest=DiagnosisDocumentTest
 * -Dgouji.docs=write} writes them anew.
 */
@Tag("long")
class DiagnosisDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/diagnosis.md");

    enum Part {
        ACCURACY,
        OTHER_KINDS,
        CONFIDENCE;

        private String measured() {
            return switch (this) {
                case ACCURACY -> CalibrationTables.accuracy();
                case OTHER_KINDS -> CalibrationTables.otherKinds();
                case CONFIDENCE -> CalibrationTables.confidence();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentSaysWhatIsMeasured(Part part) throws IOException {
        String document = Files.readString(DOCUMENT);
        String head = "<!-- measured: " + part + " -->\n";
        String tail = "<!-- end -->";
        int from = document.indexOf(head) + head.length();
        int to = document.indexOf(tail, from);
        String measured = part.measured();
        if ("write".equals(System.getProperty("gouji.docs"))) {
            Files.writeString(DOCUMENT, document.substring(0, from) + measured + document.substring(to));
        } else {
            assertThat(document.substring(from, to)).isEqualTo(measured);
        }
    }
}
