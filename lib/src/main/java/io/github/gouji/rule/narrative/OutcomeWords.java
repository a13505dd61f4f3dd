package io.github.gouji.rule.narrative;

import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.narrative.Lexicon.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words for what became of applications, and for who applied. */
final class OutcomeWords {

    private static final Map<String, Measure> OUTCOMES = outcomes();
    private static final Map<String, Measure> REASONS = reasons();
    private static final Map<String, Measure> APPLICANTS = applicants();

    private static final List<String> JOINTS = List.of("、", "以及", "及", "和", "与", "或");

    private static final List<String> BARELY_BEHIND =
            List.of("结果", "为", "办理", "答复", "处理", "办理:", "答复:", "处理:", "办理：", "答复：", "处理：");

    private static final List<String> HANDS_IN =
            List.of("提出的申请", "提交的申请", "提出申请", "提交申请", "提出的", "提交的", "提出", "提交", "递交");

    private OutcomeWords() {}

    /** The outcome or reason that the words in front of a number name. */
    static Optional<Measure> before(String words) {
        Hit outcome = Lexicon.lastBeforeFiller(words, OUTCOMES.keySet());
        Hit reason = Lexicon.lastBeforeFiller(words, REASONS.keySet());
        if (outcome == null) {
            return Optional.ofNullable(reason)
                    .map(hit -> joined(REASONS.get(hit.word()), words.substring(0, hit.start()), REASONS));
        }
        String cause = words.substring(0, outcome.start());
        Measure measure = joined(OUTCOMES.get(outcome.word()), cause, OUTCOMES);
        return Optional.of(REASONS.entrySet().stream()
                .filter(entry -> cause.contains(entry.getKey()) && !cause.contains("等"))
                .findFirst()
                .map(entry -> narrowed(measure, entry.getValue()))
                .orElse(measure));
    }

    /** 公开5件，部分公开3件: in a list of outcomes 公开 alone is 予以公开. */
    static Optional<Measure> barely(Mention mention) {
        String words = mention.before();
        if (!words.endsWith("公开")) {
            return Optional.empty();
        }
        String front = words.substring(0, words.length() - "公开".length());
        boolean bare = Lexicon.isFiller(front) || BARELY_BEHIND.stream().anyMatch(front::endsWith);
        return bare && Lexicon.listsOutcomes(mention.sentence().text())
                ? Optional.of(Measure.GRANTED)
                : Optional.empty();
    }

    /** The outcome or reason that the words behind a number name: 5件予以公开. */
    static Optional<Measure> behind(String words) {
        int start = 0;
        while (start < words.length()) {
            String rest = words.substring(start);
            Optional<Measure> found = startingWith(rest, OUTCOMES).or(() -> startingWith(rest, REASONS));
            if (found.isPresent()) {
                return found;
            }
            if (!Lexicon.isFiller(words.substring(0, start + 1)) && "属于因系涉及依法同意".indexOf(words.charAt(start)) < 0) {
                return Optional.empty();
            }
            start++;
        }
        return Optional.empty();
    }

    /** The kind of applicants that the words in front of a number name, if only one is. */
    static Optional<Measure> applicants(String words) {
        Hit hit = Lexicon.lastBeforeFiller(withoutHandingIn(words), APPLICANTS.keySet());
        boolean both = (words.contains("自然人") || words.contains("公民")) && words.contains("法人");
        return hit == null || both ? Optional.empty() : Optional.of(APPLICANTS.get(hit.word()));
    }

    private static String withoutHandingIn(String words) {
        return HANDS_IN.stream()
                .filter(words::endsWith)
                .findFirst()
                .map(verb -> words.substring(0, words.length() - verb.length()))
                .orElse(words);
    }

    private static Optional<Measure> startingWith(String words, Map<String, Measure> measures) {
        return measures.keySet().stream()
                .filter(words::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(measures::get);
    }

    /** 不予公开、不予处理共5件: together with what is joined to it in front. */
    private static Measure joined(Measure last, String front, Map<String, Measure> measures) {
        String rest = JOINTS.stream()
                .filter(front::endsWith)
                .findFirst()
                .map(joint -> front.substring(0, front.length() - joint.length()))
                .orElse("");
        return measures.keySet().stream()
                .filter(rest::endsWith)
                .max(Comparator.comparingInt(String::length))
                .map(word -> joined(
                        measures.get(word).plus(last), rest.substring(0, rest.length() - word.length()), measures))
                .orElse(last);
    }

    /** 因不掌握无法提供: the outcome as a whole or that reason alone. */
    private static Measure narrowed(Measure outcome, Measure reason) {
        List<CellSum> readings = new ArrayList<>(outcome.readings());
        readings.addAll(reason.readings());
        return new Measure(outcome.kind(), outcome.name(), readings);
    }

    private static Map<String, Measure> outcomes() {
        Map<String, Measure> words = new LinkedHashMap<>();
        for (String word : List.of("予以公开", "同意公开", "给予公开", "准予公开", "全部公开")) {
            words.put(word, Measure.GRANTED);
        }
        for (String word : List.of("部分公开", "予以部分公开", "同意部分公开")) {
            words.put(word, Measure.PARTIALLY_GRANTED);
        }
        for (String full : List.of("予以公开", "公开", "同意公开", "全部公开", "给予公开")) {
            for (String join : List.of("及", "和", "、", "与", "或", "或者", "以及", "并")) {
                for (String part : List.of("部分公开", "予以部分公开", "同意部分公开")) {
                    words.put(full + join + part, Measure.GRANTED_OR_PARTIALLY);
                }
            }
        }
        for (String word : List.of("不予公开", "不同意公开", "决定不公开")) {
            words.put(word, Measure.DENIED);
        }
        for (String word : List.of("无法提供", "不能提供", "未能提供")) {
            words.put(word, Measure.UNAVAILABLE);
        }
        words.put("不予处理", Measure.REJECTED);
        for (String word : List.of("其他处理", "其它处理", "其他方式处理", "其他情形处理", "其他处理情形", "作其他处理")) {
            words.put(word, Measure.OTHER);
        }
        return words;
    }

    private static Map<String, Measure> reasons() {
        Map<String, Measure> words = new LinkedHashMap<>();
        put(words, ApplicationRow.DENIED_STATE_SECRET, "属于国家秘密", "involving state secrets", "国家秘密");
        put(words, ApplicationRow.DENIED_BY_OTHER_LAW, "其他法律行政法规禁止公开", "barred by other law", "法规禁止公开");
        put(words, ApplicationRow.DENIED_SAFETY_STABILITY, "危及“三安全一稳定”", "endangering safety or stability", "三安全一稳定");
        put(words, ApplicationRow.DENIED_THIRD_PARTY, "保护第三方合法权益", "protecting third parties", "第三方合法权益", "第三方权益");
        put(words, ApplicationRow.DENIED_INTERNAL_AFFAIRS, "属于三类内部事务信息", "internal affairs", "内部事务信息", "内部事务");
        put(words, ApplicationRow.DENIED_PROCESS_INFORMATION, "属于四类过程性信息", "process information", "过程性信息");
        put(words, ApplicationRow.DENIED_ENFORCEMENT_FILE, "属于行政执法案卷", "enforcement files", "执法案卷");
        put(words, ApplicationRow.DENIED_QUERY_MATTER, "属于行政查询事项", "query matters", "行政查询事项");
        put(
                words,
                ApplicationRow.UNAVAILABLE_NOT_HELD,
                "本机关不掌握相关政府信息",
                "not held",
                "不掌握相关政府信息",
                "不掌握相关信息",
                "本机关不掌握",
                "不掌握");
        put(
                words,
                ApplicationRow.UNAVAILABLE_NEEDS_CREATION,
                "没有现成信息需要另行制作",
                "would have to be created",
                "另行制作",
                "没有现成信息");
        put(words, ApplicationRow.UNAVAILABLE_STILL_UNCLEAR, "补正后申请内容仍不明确", "still unclear", "仍不明确");
        put(
                words,
                ApplicationRow.REJECTED_PETITION,
                "信访举报投诉类申请",
                "petitions and complaints",
                "举报投诉类",
                "投诉举报类",
                "举报投诉类申请");
        put(words, ApplicationRow.REJECTED_REPEATED, "重复申请", "repeated", "重复申请");
        put(words, ApplicationRow.REJECTED_PUBLICATION, "要求提供公开出版物", "publications", "公开出版物");
        put(words, ApplicationRow.REJECTED_EXCESSIVE, "无正当理由大量反复申请", "excessive", "大量反复申请");
        put(words, ApplicationRow.REJECTED_CONFIRMATION, "要求行政机关确认或重新出具已获取信息", "confirmation", "重新出具已获取信息");
        put(words, ApplicationRow.OTHER_NOT_SUPPLEMENTED, "逾期不补正", "not supplemented in time", "逾期不补正", "逾期未补正");
        put(words, ApplicationRow.OTHER_FEE_UNPAID, "逾期未缴纳费用", "fee not paid in time", "缴纳费用", "逾期未缴费");
        return words;
    }

    private static void put(Map<String, Measure> words, ApplicationRow row, String zh, String en, String... forms) {
        Measure reason = Measure.reason(row, new Words(zh, en));
        for (String form : forms) {
            words.put(form, reason);
        }
    }

    private static Map<String, Measure> applicants() {
        Map<String, Measure> words = new LinkedHashMap<>();
        Measure people =
                Measure.applicants(new Words("自然人申请", "from natural persons"), Set.of(ApplicantType.NATURAL_PERSON));
        Measure bodies = Measure.applicants(
                new Words("法人或其他组织申请", "from legal persons and other organizations"),
                EnumSet.range(ApplicantType.BUSINESS, ApplicantType.OTHER_ORGANIZATION));
        words.put("自然人", people);
        for (String word : List.of("法人或其他组织", "法人或者其他组织", "法人和其他组织", "法人及其他组织", "法人、其他组织", "法人与其他组织", "法人或其它组织")) {
            words.put(word, bodies);
        }
        put(words, ApplicantType.BUSINESS, "商业企业", "from businesses");
        put(words, ApplicantType.RESEARCH, "科研机构", "from research institutions");
        put(words, ApplicantType.PUBLIC_WELFARE, "社会公益组织", "from public-welfare organizations");
        put(words, ApplicantType.LEGAL_SERVICE, "法律服务机构", "from legal services");
        return words;
    }

    private static void put(Map<String, Measure> words, ApplicantType column, String zh, String en) {
        words.put(zh, Measure.applicants(new Words(zh + "申请", en), Set.of(column)));
    }
}
