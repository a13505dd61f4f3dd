package io.github.gouji.rule.frame;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.Section;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Rule;
import io.github.gouji.text.ChineseText;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a section bears the form's title: rule {@code section.title}. */
final class SectionTitles {

    static final Rule RULE = Rule.of("section.title", Severity.WARNING, Basis.FORM);

    /** Other titles that official models use as well, by section. */
    private static final Map<Integer, String> ALSO_OFFICIAL =
            Map.of(4, "因政府信息公开工作被申请行政复议、提起行政诉讼情况", 5, "政府信息公开工作存在的主要问题及改进情况");

    /** What offices put in front of a title: 2023年, 政府信息公开工作. */
    private static final Pattern LED_IN = Pattern.compile("^(?:20\\d\\d年度?|本年度?|年度)?(?:政府信息公开|政务公开)?(?:工作)?");

    private SectionTitles() {}

    static void check(Section section, Examination examination) {
        String title = signless(section.title());
        String official = section.officialTitle();
        String other = ALSO_OFFICIAL.getOrDefault(section.number(), official);
        if (title.equals(signless(official)) || title.equals(signless(other))) {
            return;
        }
        String bare = LED_IN.matcher(loose(title)).replaceFirst("");
        boolean slight = Stream.of(official, other)
                .map(SectionTitles::loose)
                .anyMatch(accepted -> loose(title).equals(accepted) || bare.equals(accepted));
        examination.fail(Fault.of(RULE, slight ? "slight" : "message")
                .severity(slight ? Severity.INFO : Severity.WARNING)
                .at(section.place())
                .with("ordinal", SectionOrdinals.official(section))
                .expected(official, ChineseText.trim(section.title())));
    }

    /** Han characters only. */
    private static String signless(String title) {
        StringBuilder letters = new StringBuilder();
        ChineseText.simplified(title)
                .codePoints()
                .filter(sign -> Character.isIdeographic(sign) || Character.isDigit(sign))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Without the conjunctions and particles that offices exchange freely. */
    private static String loose(String title) {
        return signless(title)
                .replace("其它", "其他")
                .replace("以及", "")
                .replace("和处理", "处理")
                .replaceAll("[及和与的]", "");
    }
}
