package io.github.gouji.reader.flow;

/**
 * The text of a paragraph of which some may be in the paper's colour or too small to see. Beside text that is seen it is
 * left behind by somebody and not read; where all is pale the ground is dark, and it is.
 */
public final class ShownText {

    private final StringBuilder all = new StringBuilder();
    private final StringBuilder dark = new StringBuilder();
    private boolean pale;

    /** Whether what follows is pale. */
    public void pale(boolean isPale) {
        pale = isPale;
    }

    /** Adds text. */
    public void append(String text) {
        all.append(text);
        if (!pale) {
            dark.append(text);
        }
    }

    /** Adds a character. */
    public void append(char character) {
        append(String.valueOf(character));
    }

    /** What is seen. */
    @Override
    public String toString() {
        return dark.toString().isBlank() ? all.toString() : dark.toString();
    }
}
