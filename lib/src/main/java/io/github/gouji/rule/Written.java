package io.github.gouji.rule;

import io.github.gouji.report.Figure;
import java.math.BigDecimal;

/** Figures as a message tells them: a number is a number, a blank is blank and never 0. */
public final class Written {

    private static final Words BLANK = new Words("空白", "blank");

    private Written() {}

    /** A figure, such as {@code 5} or {@code 空白}. */
    public static Words figure(Figure figure) {
        return figure.isBlank() ? BLANK : figure.addend().map(Written::number).orElse(same(figure.text()));
    }

    /** A number. */
    public static Words number(BigDecimal number) {
        return same(number.toPlainString());
    }

    /** What a cell says, such as {@code 写的是15} or {@code 为空白}. */
    public static Words of(Figure figure) {
        Words told = figure(figure);
        return new Words(
                (figure.isBlank() ? "为" : "写的是") + told.zh(), (figure.isBlank() ? "is " : "says ") + told.en());
    }

    private static Words same(String text) {
        return new Words(text, text);
    }
}
