package io.github.gouji.rule.frame;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Rule;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.Token;
import io.github.gouji.text.Tokenizer;
import io.github.gouji.text.WordFinder;

/** Who signs, when, and how to reach them: rules {@code report.signature}, {@code report.date}, {@code report.contact}. */
final class EndRules {

    static final Rule SIGNATURE = Rule.of("report.signature", Severity.WARNING, Basis.CONVENTION);
    static final Rule DATE = Rule.of("report.date", Severity.WARNING, Basis.CONVENTION);
    static final Rule CONTACT = Rule.of("report.contact", Severity.INFO, Basis.CONVENTION);
    private static final WordFinder CUES = new WordFinder("联系", "电话", "邮箱", "传真", "邮编", "地址", "咨询");
    private static final WordFinder ADDRESSES = new WordFinder("地址:", "地址为", "联系人:", "电子邮箱:", "邮箱:");

    /** Digits of a telephone number without its area code; hotlines and postcodes have fewer. */
    private static final int SHORTEST_NUMBER = 7;

    private EndRules() {}

    static void check(AnnualReport report, Examination examination) {
        examination.evaluated(SIGNATURE);
        examination.evaluated(DATE);
        examination.evaluated(CONTACT);
        if (report.signature().isEmpty() && report.publisher().isEmpty()) {
            examination.fail(Fault.of(SIGNATURE));
        }
        if (report.issueDate().isEmpty()) {
            examination.fail(Fault.of(DATE));
        }
        if (report.passages().noneMatch(passage -> tellsContact(passage.text()))) {
            examination.fail(Fault.of(CONTACT));
        }
    }

    private static boolean tellsContact(String passage) {
        String text = ChineseText.halfWidth(ChineseText.compact(passage));
        if (!CUES.isIn(text)) {
            return false;
        }
        if (ADDRESSES.isIn(text)) {
            return true;
        }
        Tokenizer tokens = new Tokenizer(text);
        while (tokens.hasNext()) {
            Token token = tokens.next();
            if (token.is(Token.Kind.CODE, Token.Kind.NUMBER) && isAddress(token.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddress(String code) {
        return code.contains("@") || code.chars().filter(Character::isDigit).count() >= SHORTEST_NUMBER;
    }
}
