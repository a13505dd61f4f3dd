package io.github.gouji.rule.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds growth rates over the year before and the numbers that they are said of. */
final class Growths {

    private static final List<String> MORE = List.of("增长", "上升", "增加", "提高", "提升", "上涨", "增幅", "增");
    private static final List<String> LESS = List.of("下降", "减少", "降低", "回落", "下滑", "降幅", "减");
    private static final List<String> LAST_YEAR =
            List.of("同比", "较上年", "较去年", "比上年", "比去年", "较上一年", "比上一年", "与上年相比", "与去年相比", "较前一年", "去年同期", "上年同期");
    private static final List<String> BRIDGES = List.of("达到", "达", "了", "约", "为");

    private Growths() {}

    /** The growth rates of a passage in their order. */
    static List<StatedGrowth> of(ProsePassage passage, List<Statement> statements) {
        List<StatedGrowth> growths = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Mention base = null;
            for (Mention mention : sentence.mentions()) {
                int direction = direction(mention);
                if (direction != 0
                        && base != null
                        && base.numeral().isExact()
                        && mention.numeral().isExact()) {
                    growths.add(growth(base, mention, direction, statements));
                }
                base = mention.isCount() && mention.group() == 0 ? mention : base;
            }
        }
        return growths;
    }

    /** 1 if a percentage says that something grew over the year before, -1 if it shrank, 0 if it says neither. */
    private static int direction(Mention mention) {
        boolean compared = Lexicon.containsAny(mention.clause(), LAST_YEAR);
        if (!mention.isPercent() || !compared || mention.isQuoted()) {
            return 0;
        }
        String words = mention.before();
        for (String bridge : BRIDGES) {
            words = words.endsWith(bridge) ? words.substring(0, words.length() - bridge.length()) : words;
        }
        if (LESS.stream().anyMatch(words::endsWith)) {
            return -1;
        }
        return MORE.stream().anyMatch(words::endsWith) ? 1 : 0;
    }

    private static StatedGrowth growth(Mention base, Mention rate, int direction, List<Statement> statements) {
        List<CellSum> readings = statements.stream()
                .filter(statement -> statement.mention() == base)
                .findFirst()
                .map(statement -> statement.measure().readings())
                .orElse(List.of());
        BigDecimal percent = direction < 0 ? rate.value().negate() : rate.value();
        return new StatedGrowth(
                base.value(),
                percent,
                rate.numeral().decimals(),
                readings,
                Quote.around(base),
                base.sentence().place());
    }
}
