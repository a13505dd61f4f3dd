package io.github.gouji.parser.json;

import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ReportData;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report that a mapper of the host's read as plain data. */
public final class JsonReportData implements ReportData {

    /** For the service loader. */
    public JsonReportData() {}

    @Override
    public AnnualReport toReport(Map<String, @Nullable Object> data) {
        try {
            return new JsonReport(new JsonValue(new JsonTree(Limits.defaults()).of(data), "$")).toReport();
        } catch (UnreadableException unreadable) {
            throw new IllegalArgumentException(unreadable.detailZh() + " / " + unreadable.detailEn(), unreadable);
        }
    }
}
