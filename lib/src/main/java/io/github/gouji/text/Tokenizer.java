package io.github.gouji.text;

import io.github.gouji.text.Token.Kind;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Splits Chinese text into words, numbers with their measure words, dates, codes, list marks and punctuation. Reads
 * every character a bounded number of times and keeps nothing of what it has read, so text of any length takes linear
 * time and no memory.
 */
public final class Tokenizer implements Iterator<Token> {

    private final CompactText text;
    private final NumberScanner numbers;
    private final DateScanner dates;
    private final CodeScanner codes;
    private final ListMarkScanner marks;
    private int position;
    private Kind previous = Kind.STOP;

    /** Reads a text; white space and marks left by converters are passed over. */
    public Tokenizer(String passage) {
        text = new CompactText(ChineseText.withoutConverterMarks(passage));
        numbers = new NumberScanner(text);
        dates = new DateScanner(text);
        codes = new CodeScanner(text);
        marks = new ListMarkScanner(text);
    }

    /** The text without white space and converters' marks; the tokens' positions refer to it. */
    public String text() {
        return text.written();
    }

    @Override
    public boolean hasNext() {
        return position < text.length();
    }

    @Override
    public Token next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Token token = special(position);
        if (token == null) {
            token = words(position);
        }
        position = token.end();
        previous = token.kind();
        return token;
    }

    /** Words up to the next token of another kind. */
    private Token words(int start) {
        int end = endOfWordChunk(start);
        while (end < text.length() && special(end) == null) {
            end = endOfWordChunk(end);
        }
        return new Token(Kind.WORDS, start, end, text.part(start, end), null, null);
    }

    /** Past one character, an ordinal such as 第32个, or numeral characters that are no number. */
    private int endOfWordChunk(int start) {
        if (text.at(start) == '第') {
            int digits = text.endOfDigits(start + 1);
            return digits > start + 1 ? digits : numbers.endOfChinese(start + 1);
        }
        return ChineseNumerals.isNumeral(text.at(start)) ? numbers.endOfChinese(start) : start + 1;
    }

    /** The token other than words that starts at a position; {@code null} if there words go on. */
    private @Nullable Token special(int i) {
        char c = text.at(i);
        Token filledIn = Brackets.isOpening(c) ? numbers.filledIn(i) : null;
        if (filledIn != null) {
            return filledIn;
        }
        boolean inWords = i > position;
        Token mark = inWords ? null : marks.scan(i, previous);
        if (mark != null) {
            return mark;
        }
        if (CompactText.isDigit(c)) {
            Token date = dates.arabic(i);
            Token code = date != null ? date : codes.scan(i);
            return code != null ? code : numbers.arabic(i);
        }
        if (CompactText.isLetter(c)) {
            return codes.scan(i);
        }
        if (ChineseNumerals.isNumeral(c)) {
            return chinese(i);
        }
        if (Brackets.isOpening(c)) {
            Token document = codes.documentNumber(i);
            return document != null ? document : sign(Kind.OPEN, i, i + 1);
        }
        return punctuation(i, c);
    }

    private @Nullable Token chinese(int i) {
        if (text.at(i) == '百') {
            Token percentage = numbers.percentage(i);
            if (percentage != null) {
                return percentage;
            }
        }
        int end = numbers.endOfChinese(i);
        if (end - i > NumberScanner.LONGEST_CHINESE) {
            return null;
        }
        Token date = dates.chinese(i, end);
        return date != null ? date : numbers.chinese(i, end);
    }

    private @Nullable Token punctuation(int i, char c) {
        if (Brackets.isClosing(c)) {
            return sign(Kind.CLOSE, i, i + 1);
        }
        if (Brackets.opensQuote(c)) {
            return sign(Kind.QUOTE_OPEN, i, i + 1);
        }
        if (Brackets.closesQuote(c)) {
            return sign(Kind.QUOTE_CLOSE, i, i + 1);
        }
        return switch (c) {
            case ',', '—', '–' -> sign(Kind.COMMA, i, i + 1);
            case '、', '/', '|', '､' -> sign(Kind.ENUMERATION, i, i + 1);
            case ';' -> sign(Kind.SEMICOLON, i, i + 1);
            case ':' -> sign(Kind.COLON, i, i + 1);
            case '…' -> sign(Kind.ELLIPSIS, i, endOfRun(i, '…'));
            case '.' -> text.at(i + 1) == '.' ? sign(Kind.ELLIPSIS, i, endOfRun(i, '.')) : sign(Kind.STOP, i, i + 1);
            case ' ' -> sign(Kind.COMMA, i, i + 1);
            default -> Sentences.isStop(c) ? sign(Kind.STOP, i, i + 1) : null;
        };
    }

    private int endOfRun(int i, char c) {
        int end = i;
        while (text.at(end) == c) {
            end++;
        }
        return end;
    }

    private Token sign(Kind kind, int start, int end) {
        return new Token(kind, start, end, text.part(start, end), null, null);
    }
}
