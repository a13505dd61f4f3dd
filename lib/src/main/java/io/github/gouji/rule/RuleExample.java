package io.github.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A passing and a failing example of a rule: places of a sound report, and what breaks the rule in each. It stands with
 * the rule's texts in the message bundle, which says how. Every example is run by a test.
 */
public final class RuleExample {

    private static final String USUAL = "2021";

    private final Kind kind;
    private final int year;
    private final List<Edit> edits;

    private RuleExample(String source, List<Edit> edits) {
        String[] parts = source.split(" ");
        this.kind = Kind.of(parts[parts.length - 1]);
        this.year = kind == Kind.WORDS ? 0 : Integer.parseInt(parts[0]);
        this.edits = List.copyOf(edits);
    }

    /** What the report is held against, if it is one. */
    private enum Kind {
        ALONE,
        YEAR_BEFORE,
        UNITS,
        WORDS;

        static Kind of(String word) {
            return switch (word) {
                case "year-before" -> YEAR_BEFORE;
                case "units" -> UNITS;
                case "words" -> WORDS;
                default -> ALONE;
            };
        }
    }

    /**
     * A place of the report, or of one of those of the units below it.
     *
     * @param sound what stands there in the sound report
     * @param unsound what stands there in the unsound one
     */
    private record Edit(String sound, String unsound) {}

    /** The example of a rule; a user's own has none. */
    public static Optional<RuleExample> of(Rule rule) {
        List<Edit> edits = new ArrayList<>();
        Optional<Edit> next = edit(rule, "");
        while (next.isPresent()) {
            edits.add(next.get());
            next = edit(rule, "." + (edits.size() + 1));
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new RuleExample(text(rule, "example").orElse(USUAL), edits));
    }

    private static Optional<Edit> edit(Rule rule, String number) {
        return text(rule, "passes" + number)
                .flatMap(sound -> text(rule, "fails" + number).map(unsound -> new Edit(sound, unsound)));
    }

    private static Optional<String> text(Rule rule, String name) {
        return MessageBundle.find("gouji." + rule.id() + "." + name);
    }

    /** How it should be, in the report's own words; lines are parted by {@code \n}. */
    public String sound() {
        return String.join(
                "\n", edits.stream().map(edit -> edit.sound().strip()).toList());
    }

    /** What breaks the rule in the same places; empty where something was left out. */
    public String unsound() {
        return String.join(
                "\n", edits.stream().map(edit -> edit.unsound().strip()).toList());
    }

    /** Whether there is a whole report to it; the others describe a file or a picture in words. */
    public boolean isReport() {
        return kind != Kind.WORDS;
    }

    /** The sound report as text. */
    public String soundReport() {
        return kind == Kind.UNITS ? SoundReports.rollUp(year) : SoundReports.report(year);
    }

    /** The report for the year before, as text; empty if the rule needs none. */
    public Optional<String> previousReport() {
        return kind == Kind.YEAR_BEFORE ? Optional.of(SoundReports.report(year - 1)) : Optional.empty();
    }

    /** The sound reports of the units below, as text; none if the rule needs none. */
    public List<String> soundUnits() {
        return kind == Kind.UNITS ? SoundReports.units(year) : List.of();
    }

    /** The report that breaks the rule, as text. */
    public String unsoundReport() {
        return unsound(soundReport());
    }

    /** The reports of the units below, among which the rule is broken, as text. */
    public List<String> unsoundUnits() {
        return soundUnits().stream().map(this::unsound).toList();
    }

    private String unsound(String text) {
        String edited = text;
        for (Edit edit : edits) {
            if (!soundReport().contains(edit.sound())
                    && soundUnits().stream().noneMatch(unit -> unit.contains(edit.sound()))) {
                throw new IllegalStateException("the sound report lacks " + edit.sound());
            }
            edited = edited.replace(edit.sound(), edit.unsound());
        }
        return edited;
    }
}
