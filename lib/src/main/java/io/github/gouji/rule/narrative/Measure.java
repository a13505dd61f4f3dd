package io.github.gouji.rule.narrative;

import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.DisclosureColumn;
import io.github.gouji.report.DisclosureRow;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.Outcome;
import io.github.gouji.report.ReviewBlock;
import io.github.gouji.report.ReviewOutcome;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.narrative.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a number of the prose can count that a table counts too.
 *
 * @param kind what sort of quantity it is
 * @param name what it is called
 * @param readings which cells it can be, the most natural reading first; a number that fits any is right
 */
record Measure(Kind kind, Words name, List<CellSum> readings) {

    /** Sorts of quantities. */
    enum Kind {
        /** Applications that came in. */
        INFLOW,
        /** Applications dealt with. */
        ANSWERED,
        /** One of the outcomes that table 三 lists under （一）–（六）. */
        OUTCOME,
        /** A single reason under an outcome. */
        REASON,
        /** Carried over from the last year. */
        CARRIED_OVER,
        /** Carried forward to the next year. */
        CARRIED_FORWARD,
        /** Applications that came in from one kind of applicants. */
        APPLICANTS,
        /** Reconsiderations or lawsuits. */
        REVIEW,
        /** Regulations and normative documents of table 二. */
        DOCUMENTS
    }

    Measure {
        readings = List.copyOf(readings);
    }

    static final Measure RECEIVED = new Measure(
            Kind.INFLOW,
            Lexicon.name("received"),
            List.of(rows(ApplicationRow.RECEIVED), rows(ApplicationRow.RECEIVED, ApplicationRow.CARRIED_OVER)));

    /** Those of the year, beside those carried over. */
    static final Measure NEWLY_RECEIVED =
            new Measure(Kind.INFLOW, Lexicon.name("newlyReceived"), List.of(rows(ApplicationRow.RECEIVED)));

    static final Measure HANDLED = new Measure(
            Kind.INFLOW,
            Lexicon.name("handled"),
            List.of(
                    rows(ApplicationRow.RECEIVED, ApplicationRow.CARRIED_OVER),
                    rows(ApplicationRow.RECEIVED),
                    rows(ApplicationRow.RESULT_TOTAL),
                    balance()));

    /** Applications, without a verb that says whether those that came in are meant. */
    static final Measure APPLICATIONS = new Measure(Kind.INFLOW, Lexicon.name("applications"), HANDLED.readings());

    static final Measure ANSWERED = new Measure(
            Kind.ANSWERED,
            Lexicon.name("answered"),
            List.of(rows(ApplicationRow.RESULT_TOTAL), balance(), withoutOther()));

    static final Measure CLOSED =
            new Measure(Kind.ANSWERED, Lexicon.name("closed"), List.of(rows(ApplicationRow.RESULT_TOTAL), balance()));

    static final Measure RECEIVED_AND_ANSWERED = new Measure(
            Kind.INFLOW,
            Lexicon.name("receivedAndAnswered"),
            List.of(
                    rows(ApplicationRow.RECEIVED),
                    rows(ApplicationRow.RECEIVED, ApplicationRow.CARRIED_OVER),
                    rows(ApplicationRow.RESULT_TOTAL),
                    balance()));

    static final Measure GRANTED = outcome(
            "granted", rows(ApplicationRow.GRANTED), rows(ApplicationRow.GRANTED, ApplicationRow.PARTIALLY_GRANTED));

    /** 予以公开 beside a number of its own for 部分公开. */
    static final Measure FULLY_GRANTED = outcome("granted", rows(ApplicationRow.GRANTED));

    static final Measure PARTIALLY_GRANTED = outcome("partiallyGranted", rows(ApplicationRow.PARTIALLY_GRANTED));

    static final Measure GRANTED_OR_PARTIALLY =
            outcome("grantedOrPartially", rows(ApplicationRow.GRANTED, ApplicationRow.PARTIALLY_GRANTED));

    static final Measure DENIED = outcome("denied", rows(Outcome.DENIED));

    static final Measure UNAVAILABLE = outcome("unavailable", rows(Outcome.UNAVAILABLE));

    static final Measure REJECTED = outcome("rejected", rows(Outcome.REJECTED));

    static final Measure OTHER = outcome("other", rows(Outcome.OTHER));

    static final Measure CARRIED_OVER =
            new Measure(Kind.CARRIED_OVER, Lexicon.name("carriedOver"), List.of(rows(ApplicationRow.CARRIED_OVER)));

    static final Measure CARRIED_FORWARD = new Measure(
            Kind.CARRIED_FORWARD, Lexicon.name("carriedForward"), List.of(rows(ApplicationRow.CARRIED_FORWARD)));

    /** One reason under an outcome. */
    static Measure reason(FormKey row, Words name) {
        return new Measure(Kind.REASON, name, List.of(rows(row)));
    }

    /** Applications from applicants of some kinds. */
    static Measure applicants(Words name, List<FormKey> columns) {
        List<CellSum> readings = new ArrayList<>();
        for (List<ApplicationRow> rows : List.of(
                List.of(ApplicationRow.RECEIVED),
                List.of(ApplicationRow.RECEIVED, ApplicationRow.CARRIED_OVER),
                List.of(ApplicationRow.RESULT_TOTAL))) {
            readings.add(new CellSum(
                    rows.stream()
                            .flatMap(row ->
                                    columns.stream().map(column -> new CellKey(TableKind.APPLICATIONS, row, column)))
                            .toList(),
                    List.of()));
        }
        return new Measure(Kind.APPLICANTS, name, readings);
    }

    /** Reconsiderations or lawsuits: one outcome over some blocks of table 四; each list of blocks is a reading. */
    static Measure review(Words name, ReviewOutcome outcome, List<List<ReviewBlock>> blocks) {
        return new Measure(
                Kind.REVIEW,
                name,
                blocks.stream()
                        .map(some -> new CellSum(
                                some.stream()
                                        .map(block -> CellKey.of(block, outcome))
                                        .toList(),
                                List.of()))
                        .toList());
    }

    /** These reviews, or those of them that are not pending. */
    Measure orDecided() {
        List<CellSum> all = new ArrayList<>(readings);
        for (CellSum reading : readings) {
            List<CellKey> pending = Stream.of(ReviewBlock.values())
                    .filter(block -> reading.plus().contains(CellKey.of(block, ReviewOutcome.TOTAL)))
                    .map(block -> CellKey.of(block, ReviewOutcome.PENDING))
                    .toList();
            all.add(new CellSum(reading.plus(), pending));
        }
        return new Measure(kind, name, all);
    }

    /** Documents of table 二; each column is a reading. */
    static Measure documents(Words name, DisclosureRow row, List<DisclosureColumn> columns) {
        return new Measure(
                Kind.DOCUMENTS,
                name,
                columns.stream()
                        .map(column -> new CellSum(List.of(CellKey.of(row, column)), List.of()))
                        .toList());
    }

    /** This quantity and another together, each in its most natural reading. */
    Measure plus(Measure other) {
        List<CellKey> cells = new ArrayList<>(readings.get(0).plus());
        cells.addAll(other.readings().get(0).plus());
        Words both = new Words(
                name.zh() + "、" + other.name().zh(),
                name.en() + " and " + other.name().en());
        return new Measure(kind, both, List.of(new CellSum(cells, List.of())));
    }

    private static Measure outcome(String name, CellSum... readings) {
        return new Measure(Kind.OUTCOME, Lexicon.name(name), List.of(readings));
    }

    private static CellSum rows(FormKey... rows) {
        return new CellSum(Arrays.stream(rows).map(Measure::total).toList(), List.of());
    }

    /** All that stands under an outcome, in any variant of the form. */
    private static CellSum rows(Outcome outcome) {
        return rows(outcome.rows().toArray(FormKey[]::new));
    }

    /** Answers without what ended otherwise, as by withdrawal. */
    private static CellSum withoutOther() {
        return new CellSum(
                List.of(total(ApplicationRow.RESULT_TOTAL)), rows(Outcome.OTHER).plus());
    }

    private static CellSum balance() {
        return new CellSum(
                List.of(total(ApplicationRow.RECEIVED), total(ApplicationRow.CARRIED_OVER)),
                List.of(total(ApplicationRow.CARRIED_FORWARD)));
    }

    private static CellKey total(FormKey row) {
        return new CellKey(TableKind.APPLICATIONS, row, ApplicantType.TOTAL);
    }
}
