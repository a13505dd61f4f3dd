package io.github.gouji.rule.narrative;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.narrative.Measure.Kind;
import io.github.gouji.rule.narrative.Statement.Scope;
import io.github.gouji.text.WordFinder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whose quantity a number is and of which time: the report's own, or perhaps another's. */
final class ScopeReader {

    private static final List<String> OTHER_TIME = List.of(
            "去年", "上一年", "往年", "历年", "近年", "上半年", "下半年", "季度", "本月", "月份", "当月", "施行以来", "颁布以来", "实施以来", "成立以来", "建立以来",
            "前年", "上年度", "上年", "同期", "五年");
    private static final List<String> WHOLE_YEAR = List.of("全年", "本年", "年内", "当年", "今年", "年初");
    private static final List<String> SINCE =
            List.of("自", "从", "年", "施行", "实施", "成立", "修订", "颁布", "建立", "开展", "启动", "上线");
    private static final List<String> WIDER = List.of(
            "全市", "全区", "全县", "全省", "全州", "全旗", "全盟", "本级", "代表市", "代表区", "代表县", "代表省", "代表州", "代表本", "代表人民", "代表政府",
            "代区", "代市", "代县", "各级", "各部门", "各地", "系统", "所属", "下级", "市直", "区直", "县直", "省直", "辖区", "各单位", "各有关", "各乡镇",
            "各镇", "各街道", "有关部门", "两级");
    private static final List<String> PART_OF_OFFICES = List.of("本级", "代表", "市直", "区直", "县直", "省直", "部门");
    private static final List<String> OWN =
            List.of("我", "本机关", "本单位", "本局", "本委", "本办", "本镇", "本乡", "本街道", "本部门", "本院", "本厅");
    private static final List<String> GENERIC = List.of(
            "街道", "街道办", "街道办事处", "办事处", "镇政府", "乡政府", "镇人民政府", "乡人民政府", "镇", "乡", "局", "委", "办", "单位", "机关", "全镇",
            "全乡", "全街道", "全局", "全委", "全办", "办公室", "党政办", "党政办公室", "综合办", "局办公室", "公开办");
    private static final String BODIES = "局委办厅处院会镇乡县市区村所站府室心司门校团";
    private static final List<String> ADVERBS = List.of(
            "全年共计", "全年共", "全年", "本年度", "年度", "本年", "当年", "今年", "年内", "期间", "一年来", "共计", "共", "累计", "总计", "合计", "总共",
            "已", "均", "先后", "依法", "及时", "按时", "规范", "截至目前", "截止目前", "截至年底", "其中", "另外", "另", "此外", "同时", "实际", "主要",
            "一共", "度", "年", "、", "来", "受", "收", "办");

    /** 近三年, but not 三年来: that may be the end of 二〇二三年来. */
    private static final WordFinder SEVERAL_YEARS = new WordFinder("两二三四五六七八九十几2345678"
            .chars()
            .mapToObj(Character::toString)
            .flatMap(n -> Stream.of("近" + n + "年", "过去" + n + "年"))
            .toList());

    private final String organization;
    private final int year;

    ScopeReader(AnnualReport report) {
        organization = report.organization().orElse("");
        year = report.year().orElse(0);
    }

    /** What a number's own words say of its scope; empty if nothing. */
    Optional<Scope> read(Mention mention, Measure measure) {
        Kind kind = measure.kind();
        boolean carried = kind == Kind.CARRIED_OVER || kind == Kind.CARRIED_FORWARD;
        if (!carried && isOtherTime(mention)) {
            return Optional.of(Scope.FOREIGN);
        }
        if (kind == Kind.DOCUMENTS && Lexicon.containsAny(mention.clause(), PART_OF_OFFICES)) {
            return Optional.of(Scope.FOREIGN);
        }
        boolean reviewedElsewhere = kind == Kind.REVIEW && ReviewWords.isOtherSide(mention.sentenceBefore());
        if (reviewedElsewhere) {
            return Optional.of(Scope.UNSURE);
        }
        Optional<Scope> said = ofWords(mention.clause(), mention.time());
        boolean wider = said.isEmpty() && Lexicon.containsAny(mention.sentenceBefore(), WIDER);
        return wider ? Optional.of(Scope.UNSURE) : said;
    }

    /** What the words of a clause that denies something say of its scope; empty if nothing. */
    Optional<Scope> read(Sentence.Clause clause) {
        return isOtherTime(clause) ? Optional.of(Scope.FOREIGN) : ofWords(clause.text(), clause.time());
    }

    /** Whether a clause speaks of another time than the report year. */
    boolean isOtherTime(Sentence.Clause clause) {
        return isOtherTime(clause.time(), clause.text());
    }

    /** Whether a number is one of another time than the report year. */
    boolean isOtherTime(Mention mention) {
        return isOtherTime(mention.time(), mention.before()) || isSinceEarlier(mention.sentenceBefore());
    }

    private boolean isOtherTime(ProseTime time, String words) {
        boolean otherYear = time.year() != 0 && year != 0 && time.year() != year;
        boolean carries = Lexicon.containsAny(words, Lexicon.CARRIES);
        return otherYear || time.partOfYear() || !carries && Lexicon.containsAny(words, OTHER_TIME);
    }

    /** 自2019年5月施行以来，累计…; 近三年共…: whether the sentence counts from an earlier time on. */
    private boolean isSinceEarlier(String words) {
        int end = words.indexOf("以来");
        if (end < 0) {
            return SEVERAL_YEARS.isIn(words);
        }
        int start = Math.max(words.lastIndexOf('，', end), words.lastIndexOf(',', end));
        String since = words.substring(start + 1, end);
        boolean thisYear =
                since.contains(String.valueOf(year)) || Lexicon.containsAny(since, WHOLE_YEAR) || since.endsWith("一年");
        return !thisYear && Lexicon.containsAny(since, SINCE);
    }

    /** Whether words name the report year as the time that they speak of. */
    boolean isReportYear(ProseTime time) {
        return year != 0 && time.year() == year && !time.partOfYear();
    }

    private Optional<Scope> ofWords(String clause, ProseTime time) {
        if (Lexicon.containsAny(clause, WIDER)) {
            return Optional.of(Scope.UNSURE);
        }
        int verb = VerbWords.start(clause);
        if (verb >= 0) {
            Optional<Scope> subject = ofSubject(withoutAdverbs(clause.substring(0, verb)));
            if (subject.isPresent()) {
                return subject;
            }
        }
        boolean sinceEver = clause.contains("累计") && time.year() == 0 && !Lexicon.containsAny(clause, WHOLE_YEAR);
        return sinceEver ? Optional.of(Scope.UNSURE) : Optional.empty();
    }

    private Optional<Scope> ofSubject(String subject) {
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        boolean ofTownship = isTownship(subject);
        if (ofTownship && GENERIC.contains(subject) && !organization.isEmpty() && !isTownship(organization)) {
            return Optional.of(Scope.FOREIGN);
        }
        if (Lexicon.containsAny(subject, OWN) || GENERIC.contains(subject) || isReporter(subject)) {
            return Optional.of(Scope.OWN);
        }
        if (BODIES.indexOf(subject.charAt(subject.length() - 1)) < 0 && !subject.endsWith("街道")) {
            return Optional.empty();
        }
        if (isOffice(subject) && !organization.isEmpty() && !isOffice(organization)) {
            return Optional.of(Scope.FOREIGN);
        }
        boolean government = subject.contains("政府") && subject.length() <= 8;
        return Optional.of(organization.isEmpty() || government ? Scope.UNSURE : Scope.FOREIGN);
    }

    /** Whether words name the reporting organisation, in full or shortened at either end. */
    private boolean isReporter(String subject) {
        if (organization.isEmpty() || subject.length() < 2 || isOffice(subject) != isOffice(organization)) {
            return false;
        }
        String bare = core(subject);
        String own = core(organization);
        return organization.contains(subject) || subject.endsWith(organization) || own.endsWith(bare);
    }

    private static boolean isTownship(String name) {
        return name.contains("镇") || name.contains("乡") || name.contains("街道");
    }

    private static boolean isOffice(String name) {
        return name.endsWith("办公室") || name.endsWith("办公厅");
    }

    private static String core(String name) {
        String core = name;
        for (String suffix : List.of("办公室", "办公厅", "人民政府", "办事处", "政府")) {
            core = core.endsWith(suffix) ? core.substring(0, core.length() - suffix.length()) : core;
        }
        return core;
    }

    private static String withoutAdverbs(String words) {
        String rest = words;
        boolean shorter = true;
        while (shorter) {
            String current = rest;
            String adverb = ADVERBS.stream()
                    .filter(word -> current.endsWith(word))
                    .findFirst()
                    .orElse("");
            rest = current.substring(0, current.length() - adverb.length());
            shorter = !adverb.isEmpty();
        }
        for (String adverb : ADVERBS) {
            rest = rest.startsWith(adverb) ? rest.substring(adverb.length()) : rest;
        }
        return rest;
    }
}
