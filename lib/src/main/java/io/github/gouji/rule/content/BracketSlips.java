package io.github.gouji.rule.content;

import io.github.gouji.rule.Quote;
import io.github.gouji.rule.content.WordingRule.Slip;
import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.List;

/** Brackets that do not match (（四)), half-width ones around Chinese, and others than 〔〕 in a document's number. */
final class BracketSlips {

    /** What stands between brackets that belong together is shorter; farther apart, one of two pairs is lost. */
    private static final int LONGEST = 40;

    private BracketSlips() {}

    static List<Slip> in(String passage) {
        String text = ChineseText.withoutConverterMarks(ChineseText.compact(passage));
        List<Slip> slips = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '（', '(', '【', '[', '［', '〔' -> open = i;
                case '）', ')', '】', ']', '］', '〕' -> {
                    if (open >= 0 && i - open <= LONGEST) {
                        add(text, open, i, slips);
                    }
                    open = -1;
                }
                default -> {}
            }
        }
        return slips;
    }

    private static void add(String text, int open, int close, List<Slip> slips) {
        char left = text.charAt(open);
        char right = text.charAt(close);
        String written = text.substring(open, close + 1);
        String inner = text.substring(open + 1, close);
        String quote = Quote.closelyAround(text, open, close + 1);
        if (isNumberOfADocument(text, inner, close) && left != '〔') {
            slips.add(new Slip("brackets-number", written, "〔" + inner + "〕", quote));
        } else if (left == '（' && right == ')' || left == '(' && right == '）') {
            slips.add(new Slip("brackets-mixed", written, "（" + inner + "）", quote));
        } else if (left == '(' && inner.codePoints().anyMatch(Character::isIdeographic)) {
            slips.add(new Slip("brackets-half", written, "（" + inner + "）", quote));
        }
    }

    /** A year in brackets, then a number and 号. */
    private static boolean isNumberOfADocument(String text, String inner, int close) {
        boolean year = inner.length() == 4 && inner.chars().allMatch(Character::isDigit);
        int end = close + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return year && end > close + 1 && end < text.length() && text.charAt(end) == '号';
    }
}
