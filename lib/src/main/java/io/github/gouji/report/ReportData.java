package io.github.gouji.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a report of plain data; found as a service, so that the model knows nothing of the shape of that data. */
public interface ReportData {

    /**
     * The report that the data describes.
     *
     * @param data maps, lists, texts and numbers in the shape of {@code gouji-report.schema.json}
     * @throws IllegalArgumentException if it describes none; the message says where and what should be there
     */
    AnnualReport toReport(Map<String, @Nullable Object> data);
}
