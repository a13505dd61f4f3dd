package io.github.gouji.reader.ofd;

import io.github.gouji.reader.page.DrawnPath;
import java.util.List;

/** The outline of a path object, from its abbreviated data: {@code M x y L x y … C}. */
final class OfdPath {

    private final OfdFrame frame;
    private final List<String> words;
    private final DrawnPath path = new DrawnPath();
    private int next;

    OfdPath(OfdFrame frame, String data) {
        this.frame = frame;
        this.words = OfdNumbers.words(data);
        while (next < words.size()) {
            step(words.get(next++));
        }
    }

    DrawnPath drawn() {
        return path;
    }

    private void step(String operator) {
        switch (operator) {
            case "S", "M" -> to(0, false);
            case "L" -> to(0, true);
            case "Q" -> curve(2);
            case "B" -> curve(4);
            case "A" -> curve(5);
            case "C" -> path.close();
            default -> {}
        }
    }

    private void to(int skipped, boolean line) {
        next += skipped;
        double x = number();
        double y = number();
        if (line) {
            path.lineTo(frame.x(x, y), frame.y(x, y));
        } else {
            path.moveTo(frame.x(x, y), frame.y(x, y));
        }
    }

    /** A curve whose end comes after these many other numbers. */
    private void curve(int skipped) {
        next += skipped;
        double x = number();
        double y = number();
        path.curveTo(frame.x(x, y), frame.y(x, y));
    }

    private double number() {
        return next < words.size() ? OfdNumbers.number(words.get(next++)) : 0;
    }
}
