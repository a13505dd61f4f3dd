package io.github.gouji.rule.content;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Quote;
import io.github.gouji.rule.Rule;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.Token;
import io.github.gouji.text.Token.Kind;
import io.github.gouji.text.Tokenizer;
import io.github.gouji.text.WordFinder;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Whether classified papers or personal data stand in the report: rule {@code content.sensitive}. */
final class SensitiveRule {

    static final Rule RULE = Rule.of("content.sensitive", Severity.WARNING, "《中华人民共和国保守国家秘密法》、《中华人民共和国个人信息保护法》");
    private static final WordFinder CLASSIFIED = new WordFinder(
            "密件", "绝密★", "机密★", "秘密★", "(绝密)", "(机密)", "(秘密)", "[绝密]", "[机密]", "[秘密]", "绝密级文件", "机密级文件", "秘密级文件",
            "机密文件", "绝密文件");
    /** What every mark of a classified paper holds. */
    private static final char IN_EVERY_CLASS = '密';

    private static final String NOT_CLASSIFIED = "涉保加解无非机";
    private static final WordFinder OFFICE_TELEPHONE =
            new WordFinder("电话", "手机", "联系", "热线", "传真", "咨询", "投诉", "举报", "监督", "短信");

    /** Mobile numbers of the country: 1, then 3 to 9, then nine more. */
    private static final int MOBILE_DIGITS = 11;

    /** How far in front of a number 联系电话 may stand: 联系电话（办公时间）： and a second number behind the first fit. */
    private static final int REACH = 14;

    private SensitiveRule() {}

    static void check(AnnualReport report, Examination examination) {
        examination.evaluated(RULE);
        report.passages().forEach(passage -> {
            checkPapers(passage, examination);
            checkNumbers(passage, examination);
        });
    }

    private static void checkPapers(Passage passage, Examination examination) {
        if (passage.text().indexOf(IN_EVERY_CLASS) < 0) {
            return;
        }
        String text = ChineseText.halfWidth(ChineseText.compact(passage.text()))
                .replace('〔', '[')
                .replace('〕', ']')
                .replace('【', '[')
                .replace('】', ']');
        for (WordFinder.Hit hit : CLASSIFIED.in(text)) {
            boolean other = hit.start() > 0 && NOT_CLASSIFIED.indexOf(text.charAt(hit.start() - 1)) >= 0;
            if (!other) {
                examination.fail(Fault.of(RULE, "paper")
                        .at(passage.place())
                        .with("word", hit.word())
                        .with("quote", Quote.closelyAround(text, hit.start(), hit.end())));
            }
        }
    }

    private static void checkNumbers(Passage passage, Examination examination) {
        if (!mayHoldNumber(passage.text())) {
            return;
        }
        Tokenizer tokens = new Tokenizer(passage.text());
        String text = tokens.text();
        while (tokens.hasNext()) {
            Token token = tokens.next();
            if (!token.is(Kind.CODE, Kind.NUMBER)) {
                continue;
            }
            String code = token.text();
            if (isIdentityNumber(code)) {
                examination.fail(Fault.of(RULE, "identity").at(passage.place()).with("number", masked(code)));
            } else if (isMobile(code) && !isOffice(text, token.start())) {
                examination.fail(Fault.of(RULE, "mobile").at(passage.place()).with("number", masked(code)));
            }
        }
    }

    /** Whether there are digits enough for a mobile number: few passages have as many. */
    private static boolean mayHoldNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < MOBILE_DIGITS; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits == MOBILE_DIGITS;
    }

    /** An office's number is announced as such. */
    private static boolean isOffice(String text, int start) {
        return OFFICE_TELEPHONE.isIn(text.substring(Math.max(0, start - REACH), start));
    }

    private static boolean isMobile(String code) {
        return code.length() == MOBILE_DIGITS
                && code.charAt(0) == '1'
                && code.charAt(1) >= '3'
                && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** An identity-card number (GB 11643): 17 digits with a day of birth, and the check digit. */
    private static boolean isIdentityNumber(String code) {
        if (code.length() != 18 || !code.substring(0, 17).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        try {
            LocalDate.of(
                    Integer.parseInt(code.substring(6, 10)),
                    Integer.parseInt(code.substring(10, 12)),
                    Integer.parseInt(code.substring(12, 14)));
        } catch (DateTimeException noDate) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            int weight = (1 << (17 - i)) % 11;
            sum += (code.charAt(i) - '0') * weight;
        }
        return "10X98765432".charAt(sum % 11) == Character.toUpperCase(code.charAt(17));
    }

    /** A finding must not spread what it warns of. */
    private static String masked(String number) {
        return number.substring(0, 3) + "*".repeat(number.length() - 5) + number.substring(number.length() - 2);
    }
}
