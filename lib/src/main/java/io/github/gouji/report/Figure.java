package io.github.gouji.report;

import io.github.gouji.document.Place;
import io.github.gouji.document.Reading;
import io.github.gouji.text.UnknownCharacter;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a report: what was written, what number that is, and where it stands. Blank is not 0: sums take it for
 * 0, the model does not.
 *
 * @param text what was written, white space at the ends removed
 * @param value the number; {@code null} if the cell is blank or holds no number
 * @param unit the unit written beside it, such as {@code 万元}; empty where there is none
 * @param notations what is unusual about how it is written
 * @param place where it stands
 * @param reading how it was read, if from a picture; else {@code null}
 */
public record Figure(
        String text,
        @Nullable BigDecimal value,
        String unit,
        Set<Notation> notations,
        Place place,
        @Nullable Reading reading) {

    /** What can be unusual about how a number is written. */
    public enum Notation {
        /** Full-width digits, such as {@code １２}. */
        FULL_WIDTH,
        /** Thousands separators or white space inside, such as {@code 1,234}. */
        SEPARATOR,
        /** A unit beside it, such as {@code 14.73万元}. */
        UNIT,
        /** A note beside it, such as {@code 22（其中修订16件）}. */
        NOTE,
        /** Chinese numerals, such as {@code 十二}. */
        CHINESE_NUMERAL,
        /** A word or sign for increase and decrease, such as {@code 增2}. */
        SIGNED,
        /** A mark that stands for nothing, such as {@code /}. */
        MARK_FOR_NOTHING,
        /** One number printed over two cells, joined here because that repairs the sums. */
        SPLIT,
        /** Several numbers of a row that could not be told apart by column; each cell of the row holds all of them. */
        UNDIVIDED
    }

    public Figure {
        Objects.requireNonNull(text);
        Objects.requireNonNull(unit);
        notations = Set.copyOf(notations);
        Objects.requireNonNull(place);
    }

    /** A figure as the file itself tells it. */
    public Figure(String text, @Nullable BigDecimal value, String unit, Set<Notation> notations, Place place) {
        this(text, value, unit, notations, place, null);
    }

    /** This figure, read from a picture. */
    public Figure seen(Reading how) {
        return new Figure(text, value, unit, notations, place, how);
    }

    /** Whether it was read from a picture. */
    public boolean isSeen() {
        return reading != null;
    }

    /** Whether it was read from a picture, and the reading is in doubt. */
    public boolean isDoubtful() {
        return reading != null && (reading.isDoubtful() || isUnreadable());
    }

    /** Reads what is written in a cell. */
    public static Figure read(String written, Place place) {
        return FigureText.read(written, place);
    }

    /** A figure that is known as a number, as a form or JSON gives it. */
    public static Figure of(BigDecimal value, Place place) {
        return new Figure(value.toPlainString(), value, "", Set.of(), place);
    }

    /** A cell with nothing in it. */
    public static Figure blank(Place place) {
        return new Figure("", null, "", Set.of(), place);
    }

    /** Whether nothing is stated: the cell is empty or holds a mark such as {@code /}, {@code -}, {@code 无}. */
    public boolean isBlank() {
        return value == null && (text.isEmpty() || notations.contains(Notation.MARK_FOR_NOTHING));
    }

    /** Whether it is a number. */
    public boolean isNumber() {
        return value != null;
    }

    /** Whether something is written that is no number. */
    public boolean isUnreadable() {
        return value == null && !isBlank();
    }

    /** Whether the file does not tell what a character of it is. */
    public boolean isWithoutCharacters() {
        return UnknownCharacter.isIn(text);
    }

    /** Whether it stands for a whole row, the numbers of which could not be told apart by column. */
    public boolean isUndivided() {
        return notations.contains(Notation.UNDIVIDED);
    }

    /** The number, if it is one. */
    public Optional<BigDecimal> number() {
        return Optional.ofNullable(value);
    }

    /** Whether it is a whole number. */
    public boolean isWhole() {
        return value != null && value.stripTrailingZeros().scale() <= 0;
    }

    /** The value in a sum, in which a blank counts as 0; empty if it is unreadable. */
    public Optional<BigDecimal> addend() {
        return isBlank() ? Optional.of(BigDecimal.ZERO) : number();
    }
}
