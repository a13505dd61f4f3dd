package io.github.gouji.rule;

import java.util.List;
import java.util.Optional;

/**
 * A passing and a failing example of a rule: places of a sound report, and what breaks the rule in each. Every example
 * is run by a test.
 */
public final class RuleExample {

    private final int year;
    private final Setting setting;
    private final List<Edit> edits;

    RuleExample(int year, Setting setting, List<Edit> edits) {
        this.year = year;
        this.setting = setting;
        this.edits = List.copyOf(edits);
    }

    /** What the report is held against. */
    enum Setting {
        ALONE,
        YEAR_BEFORE,
        UNITS
    }

    /**
     * A place of the report, or of one of those of the units below it.
     *
     * @param sound what stands there in the sound report
     * @param unsound what stands there in the unsound one
     */
    record Edit(String sound, String unsound) {}

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
        return year > 0;
    }

    /** The sound report as text. */
    public String soundReport() {
        return setting == Setting.UNITS ? RuleExamples.rollUp(year) : RuleExamples.report(year);
    }

    /** The report for the year before, as text; empty if the rule needs none. */
    public Optional<String> previousReport() {
        return setting == Setting.YEAR_BEFORE ? Optional.of(RuleExamples.report(year - 1)) : Optional.empty();
    }

    /** The sound reports of the units below, as text; none if the rule needs none. */
    public List<String> soundUnits() {
        return setting == Setting.UNITS ? RuleExamples.units(year) : List.of();
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
