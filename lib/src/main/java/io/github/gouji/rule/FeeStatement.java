package io.github.gouji.rule;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.Token;
import io.github.gouji.text.Tokenizer;
import io.github.gouji.text.WordFinder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What section 六 says about the fees for handling applications (信息处理费). */
public final class FeeStatement {

    private static final int SECTION = 6;
    private static final WordFinder FEES = new WordFinder("处理费", "收费", "收取", "费用", "缴费", "免费", "检索费");

    private FeeStatement() {}

    /** Whether section 六 says anything about fees. */
    public static boolean isMade(AnnualReport report) {
        return passages(report).stream().anyMatch(passage -> FEES.isIn(ChineseText.compact(passage.text())));
    }

    /** The amounts above 0 that passages of section 六 about fees name, in 元. */
    public static List<BigDecimal> amounts(AnnualReport report) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (Passage passage : passages(report)) {
            if (!FEES.isIn(ChineseText.compact(passage.text()))) {
                continue;
            }
            Tokenizer tokens = new Tokenizer(passage.text());
            while (tokens.hasNext()) {
                Token token = tokens.next();
                if (token.numeral() != null
                        && token.numeral().unit().equals("元")
                        && token.numeral().value().signum() > 0) {
                    amounts.add(token.numeral().value());
                }
            }
        }
        return amounts;
    }

    private static List<Passage> passages(AnnualReport report) {
        return report.sections().stream()
                .filter(section -> section.number() == SECTION)
                .flatMap(section -> section.paragraphs().stream())
                .toList();
    }
}
