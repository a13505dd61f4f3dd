package io.github.gouji.web;

import io.github.gouji.output.OutputFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files handed in: for people a page and papers, for programs JSON. */
@RestController
class UploadController {

    private static final String HTML = "text/html;charset=UTF-8";

    private final Papers papers;
    private final Workers workers;
    private final Pages pages;

    UploadController(Papers papers, Workers workers, Pages pages) {
        this.papers = papers;
        this.workers = workers;
        this.pages = pages;
    }

    @GetMapping(path = "/", produces = HTML)
    String form(Locale locale) {
        return pages.upload(locale);
    }

    /** Gouji's HTML report. */
    @PostMapping(path = "/", produces = HTML)
    byte[] report(HttpServletRequest request, Locale locale) {
        Upload upload = Upload.of(request);
        return workers.run(() -> papers.results(upload, OutputFormat.HTML, locale));
    }

    /** Gouji's JSON, the same for one file and for many. */
    @PostMapping(path = "/api/check", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] check(HttpServletRequest request, Locale locale) {
        Upload upload = Upload.of(request);
        return workers.run(() -> papers.results(upload, OutputFormat.JSON, locale));
    }

    @PostMapping("/copies")
    ResponseEntity<byte[]> copies(HttpServletRequest request, Locale locale) throws IOException {
        Upload upload = Upload.of(request);
        return download(() -> papers.copies(upload, locale));
    }

    @PostMapping("/letters")
    ResponseEntity<byte[]> letters(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String sender,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate due)
            throws IOException {
        Upload upload = Upload.of(request);
        return download(() -> papers.letters(upload, sender, due));
    }

    @PostMapping("/sums")
    ResponseEntity<byte[]> sums(HttpServletRequest request, @RequestParam(defaultValue = "") String government)
            throws IOException {
        Upload upload = Upload.of(request);
        return download(() -> papers.sums(upload, government));
    }

    private ResponseEntity<byte[]> download(Callable<Archive> work) throws IOException {
        Archive archive = workers.run(work);
        String disposition = ContentDisposition.attachment()
                .filename(archive.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(archive.bytes());
    }
}
