package io.github.gouji.rule.narrative;

import io.github.gouji.rule.narrative.ItemizedList.Cue;
import io.github.gouji.rule.narrative.ItemizedList.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the itemised lists of a passage. */
final class ItemizedLists {

    private static final int MOST_PARTS = 60;
    private static final int MOST_HEADS = 8;
    private static final int LONGEST_ANNOUNCEMENT = 60;

    private static final List<String> ALL = List.of("具体为", "具体是", "具体如下", "分为", "分别为", "分别是");
    private static final List<String> INCLUDING = List.of("包括", "包含", "涵盖");
    private static final List<String> AMONG = List.of("其中", "涉及");
    private static final List<String> OPEN =
            List.of("主要", "重点", "例如", "比如", "不限于", "特别是", "尤其", "突出", "排名", "排前", "居前", "靠前", "最多");
    /** Words with which a statement of its own starts, not a part. */
    private static final List<String> NEW_STATEMENT =
            List.of("此外", "另外", "同时", "还", "全年", "另", "并", "本年度", "今年", "目前", "截至", "截止", "历年", "累计");

    /** Verbs of work that is counted by itself; publishing is not among them, for its parts are published too. */
    private static final List<String> ACTIVITIES =
            List.of("组织", "举办", "召开", "开展", "参加", "培训", "接待", "阅读", "浏览", "点击", "转发", "举行", "承办", "访问");

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
        return lists.found;
    }

    /** Lists behind a word or colon that announces them. */
    private void announced() {
        for (int first = 1; first < mentions.size(); first++) {
            Mention mention = mentions.get(first);
            if (!mention.isCount() || isRanking(mentions.get(first - 1))) {
                continue;
            }
            Optional<Cue> cue = cue(mention.lead()).or(() -> ofNumberInFront(mention.lead()));
            if (cue.isPresent()) {
                list(first, cue.get());
            }
        }
    }

    /** 前三家分别为…: what follows ranks among others and adds up to nothing. */
    private static boolean isRanking(Mention announced) {
        return announced.before().endsWith("前");
    }

    private void list(int first, Cue cue) {
        List<Mention> candidates = heads(first);
        Set<String> units = new LinkedHashSet<>();
        candidates.forEach(head -> units.add(head.unit()));
        if (isLoose(mentions.get(first).lead())) {
            units.retainAll(Set.of(mentions.get(first - 1).unit()));
        }
        for (String unit : units) {
            List<Mention> heads =
                    candidates.stream().filter(head -> head.unit().equals(unit)).toList();
            collect(heads, first, cue);
        }
    }

    /** 涉及 alone goes on from the number right in front of it, not from those before that count something else. */
    private static boolean isLoose(String lead) {
        return lead.contains("涉及") && !lead.contains("其中") && !Lexicon.containsAny(lead, INCLUDING);
    }

    private static boolean isOfAnotherYear(Mention head, Mention part) {
        int whole = head.time().year();
        return whole != 0 && part.time().year() != 0 && whole != part.time().year();
    }

    /** The numbers in front of the announcing words in the sentence that holds the nearest one, nearest first. */
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
        return heads;
    }

    private void collect(List<Mention> heads, int first, Cue cue) {
        Mention start = mentions.get(first);
        String unit = heads.get(0).unit();
        List<Part> parts = new ArrayList<>();
        List<Mention> runOn = new ArrayList<>();
        boolean open = Lexicon.containsAny(announcing(start.lead()), OPEN);
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
            ended |= i > first && (!sameSentence || startsAnew(mention, heads.get(0), open));
            if (!mention.unit().equals(unit)) {
                mixed |= !ended;
            } else if (ended) {
                runOn.add(mention);
            } else {
                parts.add(part(mention, i > first));
                open |= mention.after().startsWith("等") || mention.after().endsWith("等");
            }
        }
        if (!parts.isEmpty()) {
            found.add(new ItemizedList(first, heads, parts, runOn, cue, open, mixed));
        }
    }

    /** Whether a number is rather a new statement than a part: its words say so, or it is too much and stands apart. */
    private static boolean startsAnew(Mention mention, Mention head, boolean open) {
        String before = mention.before();
        boolean announced =
                Stream.concat(NEW_STATEMENT.stream(), ACTIVITIES.stream()).anyMatch(before::startsWith)
                        && !mention.lead().startsWith("、");
        boolean tooMuch = mention.numeral().atLeast().compareTo(head.numeral().atMost()) > 0;
        boolean total = TrailingTotal.isAnnouncedBy(before);
        boolean apart = open || mention.lead().contains("；") || mention.lead().contains(";");
        return announced || total || tooMuch && apart;
    }

    private static Part part(Mention mention, boolean notFirst) {
        String lead = mention.lead();
        boolean nested = notFirst && (cue(lead).isPresent() || lead.contains("含"));
        return new Part(mention, nested, lead.startsWith("；") || lead.startsWith(";"));
    }

    /** Lists in brackets right behind a number. */
    private void bracketed() {
        for (int i = 0; i < mentions.size(); i++) {
            Mention first = mentions.get(i);
            Mention head = first.opener();
            boolean opens = head != null && (i == 0 || mentions.get(i - 1).group() != first.group());
            if (!opens || !head.isCount() || head.isQuoted() || !first.isCount() || !isList(first)) {
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
                open |= part.after().startsWith("等") || part.after().endsWith("等");
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
        boolean besides = lead.startsWith("含") || lead.startsWith("另") || lead.startsWith("较") || lead.startsWith("比");
        return !besides && !Lexicon.containsAny(lead, OPEN);
    }

    /** 168件申请中，自然人150件; 168件，按渠道分：信函49件: the number in front is the whole. */
    private static Optional<Cue> ofNumberInFront(String lead) {
        int end = Math.max(lead.indexOf("中,"), lead.indexOf("中，"));
        boolean among = end > 0 && Lexicon.isFiller(lead.substring(0, end));
        int sorted = Math.max(lead.indexOf("分:"), lead.indexOf("分："));
        boolean bySort = sorted > 0 && lead.indexOf('按') >= 0 && lead.indexOf('按') < sorted;
        return among || bySort && announcing(lead).equals(lead) ? Optional.of(Cue.AMONG) : Optional.empty();
    }

    /** How the words between two numbers announce a list; empty if they do not. */
    private static Optional<Cue> cue(String lead) {
        String words = announcing(lead);
        boolean among = Lexicon.containsAny(words, AMONG);
        if (Lexicon.containsAny(words, ALL) || among && words.contains("分别")) {
            return Optional.of(Cue.ALL);
        }
        if (among) {
            return Optional.of(Cue.AMONG);
        }
        boolean colon = lead.startsWith(":") || lead.startsWith("：");
        return colon || Lexicon.containsAny(words, INCLUDING) ? Optional.of(Cue.INCLUDING) : Optional.empty();
    }

    /** The part of the words between two numbers that can announce a list of the first: not if sentences lie between. */
    private static String announcing(String lead) {
        String words = lead.length() > LONGEST_ANNOUNCEMENT ? lead.substring(0, LONGEST_ANNOUNCEMENT) : lead;
        int stop = Math.max(words.lastIndexOf('。'), words.lastIndexOf('.'));
        if (stop < 0) {
            return words;
        }
        boolean atOnce = words.indexOf('。') == stop || words.indexOf('.') == stop;
        boolean starts = Stream.of(ALL, INCLUDING, AMONG)
                .flatMap(List::stream)
                .anyMatch(word -> words.startsWith(word, stop + 1) || words.startsWith("具体" + word, stop + 1));
        return atOnce && starts ? words.substring(stop + 1) : "";
    }
}
