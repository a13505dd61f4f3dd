package io.github.gouji.report;

import io.github.gouji.document.Place;
import io.github.gouji.report.Figure.Notation;
import io.github.gouji.text.CellValue;
import io.github.gouji.text.ChineseNumerals;
import io.github.gouji.text.ChineseText;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What offices write into the cells of the form, and which number it is. */
final class FigureText {

    private static final String UNITS = CellValue.UNITS.stream()
            .filter(unit -> !unit.equals("%") && !unit.equals("％"))
            .collect(Collectors.joining("|", "(?:", ")"));
    /** Marks of notes: raised digits, circled ones, stars and the like. */
    private static final String MARKS = "⁰¹²³⁴⁵⁶⁷⁸⁹①-⑳⑴-⒇❶-❿※*★☆†‡#△▲";

    private static final String NOTE = "(?:[（(\\[【].{0,60}|[" + MARKS + "]{1,4})?";
    /** Before a number stands only what cannot be one itself. */
    private static final Pattern LEADING_MARKS = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹※*★☆†‡]{1,4}(?=\\d)");

    private static final Pattern NUMBER = Pattern.compile(
            "([+-]?)(\\d{1,3}(?:[,'](?:\\d{3}))+|\\d{1,40})(\\.\\d{1,20})?(" + UNITS + "?)(" + NOTE + ")");
    private static final Pattern CHANGE = Pattern.compile("(增加?|新增|减少?|[+-])(\\d{1,12})(" + UNITS + "?)");
    private static final Pattern BOTH_CHANGES =
            Pattern.compile("(?:增加?|\\+)(\\d{1,12})" + UNITS + "?[/,;、]?(?:减少?|-)(\\d{1,12})" + UNITS + "?");
    private static final Pattern CHINESE = Pattern.compile("([〇零一二两三四五六七八九十百千万亿]{1,12})(" + UNITS + "?)");

    /** The gap that word processors print between a number and a Chinese character; PDF readers see a blank. */
    private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=[\\d０-９]) (?=\\p{IsHan})");

    private static final Pattern INNER_SPACE = Pattern.compile("[\\d０-９][ \\u00A0\\u3000]+[\\d０-９]");

    /** A number may be broken over lines of a narrow cell, but none begins with 0: these are two numbers in one cell. */
    private static final Pattern BROKEN_DIGITS = Pattern.compile("[\\d０-９]\\s+[\\d０-９]");

    /** Where the file itself begins a line, not the page that is too narrow, another number begins. */
    private static final Pattern TWO_LINES = Pattern.compile("[\\d０-９][ \\u00A0\\u3000]*\\n\\s*[\\d０-９]");

    /** What a number in any of these ways begins with, half width: labels are told by their first character. */
    private static final String FIRST = "0123456789+-⁰¹²³⁴⁵⁶⁷⁸⁹※*★☆†‡增新减〇零一二两三四五六七八九十百千万亿";

    /** So many digits are a {@code long} for sure. */
    private static final int PLAIN_DIGITS = 18;

    private FigureText() {}

    static Figure read(String written, Place place) {
        if (isPlain(written)) {
            return new Figure(written, BigDecimal.valueOf(Long.parseLong(written)), "", Set.of(), place);
        }
        String trimmed = ChineseText.trim(ChineseText.withoutConverterMarks(written));
        String text = trimmed.indexOf(' ') < 0
                ? trimmed
                : BEFORE_UNIT.matcher(trimmed).replaceAll("");
        String compact = ChineseText.compact(text);
        if (compact.isEmpty()) {
            return Figure.blank(place);
        }
        if (CellValue.isNothing(ChineseText.halfWidth(compact))) {
            return new Figure(text, null, "", Set.of(Notation.MARK_FOR_NOTHING), place);
        }
        String half = ChineseText.halfWidth(compact).replace('−', '-').replace('，', ',');
        if (FIRST.indexOf(half.charAt(0)) < 0) {
            return new Figure(text, null, "", Set.of(), place);
        }
        EnumSet<Notation> notations = EnumSet.noneOf(Notation.class);
        if (hasFullWidth(text)) {
            notations.add(Notation.FULL_WIDTH);
        }
        if (hasInnerSpace(text)) {
            notations.add(Notation.SEPARATOR);
        }
        Figure figure = number(text, half, notations, place);
        if (figure == null) {
            figure = change(text, half, notations, place);
        }
        if (figure == null) {
            figure = chinese(text, half, notations, place);
        }
        return figure != null ? figure : new Figure(text, null, "", Set.of(), place);
    }

    /** Whether it is nothing but a few digits: nearly all that is written into cells. */
    private static boolean isPlain(String written) {
        if (written.isEmpty() || written.length() > PLAIN_DIGITS || written.length() > 1 && written.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) < '0' || written.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasFullWidth(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９' || c == '．') {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Figure number(String text, String half, EnumSet<Notation> notations, Place place) {
        Matcher before = LEADING_MARKS.matcher(half);
        boolean marked = before.lookingAt();
        Matcher number = NUMBER.matcher(half);
        if (!number.region(marked ? before.end() : 0, half.length()).matches()) {
            return null;
        }
        String whole = number.group(2);
        String digits = whole.replaceAll("[,']", "");
        if (digits.startsWith("0") && BROKEN_DIGITS.matcher(text).find()
                || place.page() == null
                        && place.line() == null
                        && TWO_LINES.matcher(text).find()) {
            return null;
        }
        if (digits.length() < whole.length()) {
            notations.add(Notation.SEPARATOR);
        }
        if (number.group(1).equals("+")) {
            notations.add(Notation.SIGNED);
        }
        String fraction = number.group(3) == null ? "" : number.group(3);
        BigDecimal value = new BigDecimal(number.group(1).replace("+", "") + digits + fraction);
        return figure(text, value, number.group(4), (marked ? before.group() : "") + number.group(5), notations, place);
    }

    private static @Nullable Figure change(String text, String half, EnumSet<Notation> notations, Place place) {
        notations.add(Notation.SIGNED);
        Matcher both = BOTH_CHANGES.matcher(half);
        if (both.matches()) {
            return figure(
                    text,
                    new BigDecimal(both.group(1)).subtract(new BigDecimal(both.group(2))),
                    "",
                    "",
                    notations,
                    place);
        }
        Matcher change = CHANGE.matcher(half);
        if (change.matches()) {
            boolean less = change.group(1).startsWith("减") || change.group(1).equals("-");
            BigDecimal value = new BigDecimal(change.group(2));
            return figure(text, less ? value.negate() : value, change.group(3), "", notations, place);
        }
        notations.remove(Notation.SIGNED);
        return null;
    }

    private static @Nullable Figure chinese(String text, String half, EnumSet<Notation> notations, Place place) {
        Matcher numeral = CHINESE.matcher(half);
        if (!numeral.matches()) {
            return null;
        }
        OptionalLong value = ChineseNumerals.parse(numeral.group(1));
        if (value.isEmpty()) {
            return null;
        }
        notations.add(Notation.CHINESE_NUMERAL);
        return figure(text, BigDecimal.valueOf(value.getAsLong()), numeral.group(2), "", notations, place);
    }

    private static Figure figure(
            String text, BigDecimal value, String unit, String note, EnumSet<Notation> notations, Place place) {
        if (!unit.isEmpty()) {
            notations.add(Notation.UNIT);
        }
        if (!note.isEmpty()) {
            notations.add(Notation.NOTE);
        }
        return new Figure(text, value, unit, notations, place);
    }

    /** White space between digits; a line break there is only a narrow cell's doing. */
    private static boolean hasInnerSpace(String text) {
        return INNER_SPACE.matcher(text).find();
    }
}
