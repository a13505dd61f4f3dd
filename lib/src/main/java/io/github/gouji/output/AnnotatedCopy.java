package io.github.gouji.output;

import io.github.gouji.annotation.Annotator;
import io.github.gouji.annotation.Remark;
import io.github.gouji.annotation.Reviewer;
import io.github.gouji.constraint.Severity;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.MissingLibrary;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.rule.Words;
import io.github.gouji.wording.RemarkText;
import io.github.gouji.wording.ReportEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A copy of a submitted PDF, Word ({@code .docx}, {@code .docm}) or Excel file ({@code .xlsx}, {@code .xlsm}, {@code .xls}) in which a
 * wrong cell is shaded and says in a comment what to write there and how sure that is. What is not about a cell stands
 * at the paragraph concerned, what is missing where it would stand. A workbook opens at its first error. The submission
 * is left as it is, and so is everything else in the copy, comments included. In a text box, where Word knows no
 * comments, they stand at the paragraph that holds the box. In a PDF cells are highlighted; what is not about a cell that
 * lines tell is a note in the margin of its page.
 *
 * <p>For every other kind of file it is a Word file to lie beside the submission: unit, year and verdict, the tables of
 * the form as printed, with the same shades and comments, and all findings as a list.
 *
 * <pre>{@code
 * FileContent submission = new FileContent("a.docx", Files.readAllBytes(path));
 * ValidationResult result = validator.check(submission.stream(), submission.name());
 * Optional<byte[]> copy = AnnotatedCopy.of(submission, result, Locale.CHINESE);
 * }</pre>
 *
 * <p>For many files at once see {@code ReportValidator.checkAll} with a function that makes something of each file.
 */
public final class AnnotatedCopy {

    /** Whom programs show as the author of the comments. */
    private static final Words AUTHOR = new Words("勾稽", "Gouji");

    private static final String COMPANION = ".gouji.docx";

    private AnnotatedCopy() {}

    /**
     * What the name of a copy has behind the name of the file: nothing where the copy is the file itself with comments,
     * {@code .gouji.docx} where it is a Word file beside it.
     *
     * @param fileType the kind of file, such as {@code docx}
     */
    public static String suffix(String fileType) {
        return Annotator.supports(fileType) ? "" : COMPANION;
    }

    /**
     * Makes the copy, without a date.
     *
     * @param locale language of the comments: English for English locales, else Chinese
     * @see #of(FileContent, ValidationResult, OutputSettings)
     */
    public static Optional<byte[]> of(FileContent submission, ValidationResult result, Locale locale)
            throws UnreadableException {
        return of(submission, result, new OutputSettings(locale, Severity.ERROR, false));
    }

    /**
     * Makes the copy. Thread-safe; the same input gives the same bytes.
     *
     * @param submission the file
     * @param result what was found in it
     * @param settings language and date of the comments
     * @return the bytes of the copy; empty if nothing was found
     * @throws UnreadableException if no copy can be made: of a file as large as this, of one that could not be read in
     *     the first place, or because the library for it was left out of the class path; names that
     */
    public static Optional<byte[]> of(FileContent submission, ValidationResult result, OutputSettings settings)
            throws UnreadableException {
        if (result.findings().isEmpty()) {
            return Optional.empty();
        }
        if (result.fileType().isEmpty()) {
            throw new UnreadableException(Problem.DAMAGED, "文件无法读取", "the file could not be read");
        }
        try {
            return Optional.of(make(submission, result, settings));
        } catch (NoClassDefFoundError missing) {
            throw MissingLibrary.of(missing);
        }
    }

    private static byte[] make(FileContent submission, ValidationResult result, OutputSettings settings)
            throws UnreadableException {
        List<ReportEntry> entries = ReportEntry.of(result, Severity.ERROR);
        Reviewer reviewer =
                new Reviewer(AUTHOR.in(settings.locale()), settings.date().orElse(null));
        if (!Annotator.supports(result.fileType())) {
            return Companion.of(result.file(), entries, settings.locale(), reviewer);
        }
        List<Remark> remarks = new ArrayList<>();
        entries.forEach(entry -> remarks.addAll(RemarkText.of(entry, settings.locale())));
        return Annotator.annotate(submission, result.fileType(), remarks, reviewer);
    }
}
