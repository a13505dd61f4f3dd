package io.github.gouji.rule;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.TableKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found wrong, as it travels in a violation's dynamic payload. Built with {@link #of}, then refined.
 *
 * @param rule the rule
 * @param severity how severe in this case
 * @param message what is wrong, in words
 * @param table the table that it is about; {@code null} if none
 * @param row the row (of table 四 the block); {@code null} if none
 * @param column the column; {@code null} if none
 * @param cells every cell involved
 * @param place where it stands
 * @param expected what should be there, a number or text; {@code null} if there is no such thing
 * @param actual what is there, a number or text; {@code null} if there is no such thing
 */
public record Fault(
        Rule rule,
        Severity severity,
        Message message,
        @Nullable TableKind table,
        @Nullable FormKey row,
        @Nullable FormKey column,
        List<CellKey> cells,
        Place place,
        @Nullable Object expected,
        @Nullable Object actual) {

    public Fault {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        cells = List.copyOf(cells);
        Objects.requireNonNull(place);
    }

    /** A fault with the rule's own message ({@code gouji.<id>.message}) and severity. */
    public static Fault of(Rule rule) {
        return of(rule, "message");
    }

    /** A fault with one of several messages of the rule: {@code gouji.<id>.<variant>}. */
    public static Fault of(Rule rule, String variant) {
        return new Fault(
                rule,
                rule.severity(),
                Message.of("gouji." + rule.id() + "." + variant),
                null,
                null,
                null,
                List.of(),
                Place.UNKNOWN,
                null,
                null);
    }

    /**
     * A fault of a user's own rule.
     *
     * @param detail what its constraint says in this case; left out where it says no more than the rule
     */
    public static Fault custom(Rule custom, String detail) {
        Words statement = Objects.requireNonNull(custom.custom());
        boolean more = !detail.isBlank() && !detail.equals(statement.zh()) && !detail.equals(statement.en());
        Message message = Message.of("gouji.custom." + (more ? "detail" : "message"))
                .with("statement", statement)
                .with("detail", detail);
        return new Fault(custom, custom.severity(), message, null, null, null, List.of(), Place.UNKNOWN, null, null);
    }

    /** This fault with another severity. */
    public Fault severity(Severity other) {
        return new Fault(rule, other, message, table, row, column, cells, place, expected, actual);
    }

    /** This fault with one argument more for its message. */
    public Fault with(String name, Object value) {
        return new Fault(rule, severity, message.with(name, value), table, row, column, cells, place, expected, actual);
    }

    /** This fault in a table, and there in a row and column where these are not {@code null}. */
    public Fault in(TableKind newTable, @Nullable FormKey newRow, @Nullable FormKey newColumn) {
        return new Fault(rule, severity, message, newTable, newRow, newColumn, cells, place, expected, actual);
    }

    /** This fault involving these cells. */
    public Fault cells(List<CellKey> involved) {
        return new Fault(rule, severity, message, table, row, column, involved, place, expected, actual);
    }

    /** This fault at a place. */
    public Fault at(Place newPlace) {
        return new Fault(rule, severity, message, table, row, column, cells, newPlace, expected, actual);
    }

    /** This fault with what should be there and what is; also arguments of its message, and numbers' difference. */
    public Fault expected(Object should, @Nullable Object is) {
        Message told = message.with("expected", should).with("actual", is);
        return new Fault(
                rule,
                severity,
                should instanceof BigDecimal one && is instanceof BigDecimal other
                        ? told.with("difference", one.subtract(other).abs())
                        : told,
                table,
                row,
                column,
                cells,
                place,
                should,
                is);
    }
}
