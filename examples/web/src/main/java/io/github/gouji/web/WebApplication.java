package io.github.gouji.web;

import io.github.gouji.ReportValidator;
import io.github.gouji.document.Limits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** A portal that checks annual reports when they are handed in. */
@SpringBootApplication
public class WebApplication {

    private static final Pattern LANG = Pattern.compile("(?:^|&)lang=(zh|en)(?:&|$)");

    public static void main(String[] arguments) {
        SpringApplication.run(WebApplication.class, arguments);
    }

    /** Bytes of one file. */
    static final long LARGEST_FILE = 20 << 20;

    /** Bytes of a part of a file when it is expanded: reports have a hundredth of it, and several are checked at once. */
    private static final long LARGEST_PART = 32 << 20;

    /** Configured once, shared by all requests; each has one thread. */
    @Bean
    ReportValidator reportValidator() {
        Limits limits = Limits.defaults().maxFileSize(LARGEST_FILE).maxExpandedSize(LARGEST_PART);
        return ReportValidator.builder().limits(limits).jobs(1).build();
    }

    /** The language of a request: {@code ?lang=}, which the switch sets, else its {@code Accept-Language}, else Chinese. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                // not as a parameter: the body is not read for it
                Matcher chosen = LANG.matcher(String.valueOf(request.getQueryString()));
                return chosen.find() ? Locale.forLanguageTag(chosen.group(1)) : super.resolveLocale(request);
            }
        };
        resolver.setSupportedLocales(List.of(Locale.CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.CHINESE);
        return resolver;
    }
}
