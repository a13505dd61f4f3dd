package io.github.gouji.rule.content;

import io.github.gouji.rule.Quote;
import io.github.gouji.rule.content.WordingRule.Slip;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.Token;
import io.github.gouji.text.Tokenizer;
import io.github.gouji.text.WordFinder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Well-known typing slips, from the list {@code slips.tsv}, and 截止 for 截至. */
final class KnownSlips {

    /** Wrong to right. */
    static final Map<String, String> LIST = load();

    private static final WordFinder SLIPS = new WordFinder(LIST.keySet());
    /** Right words that meet in what looks like a slip, each with the half of it that they hold. */
    private static final WordFinder ACROSS = new WordFinder(
            "顾问提", "访问提", "询问提", "疑问提", "学问提", "问提供", "问提出", "问提交", "问提醒", "问提示", "问提升", "问提高", "问提前", "问提请");

    private static final WordFinder UNTIL = new WordFinder("截止");
    private static final WordFinder NOW = new WordFinder("目前", "年底", "年末", "本年", "今年", "今日", "当前", "现在");

    /** 2021年12月31日24时 and a date in Chinese numerals fit; what follows is of no matter. */
    private static final int LONGEST_DATE = 16;

    private KnownSlips() {}

    static List<Slip> in(String passage) {
        String text = ChineseText.compact(passage);
        List<Slip> slips = new ArrayList<>();
        for (WordFinder.Hit hit : SLIPS.in(text)) {
            if (isAcrossWords(text, hit)) {
                continue;
            }
            slips.add(new Slip(
                    "message",
                    hit.word(),
                    Objects.requireNonNull(LIST.get(hit.word())),
                    Quote.closelyAround(text, hit.start(), hit.end())));
        }
        for (WordFinder.Hit hit : UNTIL.in(text)) {
            if (hit.end() < text.length() && isFollowedByADay(text, hit.end())) {
                slips.add(new Slip("message", "截止", "截至", Quote.closelyAround(text, hit.start(), hit.end())));
            }
        }
        return slips;
    }

    /** Whether the slip is the end of one word and the beginning of the next: 顾问提供. */
    private static boolean isAcrossWords(String text, WordFinder.Hit hit) {
        String around = text.substring(Math.max(0, hit.start() - 1), Math.min(text.length(), hit.end() + 1));
        return ACROSS.isIn(around);
    }

    /** 截止日期 is right, 截止12月31日 is not. */
    private static boolean isFollowedByADay(String text, int start) {
        int from = text.startsWith("到", start) ? start + 1 : start;
        if (from >= text.length()) {
            return false;
        }
        if (NOW.at(text, from) != null) {
            return true;
        }
        Tokenizer tokens = new Tokenizer(text.substring(from, Math.min(text.length(), from + LONGEST_DATE)));
        return tokens.hasNext() && tokens.next().is(Token.Kind.DATE);
    }

    private static Map<String, String> load() {
        Map<String, String> slips = new LinkedHashMap<>();
        try (InputStream file = Objects.requireNonNull(KnownSlips.class.getResourceAsStream("slips.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                slips.put(line.substring(0, tab), line.substring(tab + 1));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return slips;
    }
}
