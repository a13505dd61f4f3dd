package io.github.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.rule.catalog.RuleCatalog;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTextsTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** Stands in the Chinese bundle alone. */
    private static final Pattern EXAMPLE = Pattern.compile("gouji\\..*\\.(example|passes|fails)(\\.\\d)?");

    static List<Rule> rules() {
        return RuleCatalog.all();
    }

    private static Properties bundle(String suffix) throws IOException {
        Properties texts = new Properties();
        String name = "/ContributorValidationMessages" + suffix + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(RuleTextsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> parameters(String text) {
        Set<String> names = new TreeSet<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            names.add(parameter.group(1));
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasNameStatementAndExplanationInBothLanguages(Rule rule) {
        assertThat(rule.name(Locale.CHINESE)).matches("\\p{IsHan}{2,10}");
        assertThat(rule.name(Locale.ENGLISH)).matches("[a-z' ]{3,40}");
        assertThat(rule.statement(Locale.CHINESE)).containsPattern("\\p{IsHan}").doesNotEndWith("。");
        assertThat(rule.explanation(Locale.CHINESE))
                .containsPattern("\\p{IsHan}")
                .endsWith("。");
        assertThat(rule.statement(Locale.ENGLISH)).containsPattern("^\\S").doesNotEndWith(".");
        assertThat(rule.explanation(Locale.ENGLISH)).endsWith(".");
        assertThat(rule.basis()).isNotBlank();
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameParameters() throws IOException {
        Properties zh = bundle("");
        Properties en = bundle("_en");
        zh.keySet().removeIf(key -> EXAMPLE.matcher(key.toString()).matches());
        assertThat(en.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(zh.stringPropertyNames());
        for (String key : zh.stringPropertyNames()) {
            assertThat(parameters(en.getProperty(key))).as(key).isEqualTo(parameters(zh.getProperty(key)));
        }
    }

    @Test
    void everyTextBelongsToARuleOrIsAReason() throws IOException {
        assertThat(bundle("").stringPropertyNames())
                .allSatisfy(key -> assertThat(key.equals("gouji.fault")
                                || key.startsWith("gouji.reason.")
                                || key.startsWith("gouji.repair.")
                                || key.startsWith("gouji.custom.")
                                || key.startsWith("gouji.threshold.")
                                || RuleCatalog.all().stream()
                                        .anyMatch(rule -> key.startsWith("gouji." + rule.id() + ".")))
                        .as(key)
                        .isTrue());
    }

    @Test
    void everyPlaceOfAnExampleIsToldAsItPassesAndAsItFails() throws IOException {
        Set<String> keys = bundle("").stringPropertyNames();
        Set<String> passes =
                keys.stream().filter(key -> key.contains(".passes")).collect(Collectors.toSet());
        assertThat(keys.stream().filter(key -> key.contains(".fails")).map(key -> key.replace(".fails", ".passes")))
                .containsExactlyInAnyOrderElementsOf(passes);
        assertThat(passes).allMatch(key -> passes.contains(placeBefore(key)));
    }

    /** The key of the place before, which must be there too; the first one stands for itself. */
    private static String placeBefore(String key) {
        int dot = key.lastIndexOf('.');
        if (!Character.isDigit(key.charAt(dot + 1))) {
            return key;
        }
        int before = Integer.parseInt(key.substring(dot + 1)) - 1;
        return key.substring(0, dot) + (before == 1 ? "" : "." + before);
    }

    @Test
    void everyRuleHasAMessage() throws IOException {
        Set<String> keys = bundle("_en").stringPropertyNames();
        assertThat(RuleCatalog.all())
                .allSatisfy(rule -> assertThat(keys.stream()
                                .filter(key -> key.startsWith("gouji." + rule.id() + "."))
                                .count())
                        .as(rule.id())
                        .isGreaterThanOrEqualTo(3));
    }
}
