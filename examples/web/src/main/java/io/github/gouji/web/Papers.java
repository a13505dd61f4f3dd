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
import io.github.gouji.result.UnitList;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.submission.Submissions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Checks what was handed in and writes what an office needs of it. All of it in memory; nothing is kept. */
@Service
class Papers {

    /** As many as a person looks through at once; more of them are a matter for the command line. */
    static final int MOST_FILES = 100;

    /** A run reads each file, then checks it. */
    private static final int STEPS_OF_A_FILE = 2;

    private final ReportValidator validator;

    Papers(ReportValidator validator) {
        this.validator = validator;
    }

    /** The results in one of Gouji's formats. */
    byte[] results(@Nullable List<MultipartFile> files, OutputFormat format, Locale locale) throws IOException {
        List<ValidationResult> results = new ArrayList<>();
        BatchResult summary = check(files, results::add);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ResultWriter writer = format.open(bytes, new OutputSettings(locale, Severity.ERROR, false))) {
            results.forEach(writer::write);
            writer.finish(summary);
        }
        return bytes.toByteArray();
    }

    /** Copies with comments of those files in which something was found. */
    Archive copies(@Nullable List<MultipartFile> files, Locale locale) throws IOException {
        Archive copies = new Archive(locale.equals(Locale.ENGLISH) ? "annotated.zip" : "批注副本.zip");
        validator.checkAll(
                submissions(files),
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
    Archive letters(@Nullable List<MultipartFile> files, String sender, @Nullable LocalDate due) throws IOException {
        Letters.Terms usual = Letters.Terms.of(sender, LocalDate.now());
        Letters letters =
                new Letters(new Letters.Terms(sender, usual.number(), usual.date(), due), LetterTemplate.standard());
        check(files, letters::add);
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
    Archive sums(@Nullable List<MultipartFile> files, String government) throws IOException {
        Totals totals = new Totals(government, null, UnitList.unknown());
        check(files, totals::add);
        Archive archive = new Archive("汇总表.zip");
        if (!totals.units().isEmpty()) {
            archive.add("汇总表.xlsx", totals::writeWorkbook);
            archive.add("三张表.docx", totals::writeTables);
        }
        return archive.requireAny();
    }

    private BatchResult check(@Nullable List<MultipartFile> files, Consumer<ValidationResult> results)
            throws IOException {
        return validator.checkAll(submissions(files), results);
    }

    /** Zip archives among them are opened; what they hold counts. */
    private static Submissions submissions(@Nullable List<MultipartFile> uploaded) throws IOException {
        List<MultipartFile> files = uploaded == null
                ? List.of()
                : uploaded.stream().filter(file -> !isEmptyField(file)).toList();
        if (files.isEmpty()) {
            throw new RefusedException(Refusal.NO_FILE);
        }
        if (files.size() > MOST_FILES
                || files.stream().anyMatch(file -> file.getSize() > WebApplication.LARGEST_FILE)) {
            throw new RefusedException(Refusal.TOO_MUCH);
        }
        Submissions submissions = Submissions.none();
        for (MultipartFile file : files) {
            submissions = submissions.and(Archive.lastName(nameOf(file)), file.getBytes());
        }
        return submissions.withProgress((done, total) -> {
            if (total > MOST_FILES * STEPS_OF_A_FILE) {
                throw new RefusedException(Refusal.TOO_MUCH);
            }
        });
    }

    /** A form sent without choosing a file has a part without a name and without a byte. */
    private static boolean isEmptyField(MultipartFile file) {
        return file.isEmpty() && nameOf(file).isEmpty();
    }

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
