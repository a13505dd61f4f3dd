package io.github.gouji.rule.narrative;

import io.github.gouji.rule.narrative.ItemizedList.Cue;
import io.github.gouji.rule.narrative.ItemizedList.Part;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.rule.narrative.prose.ProsePassage;
import io.github.gouji.rule.narrative.prose.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the itemised lists of a passage. */
final class ItemizedLists {

    /** Parts of one list; the longest of real reports have 18. More would make sums slow and no finding clear. */
    private static final int MOST_PARTS = 60;

    /** Numbers in front of a list that it can be of, in its sentence; real sentences have up to four. */
    private static final int MOST_HEADS = 8;

    private final List<Mention> mentions;
    private final List<ItemizedList> found = new ArrayList<>();

    private ItemizedLists(List<Mention> mentions) {
        this.mentions = mentions;
    }

    /** The lists of a passage in their order. */
    static List<ItemizedList> of(ProsePassage passage) {
        ItemizedLists lists = new ItemizedLists(passage.mentions());
        lists.announced();
        lists.bracketed();
        return lists.found.stream().map(lists::settled).toList();
    }

    /**
     * 共221条，其中网站31条，其中动态17条…；公众号190条: where a number closes another list with its fellows, the list right
     * behind it is of that number alone.
     */
    private ItemizedList settled(ItemizedList list) {
        Mention nearest = list.head();
        boolean rightBehind = list.heads().size() > 1
                && mentions.get(list.first() - 1) == nearest
                && mentions.get(list.first()).sentence() == nearest.sentence()
                && !Announcement.isLoose(mentions.get(list.first()).lead());
        return rightBehind && (isOneOfChannels(list) || found.stream().anyMatch(other -> isClosedBy(nearest, other)))
                ? list.of(nearest)
                : list;
    }

    /** 通过公众号公开104条；通过网站公开115条，其中…: of channels parted by semicolons the list tells of the last. */
    private static boolean isOneOfChannels(ItemizedList list) {
        Mention nearest = list.head();
        return nearest.lead().startsWith(";")
                && WordClass.THROUGH.starts(nearest.before())
                && list.heads().stream().allMatch(head -> WordClass.THROUGH.isIn(head.before()));
    }

    private static boolean isClosedBy(Mention part, ItemizedList list) {
        List<Mention> outer = new ListSums(list).outer();
        if (!outer.contains(part)) {
            return false;
        }
        Range whole = Range.of(list.head().numeral());
        Range sum = ListSums.sum(outer);
        boolean closed = outer.size() > 1 && sum.meets(whole);
        for (Mention more : list.runOn()) {
            sum = sum.plus(Range.of(more.numeral()));
            closed |= sum.meets(whole);
        }
        return closed;
    }

    /** Lists behind a word or colon that announces them. */
    private void announced() {
        for (int first = 1; first < mentions.size(); first++) {
            Mention mention = mentions.get(first);
            if (!mention.isCount() || isRanking(mentions.get(first - 1))) {
                continue;
            }
            Optional<Cue> cue = Announcement.of(mention.lead());
            if (cue.isPresent() || isRowOfChannels(first)) {
                list(first, cue.orElse(Cue.AMONG));
            }
        }
    }

    /** 共373条，通过网站93条、通过公众号323条: channels in a row behind what says that it is a total. */
    private boolean isRowOfChannels(int first) {
        Mention part = mentions.get(first);
        Mention whole = mentions.get(first - 1);
        boolean row = first + 1 < mentions.size()
                && part.lead().startsWith(",")
                && mentions.get(first + 1).lead().startsWith("、")
                && WordClass.THROUGH.starts(part.before())
                && WordClass.THROUGH.isIn(mentions.get(first + 1).before());
        return row && whole.isCount() && WordClass.TOTAL_SAID.isIn(whole.before());
    }

    /** 前三家分别为…: what follows ranks among others and adds up to nothing. */
    private static boolean isRanking(Mention announced) {
        return WordClass.RANKING.ends(announced.before());
    }

    private void list(int first, Cue cue) {
        List<Mention> candidates = heads(first);
        Set<String> units = new LinkedHashSet<>();
        candidates.forEach(head -> units.add(head.unit()));
        if (Announcement.isLoose(mentions.get(first).lead())) {
            units.retainAll(Set.of(mentions.get(first - 1).unit()));
        }
        String own = mentions.get(first).unit();
        boolean settled = units.remove(own) && collect(ofUnit(candidates, own), first, cue);
        if (settled && mentions.get(first - 1).unit().equals(own)) {
            return;
        }
        units.forEach(unit -> collect(ofUnit(candidates, unit), first, cue));
    }

    private static List<Mention> ofUnit(List<Mention> heads, String unit) {
        return heads.stream().filter(head -> head.unit().equals(unit)).toList();
    }

    private static boolean isOfAnotherYear(Mention head, Mention part) {
        int whole = head.time().year();
        return whole != 0 && part.time().year() != 0 && whole != part.time().year();
    }

    /** 共收到208件（不含上年结转5件），其中…: a number in brackets that the whole leaves out. */
    private static boolean isBeside(Mention more, List<Mention> heads) {
        return more.opener() != null
                && more.isCount()
                && heads.contains(more.opener())
                && more.unit().equals(more.opener().unit())
                && WordClass.NO_PARTS.starts(more.lead());
    }

    /** The numbers in front of the announcing words in the sentence that holds the nearest one, nearest first; of none there are no parts. */
    private List<Mention> heads(int first) {
        Mention part = mentions.get(first);
        List<Mention> heads = new ArrayList<>();
        Sentence sentence = null;
        for (int i = first - 1; i >= 0 && heads.size() < MOST_HEADS; i--) {
            Mention head = mentions.get(i);
            if (head.group() != part.group()) {
                continue;
            }
            if (sentence == null) {
                sentence = head.sentence();
            }
            if (head.sentence() != sentence) {
                break;
            }
            if (head.isCount() && !isOfAnotherYear(head, part)) {
                heads.add(head);
            }
        }
        if (heads.stream().anyMatch(head -> head.value().signum() > 0)) {
            heads.removeIf(head -> head.value().signum() == 0);
        }
        mentions.subList(0, first).stream()
                .filter(more -> isBeside(more, heads))
                .forEach(heads::add);
        return heads;
    }

    /** Collects the list of the numbers counted alike; whether it adds up, so that there is no other. */
    private boolean collect(List<Mention> heads, int first, Cue cue) {
        Mention start = mentions.get(first);
        String unit = heads.get(0).unit();
        List<Part> parts = new ArrayList<>();
        List<Mention> runOn = new ArrayList<>();
        boolean open = WordClass.LIST_OPEN.isIn(Announcement.words(start.lead()));
        boolean mixed = false;
        boolean ended = false;
        for (int i = first; i < mentions.size() && parts.size() + runOn.size() < MOST_PARTS; i++) {
            Mention mention = mentions.get(i);
            if (mention.group() != start.group()) {
                continue;
            }
            boolean sameSentence = mention.sentence() == start.sentence();
            open |= !ended && sameSentence && i > first && mention.lead().contains("…");
            if (!mention.isCount()) {
                continue;
            }
            ended |= i > first
                    && (!sameSentence
                            || startsAnew(mention, start, heads.get(0), open)
                            || isBehindRest(mention, parts)
                            || turns(start, mention));
            if (!mention.unit().equals(unit)) {
                mixed |= !ended;
                if (sameSentence) {
                    runOn.add(mention);
                }
            } else if (ended) {
                runOn.add(mention);
            } else {
                parts.add(part(mention, i > first));
                open |= isOpenBehind(mention);
            }
        }
        if (parts.isEmpty()) {
            return false;
        }
        ItemizedList list = new ItemizedList(first, heads, parts, runOn, cue, open, mixed);
        found.add(list);
        return parts.size() > 1 && new ListSums(list).addUp(list);
    }

    /** Whether another channel begins behind a list that is not of channels: 其中征收128条；通过媒体发布80条. */
    private static boolean turns(Mention start, Mention mention) {
        return mention.lead().startsWith(";")
                && WordClass.THROUGH.starts(mention.before())
                && !WordClass.THROUGH.isIn(start.before());
    }

    /** Whether a number is rather a new statement than a part: its words say so, or it is too much and stands apart. */
    private static boolean startsAnew(Mention mention, Mention first, Mention head, boolean open) {
        String before = mention.before();
        boolean stopped = mention.lead().startsWith(";");
        boolean likeFirst = WordClass.THROUGH.starts(before) && WordClass.THROUGH.starts(first.before());
        boolean likeHead = isAlike(before, head.before()) && !isAlike(before, first.before());
        if (stopped && likeFirst) {
            return false;
        }
        boolean announced = (WordClass.NEW_STATEMENT.starts(before) || WordClass.ACTIVITIES.starts(before))
                && !mention.lead().startsWith("、");
        boolean tooMuch = mention.numeral().atLeast().compareTo(head.numeral().atMost()) > 0;
        boolean total = TrailingTotal.isAnnouncedBy(before);
        boolean apart = open || mention.lead().contains(";");
        return announced || total || tooMuch && apart || stopped && likeHead;
    }

    /** 其他信息8条；公众号发布58条: the rest is the last part, and a semicolon begins another statement. */
    private static boolean isBehindRest(Mention mention, List<Part> parts) {
        return mention.lead().startsWith(";")
                && !parts.isEmpty()
                && parts.stream().noneMatch(Part::nested)
                && WordClass.REST.isIn(parts.get(parts.size() - 1).mention().before());
    }

    /** 发布动态38条，其中采用5条；发布信息32条: whether clauses begin with the same two characters, a verb. */
    private static boolean isAlike(String one, String other) {
        return one.length() > 1 && other.length() > 1 && one.regionMatches(0, other, 0, 2);
    }

    /** 政策3条等, 三个镇各1件: whether a part stands for others that are not told. */
    private static boolean isOpenBehind(Mention part) {
        return WordClass.EACH_OF.ends(part.before())
                || WordClass.AND_SO_ON.starts(part.after())
                || WordClass.AND_SO_ON.ends(part.after());
    }

    private static Part part(Mention mention, boolean notFirst) {
        String lead = mention.lead();
        boolean nested = notFirst && (Announcement.byCue(lead).isPresent() || WordClass.HOLDS.isIn(lead));
        return new Part(mention, nested, lead.startsWith(";"));
    }

    /** Lists in brackets right behind a number. */
    private void bracketed() {
        for (int i = 0; i < mentions.size(); i++) {
            Mention first = mentions.get(i);
            Mention head = first.opener();
            boolean opens = i == 0 || mentions.get(i - 1).group() != first.group();
            if (head == null || !opens || !head.isCount() || head.isQuoted() || !first.isCount() || !isList(first)) {
                continue;
            }
            List<Part> parts = new ArrayList<>();
            boolean mixed = false;
            boolean open = false;
            for (int k = i; k < mentions.size() && mentions.get(k).group() >= first.group(); k++) {
                Mention part = mentions.get(k);
                if (part.group() != first.group() || part.isPercent()) {
                    continue;
                }
                boolean same = part.isCount() && part.unit().equals(head.unit());
                mixed |= !same;
                open |= isOpenBehind(part);
                if (same && parts.size() < MOST_PARTS) {
                    parts.add(part(part, k > i));
                }
            }
            if (parts.size() > 1) {
                found.add(new ItemizedList(i, List.of(head), parts, List.of(), Cue.INCLUDING, open, mixed));
            }
        }
    }

    /** Brackets that compare, or name what is included besides, list no parts. */
    private static boolean isList(Mention first) {
        String lead = first.lead();
        return !WordClass.NO_PARTS.starts(lead) && !WordClass.LIST_OPEN.isIn(lead);
    }
}
