package io.github.gouji.rule.narrative;

import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.rule.narrative.prose.ProsePassage;
import io.github.gouji.rule.narrative.prose.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds growth rates over the year before and the numbers that they are said of. */
final class Growths {

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
        boolean compared = WordClass.THAN_LAST_YEAR.isIn(mention.clause());
        if (!mention.isPercent() || !compared || mention.isQuoted()) {
            return 0;
        }
        String words = WordClass.GROWTH_BRIDGES.eachCutFrom(mention.before());
        if (WordClass.SHRINKS.ends(words)) {
            return -1;
        }
        return WordClass.GROWS.ends(words) ? 1 : 0;
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
                base.quote(),
                base.sentence().place());
    }
}
