package io.github.gouji.spark;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.ValidationResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** What was found, as rows: one for each report of a file, and one for a file that holds none. */
final class ReportRows {

    /** Counts and amounts of money: so many digits, so many of them behind the point. */
    private static final int DIGITS = 24;

    private static final int DECIMALS = 4;

    private static final DataType FIGURE = DataTypes.createDecimalType(DIGITS, DECIMALS);

    private static final StructType FINDING = new StructType()
            .add("rule", DataTypes.StringType)
            .add("severity", DataTypes.StringType)
            .add("message", DataTypes.StringType)
            .add("cells", DataTypes.createArrayType(DataTypes.StringType))
            .add("fingerprint", DataTypes.StringType);

    /** The columns; figures by the keys of the JSON output, such as {@code applications.granted.total}. */
    static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType)
            .add("report", DataTypes.IntegerType)
            .add("status", DataTypes.StringType)
            .add("organization", DataTypes.StringType)
            .add("year", DataTypes.IntegerType)
            .add("format", DataTypes.StringType)
            .add("findings", DataTypes.createArrayType(FINDING))
            .add("figures", DataTypes.createMapType(DataTypes.StringType, FIGURE));

    /** What a file is called that could not be checked by a fault of Gouji: it fails no task. */
    static final String NOT_CHECKED = "not-checked";

    private ReportRows() {}

    /** Something that is done with a validator. */
    interface Checking {
        void run(ReportValidator validator, List<Row> rows) throws IOException;
    }

    /** The rows of what is done; if that breaks off by a fault, one that says so. */
    static List<Row> of(String file, ReportValidator validator, Checking checking) {
        List<Row> rows = new ArrayList<>();
        try {
            checking.run(validator, rows);
            return rows;
        } catch (IOException | RuntimeException fault) {
            return List.of(row(file, 0, NOT_CHECKED, null, List.of(), fault.toString()));
        }
    }

    /** The rows of one result. */
    static List<Row> of(ValidationResult result) {
        String status = result.status(Severity.ERROR).key();
        List<Row> rows = new ArrayList<>();
        for (CheckedReport checked : result.reports()) {
            List<Finding> findings = new ArrayList<>(rows.isEmpty() ? result.fileFindings() : List.of());
            findings.addAll(checked.findings());
            rows.add(row(result.file(), rows.size() + 1, status, checked.report(), findings, null));
        }
        return rows.isEmpty() ? List.of(row(result.file(), 0, status, null, result.fileFindings(), null)) : rows;
    }

    private static Row row(
            String file, int number, String status, AnnualReport report, List<Finding> findings, String fault) {
        List<Row> told = new ArrayList<>();
        findings.forEach(finding -> told.add(RowFactory.create(
                finding.rule().id(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.message(),
                seq(finding.cells().stream().map(CellKey::toString).toList()),
                finding.fingerprint())));
        if (fault != null) {
            told.add(RowFactory.create(NOT_CHECKED, "error", fault, seq(List.of()), null));
        }
        return RowFactory.create(
                file,
                number,
                status,
                report == null ? null : report.organization().orElse(null),
                report == null ? null : report.year().orElse(null),
                report == null ? null : report.format().map(ReportFormat::key).orElse(null),
                seq(told),
                CollectionConverters.asScala(report == null ? Map.of() : figures(report)));
    }

    private static Map<String, BigDecimal> figures(AnnualReport report) {
        Map<String, BigDecimal> figures = new HashMap<>();
        for (TableKind kind : TableKind.values()) {
            report.table(kind).map(ReportTable::figures).ifPresent(cells -> cells.forEach((cell, figure) -> figure.number()
                    .filter(ReportRows::fits)
                    .ifPresent(value -> figures.put(cell.toString(), value))));
        }
        return figures;
    }

    /** No figure of a report has as many digits; one that has would fail the job when it is written. */
    private static boolean fits(BigDecimal value) {
        return value.precision() - value.scale() <= DIGITS - DECIMALS && value.scale() <= DECIMALS;
    }

    private static Object seq(List<?> list) {
        return CollectionConverters.asScala(list).toSeq();
    }
}
