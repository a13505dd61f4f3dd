package io.github.gouji.reader.word;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.flow.NumberFormats;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields that are open at a place in a paragraph, to tell their codes from their results. A field that is not closed
 * in its paragraph hides nothing beyond it: broken fields must not swallow a report.
 */
final class WordFields {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("\\s*(PAGE|NUMPAGES|SECTIONPAGES)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Characters drawn over each other, such as a number in a ring; the only code that is what it shows. */
    private static final Pattern OVERSTRUCK =
            Pattern.compile("\\s*EQ\\b.*\\\\o.*?\\((.*)[,;，](.*)\\)\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Of a code in which characters drawn over each other are looked for. */
    private static final int LONGEST_CODE = 200;

    private static final Pattern RING = Pattern.compile("[○〇◯O]");
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,2}");

    private final Deque<Field> open = new ArrayDeque<>();
    private final Budget budget;

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean shows;
    }

    WordFields(Budget budget) {
        this.budget = budget;
    }

    /**
     * Passes a mark of the type {@code begin}, {@code separate} or {@code end}.
     *
     * @return what the field that ends here shows in place of a result; mostly empty
     */
    String mark(@Nullable String type) throws UnreadableException {
        if ("begin".equals(type)) {
            open.push(new Field());
            budget.depth(open.size());
        } else if ("separate".equals(type) && !open.isEmpty()) {
            Field field = open.peek();
            field.shows = !isPageNumber(field.code);
        } else if ("end".equals(type) && !open.isEmpty()) {
            Field field = open.pop();
            return field.shows ? "" : overstruck(field.code);
        }
        return "";
    }

    private static String overstruck(CharSequence code) {
        if (code.length() > LONGEST_CODE) {
            return "";
        }
        Matcher parts = OVERSTRUCK.matcher(code);
        if (!parts.matches()) {
            return "";
        }
        String over = parts.group(2).strip();
        return RING.matcher(parts.group(1).strip()).matches()
                        && SMALL_NUMBER.matcher(over).matches()
                ? NumberFormats.write("decimalEnclosedCircle", Integer.parseInt(over))
                : over;
    }

    /** Passes a piece of a field's code. */
    void code(String text) {
        if (!open.isEmpty()) {
            open.peek().code.append(text);
        }
    }

    /** Whether text at this place is part of a code, or a page number. */
    boolean hide() {
        for (Field field : open) {
            if (!field.shows) {
                return true;
            }
        }
        return false;
    }

    /** Whether the field with this code shows the number of a page, which no report consists of. */
    static boolean isPageNumber(CharSequence code) {
        return PAGE_NUMBER.matcher(code).matches();
    }
}
