package io.github.gouji.reader.word;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lists that a Word file defines: what number stands before a paragraph, and how it is written. */
final class WordNumbering {

    /** Levels that a list has. */
    static final int LEVELS = 9;

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, Definition> definitionsByStyle = new HashMap<>();

    /**
     * How one level is numbered.
     *
     * @param start its first number
     * @param format name of the number format, such as {@code chineseCounting}
     * @param text the number's text, {@code %1} … {@code %9} standing for the numbers of the levels
     * @param legal whether all numbers in the text are Arabic, whatever their own level's format
     * @param restart the level (from 1) after which, or after any above which, it starts again; 0 for never,
     *     {@code null} for any level above it
     * @param style the paragraph style that is numbered on this level; {@code null} if none
     * @param hidden whether the number is not printed
     */
    record Level(
            int start,
            String format,
            String text,
            boolean legal,
            @Nullable Integer restart,
            @Nullable String style,
            boolean hidden) {}

    /** A list as defined once ({@code w:abstractNum}); its instances count on together. */
    static final class Definition {
        private final @Nullable Level[] levels = new Level[LEVELS];
        private @Nullable String linkedStyle;
    }

    /** A list as used by paragraphs ({@code w:num}). */
    private static final class Instance {
        private @Nullable String definitionId;
        private final @Nullable Level[] levels = new Level[LEVELS];
        private final @Nullable Integer[] starts = new Integer[LEVELS];
    }

    /** Reads the numbering part. */
    void read(WordXml xml, Budget budget) throws UnreadableException {
        xml.nextIn(0);
        int root = xml.depth();
        while (xml.nextIn(root)) {
            switch (xml.name()) {
                case "abstractNum" -> {
                    budget.block();
                    readDefinition(xml, budget);
                }
                case "num" -> {
                    budget.block();
                    readInstance(xml, budget);
                }
                default -> xml.skip();
            }
        }
    }

    private void readDefinition(WordXml xml, Budget budget) throws UnreadableException {
        Definition definition = new Definition();
        definitions.putIfAbsent(String.valueOf(xml.attribute("abstractNumId")), definition);
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "lvl" -> readLevel(xml, budget, definition.levels);
                case "styleLink" -> definitionsByStyle.putIfAbsent(String.valueOf(xml.val()), definition);
                case "numStyleLink" -> definition.linkedStyle = xml.val();
                default -> xml.skip();
            }
        }
    }

    private void readInstance(WordXml xml, Budget budget) throws UnreadableException {
        Instance instance = new Instance();
        instances.putIfAbsent(String.valueOf(xml.attribute("numId")), instance);
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "abstractNumId" -> instance.definitionId = String.valueOf(xml.val());
                case "lvlOverride" -> readOverride(xml, budget, instance);
                default -> xml.skip();
            }
        }
    }

    private static void readOverride(WordXml xml, Budget budget, Instance instance) throws UnreadableException {
        int level = xml.number("ilvl", 0);
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "startOverride" -> {
                    if (isLevel(level)) {
                        instance.starts[level] = xml.number(1);
                    }
                }
                case "lvl" -> readLevel(xml, budget, instance.levels);
                default -> xml.skip();
            }
        }
    }

    private static void readLevel(WordXml xml, Budget budget, @Nullable Level[] levels) throws UnreadableException {
        budget.block();
        int index = xml.number("ilvl", 0);
        int start = 0;
        String format = "decimal";
        String text = "";
        boolean legal = false;
        Integer restart = null;
        String style = null;
        boolean hidden = false;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "start" -> start = xml.number(0);
                case "numFmt" -> format = String.valueOf(xml.val());
                case "lvlText" -> text = xml.val() == null ? "" : xml.val();
                case "isLgl" -> legal = xml.isOn();
                case "lvlRestart" -> restart = xml.number(0);
                case "pStyle" -> style = xml.val();
                case "rPr" -> hidden = RunProperties.read(xml).erasure().erases(0);
                default -> xml.skip();
            }
        }
        if (isLevel(index)) {
            levels[index] = new Level(start, format, text, legal, restart, style, hidden);
        }
    }

    static boolean isLevel(int index) {
        return index >= 0 && index < LEVELS;
    }

    /** What the instances of this list count on together; {@code null} if there is no such list. */
    @Nullable
    Definition definition(String listId) {
        Instance instance = instances.get(listId);
        Definition definition = instance == null ? null : definitions.get(instance.definitionId);
        return definition == null || definition.linkedStyle == null
                ? definition
                : definitionsByStyle.getOrDefault(definition.linkedStyle, definition);
    }

    /** How a list numbers a level; {@code null} if it does not. */
    @Nullable
    Level level(String listId, int index) {
        Level own = instance(listId).levels[index];
        return own != null ? own : Objects.requireNonNull(definition(listId)).levels[index];
    }

    /** The number at which this list makes a level start again when the list is first used; {@code null} if it does not. */
    @Nullable
    Integer startOverride(String listId, int index) {
        return instance(listId).starts[index];
    }

    private Instance instance(String listId) {
        return Objects.requireNonNull(instances.get(listId));
    }

    /** The level of a list on which paragraphs of these styles, nearest first, stand; {@code null} if it names none. */
    @Nullable
    Integer levelOfStyles(String listId, Iterable<String> styleIds) {
        for (String styleId : styleIds) {
            for (int index = 0; index < LEVELS; index++) {
                Level level = level(listId, index);
                if (level != null && styleId.equals(level.style())) {
                    return index;
                }
            }
        }
        return null;
    }
}
