package io.github.gouji.rule.frame;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.report.Section;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Words;
import io.github.gouji.text.ChineseNumerals;
import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The order of the sections and the numbers before their titles: rules {@code section.order}, {@code section.number}. */
final class SectionOrdinals {

    static final Rule ORDER = Rule.of("section.order", Severity.WARNING, Basis.ARTICLE_50);
    static final Rule NUMBER = Rule.of("section.number", Severity.INFO, Basis.FORM);

    private SectionOrdinals() {}

    static void check(List<Section> sections, Examination examination) {
        checkOrder(sections, examination);
        List<Section> twice = checkRepeated(sections, examination);
        List<Section> unusual = sections.stream()
                .filter(section -> !twice.contains(section))
                .filter(section -> !bare(section).equals(official(section)))
                .toList();
        if (!unusual.isEmpty()) {
            List<String> headings = unusual.stream()
                    .map(section -> section.ordinal() + section.title())
                    .toList();
            examination.fail(Fault.of(NUMBER).at(unusual.get(0).place()).with("list", Words.quoted(headings)));
        }
    }

    /** The number that the form gives a section. */
    static String official(Section section) {
        return Section.numeral(section.number());
    }

    private static void checkOrder(List<Section> sections, Examination examination) {
        int before = 0;
        Place place = null;
        for (Section section : sections) {
            if (section.number() < before && place == null) {
                place = section.place();
            }
            before = section.number();
        }
        if (place != null) {
            String order = sections.stream().map(Section::title).collect(Collectors.joining("—"));
            examination.fail(Fault.of(ORDER).at(place).with("order", order));
        }
    }

    /** Notes numbers that several sections bear, and returns these sections. */
    private static List<Section> checkRepeated(List<Section> sections, Examination examination) {
        Map<Long, List<Section>> byOrdinal = new LinkedHashMap<>();
        for (Section section : sections) {
            long value = value(section);
            if (value > 0) {
                byOrdinal.computeIfAbsent(value, ordinal -> new ArrayList<>()).add(section);
            }
        }
        List<Section> repeated = new ArrayList<>();
        for (List<Section> same : byOrdinal.values()) {
            if (same.size() > 1) {
                repeated.addAll(same);
                List<String> headings = same.stream()
                        .map(section -> section.ordinal() + section.title())
                        .toList();
                examination.fail(
                        Fault.of(ORDER, "repeated").at(same.get(1).place()).with("list", Words.quoted(headings)));
            }
        }
        return repeated;
    }

    private static long value(Section section) {
        String bare = bare(section);
        boolean arabic = !bare.isEmpty() && bare.chars().allMatch(Character::isDigit);
        return arabic ? Long.parseLong(bare) : ChineseNumerals.parse(bare).orElse(0);
    }

    /** The ordinal without the signs around it: {@code 五} of {@code 五、} and {@code 第五部分}. */
    private static String bare(Section section) {
        StringBuilder bare = new StringBuilder();
        ChineseText.halfWidth(section.ordinal())
                .chars()
                .filter(c -> c >= '0' && c <= '9' || ChineseNumerals.isNumeral((char) c))
                .limit(4)
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }
}
