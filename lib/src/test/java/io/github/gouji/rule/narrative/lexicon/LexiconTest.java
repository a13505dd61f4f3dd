package io.github.gouji.rule.narrative.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The file of words and the code that names its classes. */
class LexiconTest {

    private static final Path ROOM = Path.of("src/main/java/io/github/gouji/rule/narrative");

    /** String and character literals; comments are taken out before. */
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)'");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

    /** Signs that are easier to read where they are looked for; words are not among them. */
    private static final String PUNCTUATION = "、，。…";

    @Test
    void theFileHasTheClassesThatTheCodeNamesAndInTheirOrder() {
        assertThat(Lexicon.classes())
                .containsExactlyElementsOf(
                        Stream.of(WordClass.values()).map(Enum::name).toList());
    }

    @Test
    void eachClassSaysWhatItDecidesAndHasWords() {
        assertThat(LexiconLines.explanations()).allSatisfy((name, explanation) -> {
            assertThat(explanation).as(name).hasSizeGreaterThan(10).endsWith(".");
            assertThat(WordClass.valueOf(name).words()).as(name).isNotEmpty();
        });
    }

    @Test
    void eachClassIsUsedByCodeOrByAnotherClass() throws IOException {
        String code = code();
        String file = String.join("\n", LexiconLines.all());
        assertThat(WordClass.values())
                .allMatch(words -> Pattern.compile("WordClass\\." + words + "\\b")
                                .matcher(code)
                                .find()
                        || Pattern.compile("[@{]" + words + "\\b").matcher(file).find());
    }

    @Test
    void eachNameIsThatOfAQuantityThatCodeOrWordsMean() throws IOException {
        String code = code();
        List<String> names = LexiconLines.all().stream()
                .filter(line -> line.startsWith("="))
                .map(line -> line.split(" ")[1])
                .toList();
        List<String> meanings = Stream.of(WordClass.values())
                .flatMap(words -> words.words().stream().map(words::meaning))
                .toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(40);
        assertThat(names).allMatch(name -> meanings.contains(name) || code.contains("\"" + name + "\""));
    }

    @Test
    void codeHoldsNoChineseWords() throws IOException {
        String foreign = LITERAL.matcher(code())
                .results()
                .map(MatchResult::group)
                .flatMapToInt(String::codePoints)
                .filter(c -> c > 0x7F)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(new TreeSet<>(List.of(foreign.split(""))))
                .isSubsetOf(List.of(PUNCTUATION.split("")))
                .isNotEmpty();
    }

    @Test
    void theFirstFittingWordCountsInTheOrderOfTheFile() {
        assertThat(WordClass.JOINTS.words()).containsSubsequence("以及", "及");
        assertThat(WordClass.JOINTS.cutFrom("不予公开以及")).isEqualTo("不予公开");
    }

    @Test
    void aClassTakesInOthersAndComposesWords() {
        Lexicon lexicon = lexicon("[A] Joints.", "和 或", "[B] Parts.", "@A", "x: 公开{A}部分 也", "[C] Two.", "{A}与{A}");
        assertThat(lexicon.wordsOf("B")).isEqualTo(Map.of("和", "", "或", "", "公开和部分", "x", "公开或部分", "x", "也", "x"));
        assertThat(lexicon.wordsOf("C")).containsOnlyKeys("和与和", "和与或", "或与和", "或与或");
    }

    @Test
    void aWordOrClassThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> lexicon("[A] Joints.", "和 或 和").wordsOf("A")).hasMessageContaining("和 twice in A");
        assertThatThrownBy(() -> lexicon("[A] Joints.", "[A] Again.")).hasMessageContaining("[A]");
    }

    @Test
    void whatTheProgramPassesOverMakesNoWords() {
        assertThat(lexicon("# Head.", "", "[A] Joints.", "= a 甲 | a", "和", "> 公开和解读。 → nothing")
                        .wordsOf("A"))
                .containsOnlyKeys("和");
    }

    private static Lexicon lexicon(String... lines) {
        return new Lexicon(List.of(lines));
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(ROOM)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("WordClass.java"))
                    .toList()) {
                code.append(COMMENT.matcher(Files.readString(file)).replaceAll(""));
            }
        }
        return code.toString();
    }
}
