/**
 * Checks Chinese government-information-disclosure annual reports (政府信息公开工作年度报告) for consistency. {@link
 * io.github.gouji.ReportValidator} is where to start:
 *
 * <pre>{@code
 * List<Finding> findings = ReportValidator.validate(Path.of("report.docx"));
 * }</pre>
 *
 * <p>One way leads through the library, file → document → report → findings → repairs → outputs, and each room knows
 * only those below it. From the bottom: {@code constraint}, {@code document} (what a file says), {@code text} (Chinese
 * text and numerals), {@code reader} (a room per kind of file), {@code report} (the model), {@code parser} (from document
 * to report), {@code rule}, {@code finding}, {@code diagnosis}, {@code submission} (folders and zips), {@code result}
 * (what callers get), {@code check} (one file), {@code batch} (many files), this package, {@code annotation} (comments in
 * copies), {@code output}, {@code cli}. A package marked {@link io.github.gouji.constraint.Internal} is Gouji's own but
 * for the types that its description names as public.
 */
@NullMarked
package io.github.gouji;

import org.jspecify.annotations.NullMarked;
