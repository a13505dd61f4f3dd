package io.github.gouji.rule;

import io.github.gouji.document.Place;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text that is rendered late, in the reader's language.
 *
 * @param key its key in the message bundle, such as {@code gouji.applications.balance.message}
 * @param arguments what is put in for {@code {name}}: strings, numbers, {@link Words}, {@link Place}s; never evaluated
 */
public record Message(String key, Map<String, @Nullable Object> arguments) {

    /** Characters of a report's own text that a message repeats at most. */
    private static final int LONGEST = 300;

    public Message {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** A message without arguments. */
    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    /** This message with one argument more. */
    public Message with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Message(key, more);
    }

    /**
     * The text. Arguments are put in once and as they are: a brace in a report's own text stays a brace. So does what an
     * application's own wording has in braces and no argument is called.
     */
    public String in(Locale locale) {
        String template = MessageBundle.template(key, locale);
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', end)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            text.append(template, end, open)
                    .append(
                            arguments.containsKey(name)
                                    ? text(arguments.get(name), locale)
                                    : template.substring(open, close + 1));
            end = close + 1;
        }
        return text.append(template.substring(end)).toString();
    }

    /** An argument, or what a finding expects or sees, in words; what is very long is cut off. */
    public static String text(@Nullable Object argument, Locale locale) {
        if (argument instanceof Words words) {
            return words.in(locale);
        }
        if (argument instanceof Place place) {
            return place.describe(locale);
        }
        if (argument instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cut(String.valueOf(argument));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
