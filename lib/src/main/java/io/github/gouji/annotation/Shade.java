package io.github.gouji.annotation;

/** How a cell stands out; where several meet in a cell, the last of them shows. */
public enum Shade {
    /** Something is to be filled in or looked at; often dozens, so that it is hardly seen. */
    PALE("FFF8D6"),
    /** Perhaps wrong, or changes with what is. */
    DOUBTFUL("FFE08A"),
    /** Wrong. */
    WRONG("FF9B91");

    private final String rgb;

    Shade(String rgb) {
        this.rgb = rgb;
    }

    /** Six hexadecimal digits; dark text reads well on each. */
    public String rgb() {
        return rgb;
    }

    /** One of its parts: 0 for red, 1 for green, 2 for blue; from 0 to 255. */
    int part(int which) {
        return Integer.parseInt(rgb.substring(2 * which, 2 * which + 2), 16);
    }
}
