package io.github.gouji.web;

import io.github.gouji.report.ReportFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The pages, in the words of {@code messages.properties}. Nothing that a user sent stands on them. */
@Component
class Pages {

    /** A place in a page: of a text by its key, or of what is given. */
    private static final Pattern PLACE = Pattern.compile("\\{\\{([\\w.]+)}}");

    private final MessageSource texts;
    private final String frame = resource("frame.html");
    private final String upload = resource("upload.html");
    private final String form = resource("form.html");

    Pages(MessageSource texts) {
        this.texts = texts;
    }

    /** The page to hand in files. */
    String upload(Locale locale) {
        return upload(locale, "");
    }

    /** The same under what was wrong with the last try. */
    String refused(Locale locale, String refusal) {
        return upload(locale, "<p role=\"alert\">" + HtmlUtils.htmlEscape(refusal, "UTF-8") + "</p>\n");
    }

    private String upload(Locale locale, String alert) {
        return page("upload", fill(upload, locale, Map.of("alert", alert)), locale, "/");
    }

    /** The page to type the three tables in. */
    String form(ReportFormat format, int year, Locale locale) {
        Map<String, String> values = Map.of(
                "tables", FormTables.html(format),
                "year", String.valueOf(year),
                "format", format.key(),
                "notice", format.notice());
        return page("form", fill(form, locale, values), locale, "/form?year=" + year);
    }

    private String page(String name, String content, Locale locale, String address) {
        String link = address + (address.contains("?") ? "&amp;" : "?") + "lang=";
        return fill(frame, locale, Map.of("content", content, "name", name, "link", link));
    }

    private String fill(String page, Locale locale, Map<String, String> values) {
        return PLACE.matcher(page).replaceAll(place -> Matcher.quoteReplacement(value(place, locale, values)));
    }

    private String value(MatchResult place, Locale locale, Map<String, String> values) {
        String key = place.group(1);
        if (key.equals("lang")) {
            return locale.toLanguageTag();
        }
        String given = values.get(key);
        return given != null ? given : HtmlUtils.htmlEscape(texts.getMessage(key, null, locale), "UTF-8");
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Pages.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
