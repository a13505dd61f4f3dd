package io.github.gouji.web;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.output.OutputFormat;
import io.github.gouji.output.OutputSettings;
import io.github.gouji.output.ResultWriter;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Checks what was handed in, in memory, and writes what was found in one of Gouji's formats. */
@Service
class Submissions {

    /** As many as a person looks through at once; more of them are a matter for the command line. */
    static final int MOST_FILES = 20;

    private final ReportValidator validator;

    Submissions(ReportValidator validator) {
        this.validator = validator;
    }

    byte[] check(@Nullable List<MultipartFile> uploaded, OutputFormat format, Locale locale) throws IOException {
        List<MultipartFile> files = uploaded == null
                ? List.of()
                : uploaded.stream().filter(file -> !isEmptyField(file)).toList();
        if (files.isEmpty()) {
            throw new RefusedException(Refusal.NO_FILE);
        }
        if (files.size() > MOST_FILES) {
            throw new RefusedException(Refusal.TOO_MUCH);
        }
        List<ValidationResult> results = new ArrayList<>();
        for (MultipartFile file : files) {
            try (InputStream stream = file.getInputStream()) {
                results.add(validator.check(stream, shownName(file)));
            }
        }
        return write(results, format, locale);
    }

    private static byte[] write(List<ValidationResult> results, OutputFormat format, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ResultWriter writer = format.open(bytes, new OutputSettings(locale, Severity.ERROR, false))) {
            results.forEach(writer::write);
            writer.finish(BatchResult.of(results, Severity.ERROR));
        }
        return bytes.toByteArray();
    }

    /** A form sent without choosing a file has a part without a name and without a byte. */
    private static boolean isEmptyField(MultipartFile file) {
        return file.isEmpty() && nameOf(file).isEmpty();
    }

    /** Only ever shown. Some browsers send the folders as well, which are nobody's business. */
    private static String shownName(MultipartFile file) {
        String name = nameOf(file);
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "?" : last;
    }

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
