package io.github.gouji.reader.page;

import io.github.gouji.text.ChineseText;
import io.github.gouji.text.UnknownCharacter;

/** Whether the characters of a document are those that a person sees: fonts may tell none, or wrong ones. */
final class Legibility {

    /**
     * With a larger share of characters than this that the file does not name, it is not readable. A title in an odd
     * font is less, one of several fonts is more; single characters stay, and are no figures.
     */
    private static final double MOST_UNKNOWN = 0.2;
    /** Characters that make up a tenth and more of any Chinese text about government, in both scripts. */
    private static final String COMMON = "的一是在不了有和人为上个中大年月日政府信息公开工作报告為個開報資訊";
    /** Of text a smaller share is common only where fonts name other characters than they show: there it is chance. */
    private static final double LEAST_COMMON = 0.015;
    /** … or more than this share is of the rarest, which only names of a few people and places have. */
    private static final double MOST_RARE = 0.05;

    private static final char FIRST_RARE = '\u3400';
    private static final char LAST_RARE = '\u4DBF';
    /** Fewer Chinese characters than this tell nothing. */
    private static final int FEWEST_HAN = 200;
    /** Text is drawn as outlines if there are as many of them, and more than so many times as many as characters. */
    private static final int FEWEST_OUTLINES = 100;

    private static final int OUTLINES_OUTWEIGH = 10;

    private long characters;
    private long unknown;
    private long han;
    private long common;
    private long rare;
    private long outlines;

    /** Takes a page into account. */
    void add(Page page, int outlinesOfPage) {
        outlines += outlinesOfPage;
        for (Glyph glyph : page.glyphs()) {
            if (!glyph.isBlank()) {
                characters++;
                unknown += UnknownCharacter.isIn(glyph.text()) ? 1 : 0;
                addHan(glyph.text().charAt(0));
            }
        }
    }

    private void addHan(char character) {
        boolean isRare = character >= FIRST_RARE && character <= LAST_RARE;
        if (isRare || ChineseText.isHan(character)) {
            han++;
            rare += isRare ? 1 : 0;
            common += COMMON.indexOf(character) < 0 ? 0 : 1;
        }
    }

    /** Whether the fonts do not tell which characters they show, or tell others. */
    boolean isGarbled() {
        return unknown > MOST_UNKNOWN * characters
                || han >= FEWEST_HAN && (common < LEAST_COMMON * han || rare > MOST_RARE * han);
    }

    /** Whether what looks like text is drawn as lines and curves. */
    boolean isOutlined() {
        return outlines >= FEWEST_OUTLINES && outlines > OUTLINES_OUTWEIGH * characters;
    }
}
