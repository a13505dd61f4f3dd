package io.github.gouji.web;

import io.github.gouji.output.OutputFormat;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files handed in: for people a page, for programs JSON. */
@RestController
class UploadController {

    private static final String HTML = "text/html;charset=UTF-8";

    private final Submissions submissions;
    private final UploadPage page;

    UploadController(Submissions submissions, UploadPage page) {
        this.submissions = submissions;
        this.page = page;
    }

    @GetMapping(path = "/", produces = HTML)
    String form(Locale locale) {
        return page.html(locale);
    }

    /** Gouji's HTML report. */
    @PostMapping(path = "/", produces = HTML)
    byte[] report(@RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files, Locale locale)
            throws IOException {
        return submissions.check(files, OutputFormat.HTML, locale);
    }

    /** Gouji's JSON, the same for one file and for many. */
    @PostMapping(path = "/api/check", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] check(@RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files, Locale locale)
            throws IOException {
        return submissions.check(files, OutputFormat.JSON, locale);
    }
}
