package io.github.gouji.cli;

import io.github.gouji.output.OutputFormat;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One more form of the results and where it goes.
 *
 * @param format the form
 * @param file the file
 */
record ReportTarget(OutputFormat format, Path file) {

    ReportTarget {
        Objects.requireNonNull(format);
        Objects.requireNonNull(file);
    }

    /** Reads {@code FORMAT=FILE}. */
    static final class Parser implements ITypeConverter<ReportTarget> {

        @Override
        public ReportTarget convert(String value) {
            int sign = value.indexOf('=');
            if (sign < 0 || sign == value.length() - 1) {
                throw new TypeConversionException("应为 / should be FORMAT=FILE: " + value);
            }
            OutputFormat format = OutputFormat.find(value.substring(0, sign))
                    .orElseThrow(() -> new TypeConversionException(
                            "没有这种格式 / no such format: " + value + "; " + Arrays.toString(OutputFormat.values())));
            if (value.endsWith("=-")) {
                throw new TypeConversionException("标准输出用 --output - / for standard output say --output -: " + value);
            }
            return new ReportTarget(format, Path.of(value.substring(sign + 1)));
        }
    }
}
