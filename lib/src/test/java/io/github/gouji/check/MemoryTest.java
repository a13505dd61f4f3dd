package io.github.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.CustomRule;
import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.parser.ParsedFile;
import io.github.gouji.parser.ReportParser;
import io.github.gouji.parser.ReportParsers;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.years.PreviousReports;
import io.github.gouji.submission.Submission;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file for which memory does not suffice. */
class MemoryTest {

    private static final String REPORT = "{\"organization\":\"甲镇\",\"year\":2022,\"tables\":{}}";

    @TempDir
    private Path services;

    /** Takes a file that fills the memory. */
    public static final class Huge implements ReportParser {

        @Override
        public boolean accepts(FileContent content) {
            return content.name().equals("huge");
        }

        @Override
        public int priority() {
            return 100;
        }

        @Override
        public ParsedFile parse(FileContent content, Budget budget) {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @Test
    void itIsAFindingAndTheNextFileIsChecked() throws IOException {
        Path list = services.resolve("META-INF/services/" + ReportParser.class.getName());
        Files.createDirectories(list.getParent());
        Files.writeString(list, Huge.class.getName());
        ClassLoader own = getClass().getClassLoader();
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {services.toUri().toURL()}, own)) {
            FileCheck check = new FileCheck(
                    ReportParsers.load(classes),
                    Limits.defaults(),
                    new RuleEngine(own),
                    RuleSettings.defaults(),
                    SettingsFile.NONE,
                    Locale.CHINESE);

            assertThat(checked(check, "huge", "x").findings()).singleElement().satisfies(finding -> {
                assertThat(finding.rule().id()).isEqualTo("file.limit");
                assertThat(finding.message()).endsWith("内存不足");
            });
            assertThat(checked(check, "a.json", REPORT).reports()).hasSize(1);
        }
    }

    @CustomRule(id = "own.endless", zh = "占满内存", en = "Fills the memory")
    @Constraint(validatedBy = EndlessValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Endless {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** A rule for which memory does not suffice. */
    public static final class EndlessValidator implements ConstraintValidator<Endless, AnnualReport> {
        @Override
        public boolean isValid(AnnualReport report, ConstraintValidatorContext context) {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    /** Adds that rule. */
    public static final class EndlessRule implements ConstraintMappingContributor {
        @Override
        public void createConstraintMappings(ConstraintMappingBuilder builder) {
            builder.addConstraintMapping()
                    .type(AnnualReport.class)
                    .constraint(new GenericConstraintDef<>(Endless.class));
        }
    }

    @Test
    void soItIsWithAReportThatIsGivenAsAnObject() throws IOException {
        Path list = services.resolve("META-INF/services/" + ConstraintMappingContributor.class.getName());
        Files.createDirectories(list.getParent());
        Files.writeString(list, EndlessRule.class.getName());
        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {services.toUri().toURL()}, getClass().getClassLoader())) {
            ReportValidator validator = ReportValidator.builder().rules(classes).build();

            assertThat(validator.check(AnnualReport.builder().build()).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("file.limit"));
        }
    }

    @Test
    void neitherDoesAStreamThatIsTooLargeEndInAnError() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("Java heap space");
            }
        };

        assertThat(ReportValidator.validate(endless, "a.docx"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("file.limit"));
    }

    private static ValidationResult checked(FileCheck check, String name, String text) {
        return check.check(new Submission(name, true, text.getBytes(StandardCharsets.UTF_8)), new PreviousReports());
    }
}
