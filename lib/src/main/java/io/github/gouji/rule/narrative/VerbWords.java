package io.github.gouji.rule.narrative;

import io.github.gouji.text.WordFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the verbs in front of a number say of applications: that they came in, were answered, or both. */
final class VerbWords {

    private enum Role {
        INFLOW,
        ANSWER,
        HANDLING
    }

    private record Verb(String word, Role role, int start) {

        int end() {
            return start + word.length();
        }
    }

    private static final List<Verb> VERBS = verbs();

    /** What makes a noun of the verb in front of it: 办理结果, 答复时限. */
    private static final WordFinder NOUNS = new WordFinder(
            "结果", "时限", "期限", "时间", "时长", "用时", "流程", "程序", "方式", "质量", "渠道", "机制", "制度", "工作", "能力", "水平", "环节");

    private static final List<String> LINKS = List.of(
            "并", "、", "和", "及", "与", "且", "后", "全部", "均", "已", "都", "按时", "依法", "及时", "规范", "按期", "予以", "按规定", "如期",
            "进行");

    private VerbWords() {}

    /** 收到…, 受理…, 答复…: the last verb in front of a number, if it is said of applications. */
    static Optional<Measure> read(Mention mention) {
        String before = mention.before();
        List<Verb> found = find(before);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Verb verb = found.get(found.size() - 1);
        String object = before.substring(verb.end());
        String after = mention.after();
        boolean named = Lexicon.isAboutApplications(object) || Lexicon.isAboutApplications(after);
        boolean anyKind = object.contains("各类") || object.contains("各项");
        boolean implied = !anyKind && Lexicon.isFiller(object) && (after.startsWith("申请") || Lexicon.isFiller(after));
        boolean otherCases =
                Lexicon.containsAny(named ? object + after : mention.clause() + after, Lexicon.OTHER_CASES);
        boolean denied = verb.start() > 0 && "未没不".indexOf(before.charAt(verb.start() - 1)) >= 0;
        boolean continued =
                !named && !(object + after).contains("申请") && Lexicon.turnsToOtherCases(mention.sentenceBefore());
        return (named || implied) && !otherCases && !continued && !denied
                ? Optional.of(measure(mention, found))
                : Optional.empty();
    }

    /** 298件按时办结: the words behind a number say first of all that so many were answered. */
    static Optional<Measure> behind(Mention mention) {
        String after = mention.after();
        List<Verb> found = find(after);
        boolean answered = !found.isEmpty()
                && found.get(0).role() == Role.ANSWER
                && isLink(after.substring(0, found.get(0).start()));
        return answered && !Lexicon.containsAny(mention.clause() + after, Lexicon.OTHER_CASES)
                ? Optional.of(answered(found.get(0)))
                : Optional.empty();
    }

    /** Where the first verb starts in words; -1 if there is none. */
    static int start(String words) {
        List<Verb> found = find(words);
        return found.isEmpty() ? -1 : found.get(0).start();
    }

    private static Measure measure(Mention mention, List<Verb> found) {
        String before = mention.before();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        int next = found.size() - 1;
        roles.add(found.get(next).role());
        while (next > 0
                && isLink(before.substring(
                        found.get(next - 1).end(), found.get(next).start()))) {
            next--;
            roles.add(found.get(next).role());
        }
        if (roles.contains(Role.INFLOW)) {
            return roles.size() > 1 ? Measure.RECEIVED_AND_ANSWERED : received(found.get(found.size() - 1), mention);
        }
        if (roles.contains(Role.HANDLING)) {
            return Measure.HANDLED;
        }
        return answered(found.get(found.size() - 1));
    }

    /** 新收 counts those of the year alone, unless the sentence says what it includes besides. */
    private static Measure received(Verb verb, Mention mention) {
        boolean alone = verb.word().equals("新收")
                && Lexicon.containsAny(mention.sentence().text(), Lexicon.CARRIES)
                && !mention.sentence().text().contains("含");
        return alone ? Measure.NEWLY_RECEIVED : Measure.RECEIVED;
    }

    /** 办结 counts all that ended, 答复 perhaps without what was withdrawn. */
    private static Measure answered(Verb verb) {
        return verb.word().contains("结") || verb.word().contains("理完毕") ? Measure.CLOSED : Measure.ANSWERED;
    }

    private static boolean isLink(String words) {
        String rest = words;
        for (String link : LINKS) {
            rest = rest.replace(link, "");
        }
        return Lexicon.isFiller(rest);
    }

    /** The verbs in their order; of overlapping ones the longest. */
    private static List<Verb> find(String words) {
        List<Verb> found = new ArrayList<>();
        int position = 0;
        while (position < words.length()) {
            int from = position;
            Optional<Verb> verb = VERBS.stream()
                    .filter(candidate -> words.startsWith(candidate.word(), from))
                    .findFirst();
            if (verb.isPresent() && isNoun(words, from + verb.get().word().length())) {
                position += verb.get().word().length();
            } else if (verb.isPresent()) {
                found.add(new Verb(verb.get().word(), verb.get().role(), from));
                position += verb.get().word().length();
            } else {
                position++;
            }
        }
        return found;
    }

    private static boolean isNoun(String words, int end) {
        return end < words.length() && NOUNS.at(words, end) != null;
    }

    private static List<Verb> verbs() {
        List<Verb> verbs = new ArrayList<>();
        List.of("收到", "接到", "接收", "受理", "新收", "收悉", "接收到", "新增", "登记", "收政府信息", "收依申请", "收公开申请")
                .forEach(word -> verbs.add(new Verb(word, Role.INFLOW, 0)));
        List.of("答复", "办结", "回复", "办理完毕", "办复", "处理完毕", "办理答复", "答复完毕", "回复完毕")
                .forEach(word -> verbs.add(new Verb(word, Role.ANSWER, 0)));
        List.of("收办", "办理", "处理", "承办").forEach(word -> verbs.add(new Verb(word, Role.HANDLING, 0)));
        verbs.sort(Comparator.comparing((Verb verb) -> verb.word().length()).reversed());
        return List.copyOf(verbs);
    }
}
