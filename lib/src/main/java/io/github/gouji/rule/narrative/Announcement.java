package io.github.gouji.rule.narrative;

import io.github.gouji.rule.narrative.ItemizedList.Cue;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.text.Sentences;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the words between two numbers announce that the second begins a list of the first. */
final class Announcement {

    /** How soon behind the number the announcing word ends; 60 characters are the longest clause that still leads on. */
    private static final int LONGEST_ANNOUNCEMENT = 60;

    private Announcement() {}

    /** How they announce a list: by a word or colon, or by what they make of the number in front; empty if they do not. */
    static Optional<Cue> of(String lead) {
        return byCue(lead).or(() -> ofNumberInFront(lead));
    }

    /** 通过公众号推送涉及教育、医疗等的动态68条: 涉及 says what the things are about that another channel published. */
    private static boolean isOfWhatIsPublished(String lead, String said) {
        int concerning = WordClass.CONCERNING.firstIn(said);
        return isLoose(lead) && WordClass.THROUGH.isIn(said.substring(0, Math.max(0, concerning)));
    }

    /** 涉及 alone goes on from the number right in front of it, not from those before that count something else. */
    static boolean isLoose(String lead) {
        return WordClass.CONCERNING.isIn(lead) && !WordClass.AMONG.isIn(lead) && !WordClass.LIST_INCLUDING.isIn(lead);
    }

    /** 申请, 。在主动公开的信息: the words in front of 中 say no more than what the number counts. */
    private static boolean saysOfThese(String words) {
        String text = words.startsWith("。") ? words.substring(1) : words;
        return WordClass.FILLER.makesUp(text)
                || WordClass.OF_THESE.starts(text) && WordClass.FILLER.makesUp(WordClass.OF_THESE.takenOutOf(text));
    }

    /** 168件申请中，自然人150件; 168件，按渠道分：信函49件: the number in front is the whole. */
    private static Optional<Cue> ofNumberInFront(String lead) {
        int end = WordClass.IN_THESE.firstIn(lead);
        boolean among = end > 0 && saysOfThese(lead.substring(0, end));
        int sorted = WordClass.SORTED.firstIn(lead);
        int by = WordClass.BY.firstIn(lead);
        boolean bySort = by >= 0 && by < sorted && lastStop(lead) < by;
        return among || bySort ? Optional.of(Cue.AMONG) : Optional.empty();
    }

    /** How the words between two numbers announce a list; empty if they do not. */
    static Optional<Cue> byCue(String lead) {
        String said = words(lead);
        boolean among = WordClass.LIST_AMONG.isIn(said) && !isOfWhatIsPublished(lead, said);
        if (WordClass.LIST_ALL.isIn(said) || among && WordClass.EACH.isIn(said)) {
            return Optional.of(Cue.ALL);
        }
        if (among) {
            return Optional.of(Cue.AMONG);
        }
        return lead.startsWith(":") || WordClass.LIST_INCLUDING.isIn(said)
                ? Optional.of(Cue.INCLUDING)
                : Optional.empty();
    }

    /**
     * The part of the words between two numbers that can announce a list of the first: not if sentences lie between, nor
     * what announces a list told in words (涉及征地、拆迁等方面，办结18件).
     */
    static String words(String lead) {
        int stop = lastStop(lead);
        int from = 0;
        if (stop >= 0) {
            boolean atOnce = firstStop(lead) == stop && stop < LONGEST_ANNOUNCEMENT;
            if (!atOnce || !WordClass.LIST_CUES.startsAt(lead, stop + 1)) {
                return "";
            }
            from = stop + 1;
        }
        from = Math.max(from, endOfListInWords(lead));
        return lead.substring(from, Math.max(from, Math.min(lead.length(), LONGEST_ANNOUNCEMENT)));
    }

    /** Where …、物业管理等方面， ends; 0 where no list is told in words. */
    private static int endOfListInWords(String lead) {
        int end = 0;
        int item = -1;
        for (int i = 0; i < lead.length(); i++) {
            char sign = lead.charAt(i);
            boolean pause = sign == ',' || sign == ';';
            if (pause && item >= 0 && WordClass.AND_SO_ON.isIn(lead.substring(item, i))) {
                end = i + 1;
            }
            item = sign == '、' ? i + 1 : pause || sign == ':' ? -1 : item;
        }
        return end;
    }

    private static int firstStop(String words) {
        return IntStream.range(0, words.length())
                .filter(i -> isStop(words.charAt(i)))
                .findFirst()
                .orElse(-1);
    }

    private static int lastStop(String words) {
        return IntStream.range(0, words.length())
                .map(i -> words.length() - 1 - i)
                .filter(i -> isStop(words.charAt(i)))
                .findFirst()
                .orElse(-1);
    }

    /** Here a half-width point ends a sentence too: the numbers, with theirs, are not among these words. */
    private static boolean isStop(char sign) {
        return sign == '.' || Sentences.isStop(sign);
    }
}
