package io.github.gouji.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the marks of Emacs' Org mode, which pandoc writes, too, off a text: drawers below headings, stars before them, keywords. */
final class OrgMarks {

    /** What lies in a drawer is not printed. */
    private static final Pattern DRAWER = Pattern.compile("\\s*:PROPERTIES:\\s*");

    private static final Pattern DRAWER_END = Pattern.compile("\\s*:END:\\s*");
    private static final Pattern STARS = Pattern.compile("^\\*{1,8}\\s+(?=\\S)");
    private static final Pattern KEYWORD = Pattern.compile("(?i)^#\\+(?:title|options|author|date|language):.*");

    private OrgMarks() {}

    /** The lines without them; all lines where no drawer tells that this is Org. */
    static List<TextLine> strip(List<TextLine> lines) {
        if (lines.stream().noneMatch(OrgMarks::opensDrawer)) {
            return lines;
        }
        List<TextLine> kept = new ArrayList<>();
        boolean drawer = false;
        for (TextLine line : lines) {
            drawer |= opensDrawer(line);
            if (!drawer && !KEYWORD.matcher(line.text()).matches()) {
                kept.add(line.withText(STARS.matcher(line.text()).replaceFirst("")));
            }
            drawer &= !DRAWER_END.matcher(line.text()).matches();
        }
        return drawer ? lines : kept;
    }

    private static boolean opensDrawer(TextLine line) {
        return line.text().indexOf(':') >= 0 && DRAWER.matcher(line.text()).matches();
    }
}
