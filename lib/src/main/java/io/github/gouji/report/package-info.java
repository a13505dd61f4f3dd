/**
 * The core model: what an annual report means. {@link io.github.gouji.report.ReportFormat} holds the national form in
 * its variants as data (rows, columns, labels, equations); {@link io.github.gouji.report.AnnualReport} holds one report
 * as its office wrote it, every figure with its text and place.
 */
@NullMarked
package io.github.gouji.report;

import org.jspecify.annotations.NullMarked;
