package io.github.gouji.office;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.wording.PlainText;
import io.github.gouji.wording.ReportEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Letters (反馈单) to the units in whose reports something has to be mended, one to each: what is wrong, where, what to
 * write instead and why, with room for what was done; errors first. Units without faults get none. In Chinese. Used by
 * one thread:
 *
 * <pre>{@code
 * Letters letters = new Letters(Letters.Terms.of("清河县人民政府办公室", LocalDate.now()), LetterTemplate.standard());
 * validator.checkAll(submissions, letters::add);
 * for (Letter letter : letters.letters()) {
 *     letter.write(stream);
 * }
 * letters.writeAll(stream);   // all of them in one file, to be printed
 * }</pre>
 */
public final class Letters {

    /** Rows of one letter: two pages. The rest is counted. */
    private static final int MOST_ROWS = 20;

    /** Stands in a number for the letter's own. */
    private static final String OWN_NUMBER = "#";

    private static final String DATE_TO_FILL_IN = "　　　年　　月　　日";

    private static final int LONGEST_NAME = 60;

    private final Terms terms;
    private final LetterTemplate template;
    private final Map<String, Unit> units = new LinkedHashMap<>();

    /**
     * What all letters say.
     *
     * @param sender who writes; empty on paper that says so
     * @param number the letters' number, such as {@code 清政公开函〔2026〕#号}, in which {@code #} stands for 1, 2 and so on
     * @param date of the letters
     * @param deadline by when the unit has to answer; {@code null} to be filled in by hand
     */
    public record Terms(
            String sender,
            String number,
            LocalDate date,
            @Nullable LocalDate deadline) {

        public Terms {
            Objects.requireNonNull(sender);
            Objects.requireNonNull(number);
            Objects.requireNonNull(date);
        }

        /** Numbered by the year, {@code 〔2026〕1号} and so on; with a deadline to be filled in. */
        public static Terms of(String sender, LocalDate date) {
            return new Terms(sender, "〔" + date.getYear() + "〕" + OWN_NUMBER + "号", date, null);
        }
    }

    /** What was found in the reports of one unit. */
    private static final class Unit {
        private final TreeSet<Integer> years = new TreeSet<>();
        private final List<String> files = new ArrayList<>();
        private final List<LetterRows.Row> rows = new ArrayList<>();
    }

    /** No letters yet. */
    public Letters(Terms terms, LetterTemplate template) {
        this.terms = Objects.requireNonNull(terms);
        this.template = Objects.requireNonNull(template);
    }

    /** Takes a result; a unit with several reports gets one letter. */
    public void add(ValidationResult result) {
        for (ReportEntry entry : ReportEntry.of(result, Severity.ERROR)) {
            List<LetterRows.Row> rows = new LetterRows(entry).rows();
            if (!rows.isEmpty()) {
                String file = file(result);
                String name = entry.checked()
                        .map(CheckedReport::report)
                        .flatMap(AnnualReport::organization)
                        .map(PlainText::of)
                        .orElse(file);
                Unit unit = units.computeIfAbsent(name, any -> new Unit());
                entry.checked()
                        .map(CheckedReport::report)
                        .flatMap(AnnualReport::year)
                        .ifPresent(unit.years::add);
                unit.files.add(file);
                unit.rows.addAll(rows);
            }
        }
    }

    private static String file(ValidationResult result) {
        String name = result.file();
        return PlainText.of(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
    }

    /** The letters, in the order in which their units came. */
    public List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        int digits = Math.max(2, String.valueOf(units.size()).length());
        units.forEach((name, unit) -> letters.add(letter(name, unit, letters.size() + 1, digits)));
        return letters;
    }

    /** Writes all letters into one Word file, each on a page of its own; the stream is not closed. */
    public void writeAll(OutputStream stream) throws IOException {
        template.write(stream, letters());
    }

    private Letter letter(String name, Unit unit, int number, int digits) {
        List<LetterRows.Row> rows = unit.rows.stream()
                .sorted(Comparator.comparing(LetterRows.Row::severity).reversed())
                .toList();
        int more = rows.size() - MOST_ROWS;
        Map<String, String> values = new LinkedHashMap<>();
        values.put("单位", name);
        values.put("编号", terms.number().replace(OWN_NUMBER, String.valueOf(number)));
        values.put("年度", unit.years.stream().map(String::valueOf).collect(Collectors.joining("、")));
        values.put("文件", unit.files.stream().distinct().collect(Collectors.joining("、")));
        values.put("处数", String.valueOf(rows.size()));
        values.put("错误数", String.valueOf(count(rows, Severity.ERROR)));
        values.put("警告数", String.valueOf(count(rows, Severity.WARNING)));
        values.put("其余", more > 0 ? "另有" + more + "处没有列出，见随附的问题清单。" : "");
        values.put("限期", terms.deadline() == null ? DATE_TO_FILL_IN : date(terms.deadline()));
        values.put("发函单位", terms.sender());
        values.put("日期", date(terms.date()));
        List<Map<String, String>> told = new ArrayList<>();
        rows.stream().limit(MOST_ROWS).forEach(row -> told.add(told(row, told.size() + 1)));
        return new Letter(name, fileName(name, number, digits), template, values, told);
    }

    private static long count(List<LetterRows.Row> rows, Severity severity) {
        return rows.stream().filter(row -> row.severity() == severity).count();
    }

    private static Map<String, String> told(LetterRows.Row row, int number) {
        return Map.of(
                "序号",
                String.valueOf(number),
                "程度",
                LetterRows.severity(row),
                "位置",
                row.place(),
                "原值",
                row.original(),
                "应改为",
                row.suggested(),
                "依据",
                row.basis(),
                "说明",
                row.message());
    }

    private static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static String fileName(String unit, int number, int digits) {
        String plain = unit.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        int end = plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length())));
        return String.format(Locale.ROOT, "%0" + digits + "d-", number) + plain.substring(0, end) + ".docx";
    }
}
