package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReferenceTest {

    @ParameterizedTest
    @CsvSource({"docs/rules.zh.md, zh", "docs/rules.en.md, en"})
    void committedReferenceIsInStepWithTheCatalogue(Path file, Locale locale) throws IOException {
        assertThat(Files.readString(file))
                .as("gouji rules --format markdown --lang %s > lib/%s", locale, file)
                .isEqualTo(RuleList.MARKDOWN.render(locale));
    }

    @Test
    void everyRuleHasItsEntryWithExampleAndHowToSilenceIt() {
        String reference = RuleList.MARKDOWN.render(Locale.CHINESE);
        assertThat(Rule.all())
                .allSatisfy(rule -> assertThat(reference)
                        .contains("### " + rule.id() + "\n")
                        .contains("{\"disable\": [\"" + rule.id() + "\"]}"));
    }

    @Test
    void listAsDataHoldsTheExamplesToo() {
        assertThat(RuleList.JSON.render(Locale.ENGLISH)).contains("\"passes\"").contains("\"fails\"");
    }
}
