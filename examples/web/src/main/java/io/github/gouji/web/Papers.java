package io.github.gouji.web;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.office.Letter;
import io.github.gouji.office.LetterTemplate;
import io.github.gouji.office.Letters;
import io.github.gouji.office.Totals;
import io.github.gouji.output.AnnotatedCopy;
import io.github.gouji.output.OutputFormat;
import io.github.gouji.output.OutputSettings;
import io.github.gouji.output.ResultWriter;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.FollowUp;
import io.github.gouji.result.ValidationResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Checks what was handed in and writes what an office needs of it. All of it in memory; nothing is kept. */
@Service
class Papers {

    private final ReportValidator validator;

    Papers(ReportValidator validator) {
        this.validator = validator;
    }

    /** The results in one of Gouji's formats. */
    byte[] results(Upload upload, OutputFormat format, Locale locale) throws IOException {
        List<ValidationResult> results = new ArrayList<>();
        FollowUp followUp = new FollowUp(null, upload.list(), Severity.ERROR);
        BatchResult summary = followUp.of(check(upload, result -> {
            followUp.add(result);
            results.add(result);
        }));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ResultWriter writer = format.open(bytes, new OutputSettings(locale, Severity.ERROR, false))) {
            results.forEach(writer::write);
            writer.finish(summary);
        }
        return bytes.toByteArray();
    }

    /** Copies with comments of those files in which something was found. */
    Archive copies(Upload upload, Locale locale) throws IOException {
        Archive copies = new Archive(locale.equals(Locale.ENGLISH) ? "annotated.zip" : "批注副本.zip");
        validator.checkAll(
                upload.submissions(),
                (content, result) -> {
                    try {
                        return AnnotatedCopy.of(content, result, locale).orElse(null);
                    } catch (UnreadableException noCopy) {
                        return null;
                    }
                },
                (result, copy) -> copy.ifPresent(
                        bytes -> copies.add(result.file() + AnnotatedCopy.suffix(result.fileType()), bytes)));
        return copies.requireAny();
    }

    /** A letter to each unit with faults, and all of them to be printed. */
    Archive letters(Upload upload, String sender, @Nullable LocalDate due) throws IOException {
        Letters.Terms usual = Letters.Terms.of(sender, LocalDate.now());
        Letters letters = new Letters(
                new Letters.Terms(sender, usual.number(), usual.date(), due), LetterTemplate.standard(), upload.list());
        check(upload, letters::add);
        Archive archive = new Archive("反馈单.zip");
        List<Letter> all = letters.letters();
        for (Letter letter : all) {
            archive.add(letter.fileName(), letter::write);
        }
        if (all.size() > 1) {
            archive.add("00-全部反馈单.docx", letters::writeAll);
        }
        return archive.requireAny();
    }

    /** The sums, and the three tables of the government's own report. */
    Archive sums(Upload upload, String government) throws IOException {
        Totals totals = new Totals(government, null, upload.list());
        check(upload, totals::add);
        Archive archive = new Archive("汇总表.zip");
        if (!totals.units().isEmpty()) {
            archive.add("汇总表.xlsx", totals::writeWorkbook);
            archive.add("三张表.docx", totals::writeTables);
        }
        return archive.requireAny();
    }

    private BatchResult check(Upload upload, Consumer<ValidationResult> results) throws IOException {
        return validator.checkAll(upload.submissions(), results);
    }
}
