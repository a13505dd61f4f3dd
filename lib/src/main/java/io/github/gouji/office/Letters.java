package io.github.gouji.office;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.UnitList;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.wording.PlainText;
import io.github.gouji.wording.ReportEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    private static final String YEAR_TO_FILL_IN = "　　　　";

    /** Before the year of a number: the code of the office that writes. */
    private static final String CODE_TO_FILL_IN = "＿＿＿＿";

    private static final int LONGEST_NAME = 60;

    private final Terms terms;
    private final LetterTemplate template;
    private final UnitList list;
    private final Map<String, Unit> units = new LinkedHashMap<>();

    /** How many reports there are for each year. */
    private final Map<Integer, Integer> years = new TreeMap<>();

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

        /** Numbered by the year, {@code ＿＿＿＿〔2026〕1号} and so on; with code and deadline to be filled in. */
        public static Terms of(String sender, LocalDate date) {
            return new Terms(sender, CODE_TO_FILL_IN + "〔" + date.getYear() + "〕" + OWN_NUMBER + "号", date, null);
        }
    }

    /** What was found in the reports of one unit. */
    private static final class Unit {
        private final TreeSet<Integer> years = new TreeSet<>();
        private final List<String> files = new ArrayList<>();
        private final Set<String> unread = new LinkedHashSet<>();
        private final List<LetterRows.Row> rows = new ArrayList<>();
    }

    /** No letters yet. */
    public Letters(Terms terms, LetterTemplate template) {
        this(terms, template, UnitList.unknown());
    }

    /**
     * No letters yet.
     *
     * @param list who should report; a file that names nobody, as one that cannot be read, is from the unit on it that the
     *     name of the file tells
     */
    public Letters(Terms terms, LetterTemplate template, UnitList list) {
        this.terms = Objects.requireNonNull(terms);
        this.template = Objects.requireNonNull(template);
        this.list = Objects.requireNonNull(list);
    }

    /** Takes a result; a unit with several reports gets one letter. */
    public void add(ValidationResult result) {
        for (ReportEntry entry : ReportEntry.of(result, Severity.ERROR)) {
            Optional<AnnualReport> report = entry.checked().map(CheckedReport::report);
            Optional<Integer> year = report.flatMap(AnnualReport::year);
            year.ifPresent(each -> years.merge(each, 1, Integer::sum));
            List<LetterRows.Row> rows = new LetterRows(entry).rows();
            if (!rows.isEmpty()) {
                String file = UnitList.fileName(result.file());
                String name = report.flatMap(AnnualReport::organization).orElseGet(() -> sender(file));
                Unit unit = units.computeIfAbsent(PlainText.of(name), any -> new Unit());
                year.ifPresent(unit.years::add);
                unit.files.add(PlainText.of(file));
                if (report.isEmpty()) {
                    unit.unread.add(file);
                }
                unit.rows.addAll(rows);
            }
        }
    }

    /** Whoever the name of a file tells; without its ending that is at least a name that can be written on a letter. */
    private String sender(String file) {
        int dot = file.lastIndexOf('.');
        return list.namedIn(file).orElse(dot > 0 ? file.substring(0, dot) : file);
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
        values.put("年度", years(unit));
        values.put("文件", unit.files.stream().distinct().collect(Collectors.joining("、")));
        values.put("处数", String.valueOf(rows.size()));
        values.put("错误数", String.valueOf(count(rows, Severity.ERROR)));
        values.put("警告数", String.valueOf(count(rows, Severity.WARNING)));
        values.put("情况", state(unit, rows));
        values.put("其余", more > 0 ? "另有" + more + "处没有列出，见随附的问题清单。" : "");
        values.put("限期", terms.deadline() == null ? DATE_TO_FILL_IN : date(terms.deadline()));
        values.put("发函单位", terms.sender());
        values.put("日期", date(terms.date()));
        List<Map<String, String>> told = new ArrayList<>();
        rows.stream().limit(MOST_ROWS).forEach(row -> told.add(told(row, told.size() + 1)));
        return new Letter(name, fileName(name, number, digits), template, values, told);
    }

    /** The years of its reports; of what does not tell, that of most of the others. */
    private String years(Unit unit) {
        return unit.years.isEmpty()
                ? years.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(year -> String.valueOf(year.getKey()))
                        .orElse(YEAR_TO_FILL_IN)
                : unit.years.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }

    /** What was found, in a few words. */
    private static String state(Unit unit, List<LetterRows.Row> rows) {
        if (unit.unread.size() == unit.files.size()) {
            return "无法读取，没有核对";
        }
        return "有" + rows.size() + "处需要核改，其中错误" + count(rows, Severity.ERROR) + "处、警告"
                + count(rows, Severity.WARNING) + "处"
                + (unit.unread.isEmpty() ? "" : "（含" + unit.unread.size() + "份文件无法读取）");
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
