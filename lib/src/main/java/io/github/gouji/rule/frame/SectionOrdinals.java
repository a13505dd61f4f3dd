package io.github.gouji.rule.frame;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.report.Passage;
import io.github.gouji.report.Section;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Words;
import io.github.gouji.text.ChineseNumerals;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.Ordinal;
import io.github.gouji.text.Sentences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The order of the sections and the numbers before their titles: rules {@code section.order}, {@code section.number}. */
final class SectionOrdinals {

    static final Rule ORDER = Rule.of("section.order", Severity.WARNING, Basis.ARTICLE_50);
    static final Rule NUMBER = Rule.of("section.number", Severity.INFO, Basis.FORM);

    /** A longer line is a sentence; 20 characters are the longest heading within a section that was seen. */
    private static final int LONGEST_HEADING = 24;

    private SectionOrdinals() {}

    static void check(List<Section> sections, Examination examination) {
        checkOrder(sections, examination);
        List<Section> twice = checkRepeated(sections, examination);
        checkWithin(sections, examination);
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

    /** 二、基本情况 inside section 一, before 二、主动公开…: a lone heading that bears the number of the section behind it. */
    private static void checkWithin(List<Section> sections, Examination examination) {
        for (int i = 0; i + 1 < sections.size(); i++) {
            Section next = sections.get(i + 1);
            List<Passage> numbered = sections.get(i).paragraphs().stream()
                    .filter(SectionOrdinals::isHeading)
                    .toList();
            // lines of a section with a table may be labels of its rows: 四、结转下年度继续办理
            if (TableKind.ofSection(sections.get(i).number()).isEmpty()
                    && numbered.size() == 1
                    && numeral(numbered.get(0)).equals(bare(next))
                    && !bare(next).isEmpty()) {
                List<String> headings = List.of(numbered.get(0).text(), next.ordinal() + next.title());
                examination.fail(
                        Fault.of(ORDER, "repeated").at(numbered.get(0).place()).with("list", Words.quoted(headings)));
            }
        }
    }

    private static boolean isHeading(Passage passage) {
        String text = ChineseText.trim(passage.text());
        Ordinal ordinal = Ordinal.of(text);
        return ordinal.is(Ordinal.Kind.CHINESE)
                && ordinal.isFirm()
                && text.length() <= LONGEST_HEADING
                && text.chars().noneMatch(sign -> Sentences.isEnd((char) sign));
    }

    private static String numeral(Passage heading) {
        String text = ChineseText.trim(heading.text());
        return numeral(text.substring(0, Ordinal.of(text).end()));
    }

    private static long value(Section section) {
        String bare = bare(section);
        boolean arabic = !bare.isEmpty() && bare.chars().allMatch(Character::isDigit);
        return arabic ? Long.parseLong(bare) : ChineseNumerals.parse(bare).orElse(0);
    }

    /** The ordinal without the signs around it: {@code 五} of {@code 五、} and {@code 第五部分}. */
    private static String bare(Section section) {
        return numeral(section.ordinal());
    }

    private static String numeral(String ordinal) {
        StringBuilder bare = new StringBuilder();
        ChineseText.halfWidth(ordinal)
                .chars()
                .filter(c -> c >= '0' && c <= '9' || ChineseNumerals.isNumeral((char) c))
                .limit(4)
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }
}
