package io.github.gouji.output;

import io.github.gouji.annotation.Annotator;
import io.github.gouji.annotation.Remark;
import io.github.gouji.annotation.Reviewer;
import io.github.gouji.constraint.Severity;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
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

    private AnnotatedCopy() {}

    /** Whether there can be a copy of a file of this kind, such as {@code docx}. */
    public static boolean supports(String fileType) {
        return Annotator.supports(fileType);
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
     * @throws UnreadableException if no copy can be made: of this kind of file ({@link Problem#UNSUPPORTED}), of a file
     *     as large as this, or of one that could not be read in the first place
     */
    public static Optional<byte[]> of(FileContent submission, ValidationResult result, OutputSettings settings)
            throws UnreadableException {
        if (result.findings().isEmpty()) {
            return Optional.empty();
        }
        if (result.fileType().isEmpty()) {
            throw new UnreadableException(Problem.DAMAGED, "文件无法读取", "the file could not be read");
        }
        if (!supports(result.fileType())) {
            throw new UnreadableException(Problem.UNSUPPORTED, "不支持这种文件", "kind of file not supported");
        }
        List<Remark> remarks = new ArrayList<>();
        for (ReportEntry entry : ReportEntry.of(result, Severity.ERROR)) {
            remarks.addAll(RemarkText.of(entry, settings.locale()));
        }
        return Optional.of(Annotator.annotate(
                submission,
                result.fileType(),
                remarks,
                new Reviewer(AUTHOR.in(settings.locale()), settings.date().orElse(null))));
    }
}
