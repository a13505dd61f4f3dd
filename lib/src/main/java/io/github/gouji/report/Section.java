package io.github.gouji.report;

import io.github.gouji.document.Place;
import java.util.List;
import java.util.Objects;

/**
 * One of a report's sections as it stands in the report.
 *
 * @param number which of the form's six sections this is, 1–6
 * @param ordinal the number in front of the heading as written, such as {@code 五、}; empty where there is none
 * @param title the heading as written, without the number
 * @param place where the heading stands
 * @param paragraphs its running text, in order; tables are held by the report itself
 * @param pictures how many pictures it holds
 * @param tables how many tables it holds
 */
public record Section(
        int number, String ordinal, String title, Place place, List<Passage> paragraphs, int pictures, int tables) {

    /** The form's titles of the six sections; the same in all variants. */
    public static final List<String> TITLES =
            List.of("总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项");

    private static final String NUMERALS = "一二三四五六";

    public Section {
        if (number < 1 || number > TITLES.size()) {
            throw new IllegalArgumentException("no section " + number);
        }
        Objects.requireNonNull(ordinal);
        Objects.requireNonNull(title);
        Objects.requireNonNull(place);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The Chinese numeral that the form puts before a section: 一 to 六 for 1–6. */
    public static String numeral(int number) {
        return NUMERALS.substring(number - 1, number);
    }

    /** The title that the form gives it. */
    public String officialTitle() {
        return TITLES.get(number - 1);
    }
}
