package io.github.gouji.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date as people are told to write it. */
final class DateParser implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException wrong) {
            throw new TypeConversionException("应写作2025-01-31这样 / should be written as 2025-01-31: " + value);
        }
    }
}
