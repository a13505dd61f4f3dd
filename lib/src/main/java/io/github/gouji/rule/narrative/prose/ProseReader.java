package io.github.gouji.rule.narrative.prose;

import io.github.gouji.report.Passage;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.Token;
import io.github.gouji.text.Token.Kind;
import io.github.gouji.text.Tokenizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads a passage into sentences, clauses and numbers. */
final class ProseReader {

    /** Hotlines of governments (12345, 12329) and of public services (95598). */
    private static final int HOTLINE_DIGITS = 5;

    /** Levels of brackets; deeper ones are read as if they stood on the deepest. Real prose has two. */
    private static final int DEEPEST = 20;

    /** A passage of more is no prose: the longest of real reports have 725 characters. */
    private static final int MOST_CHARACTERS = 100_000;

    /** A passage with more is a table in disguise; the fullest of real reports have 23. */
    private static final int MOST_NUMBERS = 600;

    private final Passage passage;
    private final Tokenizer tokens;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Deque<ProseLevel> levels = new ArrayDeque<>();
    private boolean applications;
    private boolean startsWithMark;
    private int numbers;
    private int groups;
    private int quotes;
    private Sentence sentence;

    private ProseReader(Passage passage, boolean applications) {
        this.passage = passage;
        this.applications = applications;
        tokens = new Tokenizer(passage.text());
        levels.push(new ProseLevel(groups++, null, ProseTime.UNSAID));
        sentence = new Sentence(passage, 0);
    }

    /**
     * Reads a passage that a heading says is, or is not, about applications. Empty if it is no prose: more than 100 000
     * characters or 600 numbers.
     */
    static Optional<ProsePassage> read(Passage passage, boolean applications) {
        if (passage.text().length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        ProseReader reader = new ProseReader(passage, applications);
        int end = 0;
        while (reader.tokens.hasNext() && reader.numbers <= MOST_NUMBERS) {
            Token token = reader.tokens.next();
            reader.read(token);
            end = token.end();
        }
        reader.endSentence(end, "");
        return reader.numbers > MOST_NUMBERS
                ? Optional.empty()
                : Optional.of(new ProsePassage(reader.sentences, reader.startsWithMark));
    }

    private void read(Token token) {
        ProseLevel level = levels.peek();
        switch (token.kind()) {
            case WORDS -> level.words(token.text());
            case NUMBER -> {
                if (isHotline(token)) {
                    level.other(token.text());
                } else {
                    number(token, level);
                }
            }
            case DATE -> {
                if (quotes == 0) {
                    level.date(Objects.requireNonNull(token.date()), token.text());
                }
            }
            case ENUMERATION -> level.enumeration();
            case COMMA, SEMICOLON, COLON, ELLIPSIS -> pause(token, level);
            case LIST_MARK -> {
                startsWithMark |= token.start() == 0;
                pause(token, level);
            }
            case STOP -> endSentence(token.end(), token.text());
            case OPEN -> open(level);
            case CLOSE -> close();
            case QUOTE_OPEN -> quotes++;
            case QUOTE_CLOSE -> quotes = Math.max(0, quotes - 1);
            case CODE -> level.other(token.text());
        }
    }

    /** 12345政务服务热线, 12329: five digits from 12 or 9 on, without a measure word, are called, not counted. */
    private boolean isHotline(Token token) {
        String digits = token.text();
        boolean shape = digits.length() == HOTLINE_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.startsWith("12") || digits.startsWith("9"));
        if (!shape || token.end() == tokens.text().length()) {
            return false;
        }
        char next = ChineseText.halfWidth(tokens.text().charAt(token.end()));
        return WordClass.HOTLINE_FOLLOWERS.has(String.valueOf(next));
    }

    private void number(Token token, ProseLevel level) {
        Mention mention = level.mention(token, sentence, quotes > 0);
        sentence.add(mention);
        numbers++;
        level.number(mention, token.text());
    }

    private void pause(Token token, ProseLevel level) {
        boolean joins = token.is(Kind.COMMA, Kind.COLON);
        Clause clause = level.pause(token.is(Kind.LIST_MARK) ? ";" : token.text(), joins);
        if (levels.size() == 1 && !clause.text().isEmpty()) {
            sentence.add(clause);
        }
    }

    private void open(ProseLevel level) {
        if (levels.size() < DEEPEST) {
            levels.push(new ProseLevel(groups++, level.numberJustRead(), level.time()));
        }
    }

    private void close() {
        if (levels.size() > 1) {
            levels.pop();
        }
    }

    private void endSentence(int end, String sign) {
        while (levels.size() > 1) {
            levels.pop();
        }
        Clause clause = levels.peek().pause(sign, false);
        if (!clause.text().isEmpty()) {
            sentence.add(clause);
        }
        quotes = 0;
        String text = tokens.text().substring(sentence.start(), end);
        if (text.isEmpty()) {
            return;
        }
        applications = Topics.isAboutApplications(text) || applications && !WordClass.OTHER_WORK.isIn(text);
        sentence.close(text, applications);
        sentences.add(sentence);
        sentence = new Sentence(passage, end);
    }
}
