package io.github.gouji.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The form to hand in files. Nothing that a user sent stands on it. */
@Component
class UploadPage {

    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title>
            </head>
            <body>
            <h1>%2$s</h1>
            %3$s<form method="post" enctype="multipart/form-data">
            <p><label>%4$s <input type="file" name="file" multiple required></label></p>
            <p><button>%5$s</button></p>
            </form>
            </body>
            </html>
            """;

    private final MessageSource texts;

    UploadPage(MessageSource texts) {
        this.texts = texts;
    }

    String html(Locale locale) {
        return page(locale, "");
    }

    /** The form again, under what was wrong with the last try. */
    String html(Locale locale, String refusal) {
        return page(locale, "<p role=\"alert\">" + refusal + "</p>\n");
    }

    private String page(Locale locale, String alert) {
        return HTML.formatted(
                locale.toLanguageTag(),
                text("page.title", locale),
                alert,
                text("page.file", locale),
                text("page.check", locale));
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
