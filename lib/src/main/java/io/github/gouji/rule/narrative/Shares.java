package io.github.gouji.rule.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which percentage a passage gives as the share of which number: {@code 28条，占比22.4%}. */
final class Shares {

    private static final List<String> WORDS = List.of("占", "比例", "比重");

    private final Map<Mention, Mention> shares = new HashMap<>();

    Shares(ProsePassage passage) {
        for (Sentence sentence : passage.sentences()) {
            Mention last = null;
            for (Mention mention : sentence.mentions()) {
                boolean share = mention.isPercent() && Lexicon.containsAny(mention.before(), WORDS);
                if (share && last != null && last.isCount() && last.group() == mention.group()) {
                    shares.put(last, mention);
                } else if (share && mention.opener() != null && mention.opener().isCount()) {
                    shares.put(mention.opener(), mention);
                }
                last = mention;
            }
        }
    }

    /** The share that the passage gives for a number. */
    Optional<Mention> of(Mention count) {
        return Optional.ofNullable(shares.get(count));
    }
}
