package io.github.gouji.rule;

import java.util.List;
import java.util.Optional;

/**
 * A passing and a failing example of a rule: places of a sound report, and what breaks the rule in each. Every example
 * is run by a test.
 */
public final class RuleExample {

    private final int year;
    private final boolean previous;
    private final List<Edit> edits;

    RuleExample(int year, boolean previous, List<Edit> edits) {
        this.year = year;
        this.previous = previous;
        this.edits = List.copyOf(edits);
    }

    /**
     * A place of the report.
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
        return RuleExamples.report(year);
    }

    /** The report for the year before, as text; empty if the rule needs none. */
    public Optional<String> previousReport() {
        return previous ? Optional.of(RuleExamples.report(year - 1)) : Optional.empty();
    }

    /** The report that breaks the rule, as text. */
    public String unsoundReport() {
        String report = soundReport();
        for (Edit edit : edits) {
            if (!report.contains(edit.sound())) {
                throw new IllegalStateException("the sound report lacks " + edit.sound());
            }
            report = report.replace(edit.sound(), edit.unsound());
        }
        return report;
    }
}
