package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.rule.catalog.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rule reference in {@code docs} is what the catalogue says. {@code mvn -pl lib test -Dtest=RuleReferenceTest
 * -Dgouji.docs=write} writes it anew.
 */
class RuleReferenceTest {

    @ParameterizedTest
    @CsvSource({"docs/rules.zh.md, zh", "docs/rules.en.md, en"})
    void committedReferenceIsInStepWithTheCatalogue(Path file, Locale locale) throws IOException {
        String reference = RuleList.MARKDOWN.render(locale);
        if ("write".equals(System.getProperty("gouji.docs"))) {
            Files.writeString(file, reference);
        } else {
            assertThat(Files.readString(file))
                    .as("mvn -pl lib test -Dtest=RuleReferenceTest -Dgouji.docs=write writes lib/%s", file)
                    .isEqualTo(reference);
        }
    }

    @Test
    void everyRuleHasItsEntryWithExampleAndHowToSilenceIt() {
        String reference = RuleList.MARKDOWN.render(Locale.CHINESE);
        assertThat(RuleCatalog.all())
                .allSatisfy(rule -> assertThat(reference)
                        .contains("### " + rule.name(Locale.CHINESE) + " `" + rule.id() + "`\n")
                        .contains("{\"disable\": [\"" + rule.id() + "\"]}"));
    }

    @Test
    void listAsDataHoldsTheExamplesToo() {
        assertThat(RuleList.JSON.render(Locale.ENGLISH)).contains("\"passes\"").contains("\"fails\"");
    }
}
