package org.onrecord.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment with its zone, or a day, which ends at midnight UTC; says what one looks like. */
final class Moment implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String value) {
        try {
            return value.indexOf('T') < 0
                    ? endOf(LocalDate.parse(value))
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException unreadable) {
            throw new TypeConversionException("expected a time with its zone as 2024-03-23T14:00Z or"
                    + " 2024-03-23T17:00+03:00, or a date as 2024-03-23, but found '" + value + "'");
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
    }
}
