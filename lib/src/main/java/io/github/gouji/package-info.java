/**
 * Checks Chinese government-information-disclosure annual reports (政府信息公开工作年度报告) for consistency. {@link
 * io.github.gouji.ReportValidator} is where to start:
 *
 * <pre>{@code
 * List<Finding> findings = ReportValidator.validate(Path.of("report.docx"));
 * }</pre>
 *
 * <p>One way leads through the library, and each package knows only those before it: {@code constraint}, {@code
 * document} (what a file says), {@code text} (Chinese text and numerals), {@code reader} (one per kind of file), {@code
 * report} (the model), {@code parser} (from document to report), {@code rule}, {@code finding}, {@code diagnosis}, this
 * package, {@code annotation} (comments in copies), {@code output}, {@code cli}. A package marked {@link
 * io.github.gouji.constraint.Internal} is Gouji's own but for the types that its description names as public.
 */
package io.github.gouji;
