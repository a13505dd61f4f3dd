package io.github.gouji.cli;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of help and of complaints, which are written as {@code 中文 / English} or {@code 中文 / English: detail}. Who
 * asks for none reads both.
 */
enum Speech {
    BOTH {
        @Override
        String tell(String text) {
            return text;
        }
    },
    CHINESE {
        @Override
        String tell(String text) {
            Matcher both = PATTERN.matcher(text);
            return both.matches()
                    ? both.replaceFirst(both.group("detail") == null ? "${before}${zh}" : "${before}${zh}：${detail}")
                    : text;
        }
    },
    ENGLISH {
        @Override
        String tell(String text) {
            return PATTERN.matcher(text).replaceFirst("${before}${en}");
        }
    };

    /** What stands before the Chinese is for both languages, such as an option's name. */
    private static final Pattern PATTERN = Pattern.compile(
            "(?<before>[^\\p{IsHan}“]*)(?<zh>[\\p{IsHan}“].*?) / (?<en>(?:(?!: ).)*(?:: (?<detail>.*))?)",
            Pattern.DOTALL);

    private static final String OPTION = "--lang";

    /** The language that a command line asks for, however wrong it is otherwise. */
    static Speech of(String... arguments) {
        List<String> words = Arrays.asList(String.join("=", arguments).split("=", -1));
        int option = words.lastIndexOf(OPTION);
        String language = option < 0 || option + 1 == words.size() ? "" : words.get(option + 1);
        return language.equalsIgnoreCase("en") ? ENGLISH : language.equalsIgnoreCase("zh") ? CHINESE : BOTH;
    }

    /** A text in this language; what was not written in both stays as it is. */
    abstract String tell(String text);
}
