package io.github.gouji.rule.narrative;

import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.rule.narrative.prose.ProsePassage;
import io.github.gouji.rule.narrative.prose.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which percentage a passage gives as the share of which number: {@code 28条，占比22.4%}. */
final class Shares {

    private final Map<Mention, Mention> shares = new HashMap<>();
    private final Set<Mention> ofOthers = new HashSet<>();

    Shares(ProsePassage passage) {
        for (Sentence sentence : passage.sentences()) {
            Mention last = null;
            List<Mention> mentions = sentence.mentions();
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                boolean share = mention.isPercent() && isShareOfAll(mention.before());
                if (mention.isPercent()
                        && last != null
                        && !otherWhole(mention.before()).isEmpty()) {
                    ofOthers.add(last);
                }
                if (share && i + 1 < mentions.size() && isCountOf(mention, mentions.get(i + 1))) {
                    shares.put(mentions.get(i + 1), mention);
                } else if (share && last != null && last.isCount() && last.group() == mention.group()) {
                    shares.put(last, mention);
                } else if (share && mention.opener() != null && mention.opener().isCount()) {
                    shares.put(mention.opener(), mention);
                }
                last = mention;
            }
        }
    }

    /** 公示类占20%，计100条: whether the number right behind a share is what the share is of. */
    private static boolean isCountOf(Mention share, Mention next) {
        return next.isCount()
                && next.group() == share.group()
                && next.lead().startsWith(",")
                && WordClass.IN_NUMBERS.has(next.before());
    }

    /** Whether words give the share of one number in the whole: not of several, not in another number's whole. */
    private static boolean isShareOfAll(String words) {
        if (!WordClass.SHARE.isIn(words) || WordClass.SHARED.isIn(words)) {
            return false;
        }
        return otherWhole(words).isEmpty();
    }

    /** What a share is of, if that is not the whole: 占网站信息的40%; else empty. */
    private static String otherWhole(String words) {
        int from = WordClass.SHARE_OF.firstIn(words) + 1;
        int to = WordClass.OF.lastIn(words);
        String whole = from > 0 && to > from ? words.substring(from, to) : "";
        boolean wider = WordClass.WIDER.isIn(whole);
        return WordClass.SHARE_WHOLES.isIn(whole) && !wider ? "" : whole;
    }

    /** Whether the passage gives a number as the share of another part, of which it is then a part itself. */
    boolean isPartOfPart(Mention count) {
        return ofOthers.contains(count);
    }

    /** The share that the passage gives for a number. */
    Optional<Mention> of(Mention count) {
        return Optional.ofNullable(shares.get(count));
    }
}
