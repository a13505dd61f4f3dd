package io.github.gouji.reader.web;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.text.Ordinal;
import io.github.gouji.text.Ordinal.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is read of a web page's body, or of one cell, so far. */
final class PageFlow {

    private final Budget budget;
    private final InlineText text = new InlineText();
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Place textPlace;
    private String number = "";
    /** Whether all blocks are paragraphs. */
    private boolean plain = true;

    PageFlow(Budget budget) {
        this.budget = budget;
    }

    /** Running text; a paragraph begins at the given place if none is open. */
    void text(String source, boolean preformatted, Supplier<Place> place) throws UnreadableException {
        budget.text(source.length());
        if (preformatted) {
            text.appendPreformatted(source);
        } else {
            text.append(source);
        }
        if (textPlace == null && !text.isBlank()) {
            textPlace = place.get();
        }
    }

    void lineBreak() {
        text.lineBreak();
    }

    /** The number that a list prints before the next paragraph. */
    void number(String listNumber) {
        number = listNumber;
    }

    void endParagraph() throws UnreadableException {
        for (String paragraph : text.takeParagraphs()) {
            add(new Paragraph(paragraph, isNumbered(paragraph) ? "" : number, Objects.requireNonNull(textPlace)));
            number = "";
        }
        textPlace = null;
    }

    void picture(Picture picture) throws UnreadableException {
        add(picture);
    }

    void table(Table table) throws UnreadableException {
        if (!table.cells().isEmpty()) {
            add(table);
        }
    }

    private void add(Block block) throws UnreadableException {
        budget.block();
        blocks.add(block);
        plain &= block instanceof Paragraph;
    }

    /** Everything in reading order. */
    List<Block> blocks() {
        return blocks;
    }

    /** What a cell shows as text, a line for each paragraph. */
    String cellText() {
        StringJoiner lines = new StringJoiner("\n");
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.visibleText());
            }
        }
        return lines.toString();
    }

    /** What a cell holds beside text, as {@link io.github.gouji.document.Cell#nested()} wants it. */
    List<Block> nested() {
        if (plain) {
            return List.of();
        }
        if (blocks.stream().anyMatch(Table.class::isInstance)) {
            return blocks;
        }
        return blocks.stream().filter(Picture.class::isInstance).toList();
    }

    /** Whether a paragraph has a number of its own; a list around it then prints none. */
    private static boolean isNumbered(String paragraph) {
        Ordinal ordinal = Ordinal.of(paragraph);
        return ordinal.isPresent() && ordinal.isFirm() && !ordinal.is(Kind.ARTICLE);
    }
}
