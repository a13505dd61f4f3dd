package io.github.gouji.wording;

import io.github.gouji.report.CellKey;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.result.Attendance;
import io.github.gouji.result.Attendance.Line;
import io.github.gouji.result.Attendance.Presence;
import io.github.gouji.result.Doubt;
import io.github.gouji.result.Ledger;
import io.github.gouji.result.Ledger.Item;
import io.github.gouji.result.Ledger.State;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.catalog.RuleCatalog;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a follow-up found, in words: what became of findings, who reported. */
public final class FollowUpText {

    private static final Map<State, Words> STATES = Map.of(
            State.MENDED, new Words("已整改", "mended"),
            State.OPEN, new Words("未整改", "still there"),
            State.NEW, new Words("新出现", "new"),
            State.NOT_SENT, new Words("未再报送", "not sent again"));

    private static final Map<Presence, Words> PRESENCES = Map.of(
            Presence.REPORTED, new Words("已报送", "reported"),
            Presence.UNLISTED, new Words("已报送，不在名单上", "reported, not on the list"),
            Presence.OTHER_YEAR, new Words("报告年度不符", "for another year"),
            Presence.MISSING, new Words("没有报告", "missing"));

    private static final Words UNREADABLE = new Words("报来的文件无法读取", "sent a file that cannot be read");

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private FollowUpText() {}

    /** The headings of a ledger by unit. */
    public static List<Words> unitTitles() {
        return List.of(
                new Words("单位", "organisation"),
                state(State.MENDED),
                state(State.OPEN),
                state(State.NEW),
                state(State.NOT_SENT));
    }

    /** What became of a finding. */
    public static Words state(State state) {
        return Objects.requireNonNull(STATES.get(state));
    }

    /** Whether a unit reported. */
    public static String presence(Line line, Locale locale) {
        boolean unread = line.presence() == Presence.MISSING && !line.file().isEmpty();
        return (unread ? UNREADABLE : Objects.requireNonNull(PRESENCES.get(line.presence()))).in(locale);
    }

    /** How the check of its report ended; empty if there is none. */
    public static String status(Line line, Locale locale) {
        return line.status() == null ? "" : line.status().name(locale);
    }

    /** Whether a unit was late. */
    public static String late(Line line, Locale locale) {
        return line.late() ? new Words("迟报", "late").in(locale) : "";
    }

    /** A ledger in one sentence. */
    public static String told(Ledger ledger, Locale locale) {
        return String.format(
                Locale.ROOT,
                new Words(
                                "与上次相比：已整改 %d 处，未整改 %d 处，新出现 %d 处，未再报送 %d 处。",
                                "Since the last check: %d mended, %d still there, %d new, %d not sent again.")
                        .in(locale),
                ledger.count(State.MENDED),
                ledger.count(State.OPEN),
                ledger.count(State.NEW),
                ledger.count(State.NOT_SENT));
    }

    /** Who reported in one sentence. */
    public static String told(Attendance attendance, Locale locale) {
        return String.format(
                Locale.ROOT,
                new Words(
                                "%d 年度：名单上 %d 个单位已报送，%d 个没有报告，%d 个报告年度不符，%d 个迟报，另有名单外 %d 个。",
                                "%d: %d units of the list reported, %d did not, %d for another year, %d late, %d not on the list.")
                        .in(locale),
                attendance.year(),
                attendance.count(Presence.REPORTED),
                attendance.count(Presence.MISSING),
                attendance.count(Presence.OTHER_YEAR),
                attendance.late(),
                attendance.count(Presence.UNLISTED));
    }

    /** Which names could mean several, one sentence each. */
    public static List<String> doubts(List<Doubt> doubts, Locale locale) {
        return doubts.stream().map(doubt -> doubt(doubt, locale)).toList();
    }

    private static String doubt(Doubt doubt, Locale locale) {
        Words words = new Words(
                "“%s”可能是%s，没有对上，请写全称。", "“%s” could mean %s and was paired with none; please write full names.");
        return String.format(
                Locale.ROOT,
                words.in(locale),
                PlainText.of(doubt.name()),
                PlainText.of(String.join(new Words("、", ", ").in(locale), doubt.candidates())));
    }

    /** The units that did not report as they should, one line each, then which names are in doubt. */
    public static List<String> lines(Attendance attendance, Locale locale) {
        Stream<String> units = attendance.lines().stream()
                .filter(line -> line.presence() != Presence.REPORTED || line.late())
                .map(line -> Stream.of(
                                PlainText.of(line.unit()),
                                presence(line, locale),
                                late(line, locale),
                                PlainText.of(line.file()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("  ")));
        return Stream.concat(units, doubts(attendance.doubts(), locale).stream())
                .toList();
    }

    /**
     * What a finding says. One of a run in another language, which is there no more, is told by its rule and cells: its
     * text cannot be had in this one.
     */
    public static String message(Item item, Locale locale) {
        Optional<Rule> rule = RuleCatalog.find(item.rule());
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        if (rule.isEmpty() || isEnglish(item.message()) == english) {
            return PlainText.of(item.message());
        }
        String name = rule.get().name(locale);
        return cells(item, locale)
                .map(cells -> name + new Words("：", ": ").in(locale) + cells)
                .orElse(name);
    }

    /** Its cell, or the row or column that its cells make up, or else its table. */
    private static Optional<String> cells(Item item, Locale locale) {
        ReportFormat format = ReportFormat.ofYear(item.year()).orElse(ReportFormat.newest());
        List<CellKey> cells = format.cells().stream()
                .filter(cell -> item.cells().contains(cell.toString()))
                .toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        FormNames names = FormNames.of(format);
        CellKey first = cells.get(0);
        boolean row = cells.stream().allMatch(cell -> cell.row() == first.row());
        boolean column = cells.stream().allMatch(cell -> cell.column() == first.column());
        Words words = row && column
                ? names.cell(first)
                : row
                        ? names.rowOf(first.table(), first.row())
                        : column ? names.columnOf(first.table(), first.column()) : FormNames.table(first.table());
        return Optional.of(words.in(locale));
    }

    /** Whether Gouji's own words are English: what a report says stands in quotes. */
    private static boolean isEnglish(String message) {
        String own = QUOTED.matcher(message).replaceAll("");
        return own.codePoints().filter(Character::isIdeographic).count()
                < own.codePoints().filter(c -> c < 128 && Character.isLetter(c)).count();
    }
}
