package org.onrecord.publishing.formats.csv;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.onrecord.model.Location.Level;
import org.onrecord.model.Period;

/** The datasets' scales of precision, from what a record tells; the data dictionary writes each one down. */
final class Scales {
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 31;

    private Scales() {}

    /** UCDP GED, {@code where_prec}: 1 a point, 3 a second-order and 4 a first-order division, 6 a country. */
    static Optional<Integer> wherePrec(Level level) {
        return switch (level) {
            case CITY -> Optional.of(1);
            case COUNTY -> Optional.of(3);
            case REGION -> Optional.of(4);
            case COUNTRY -> Optional.of(6);
            case CONTINENT -> Optional.empty();
        };
    }

    /** UCDP GED, {@code date_prec}: 1 a day, 2 two to six days, 3 a week, 4 a month, 5 more. */
    static int datePrec(Period days) {
        long length = length(days);
        if (length == 1) {
            return 1;
        }
        if (length < DAYS_OF_WEEK) {
            return 2;
        }
        return length == DAYS_OF_WEEK ? 3 : length <= DAYS_OF_MONTH ? 4 : 5;
    }

    /** GTD, {@code specificity}: 1 a town, 3 a second-order and 4 a first-order division, 5 none of these. */
    static Optional<Integer> specificity(Level level) {
        return switch (level) {
            case CITY -> Optional.of(1);
            case COUNTY -> Optional.of(3);
            case REGION -> Optional.of(4);
            case COUNTRY -> Optional.of(5);
            case CONTINENT -> Optional.empty();
        };
    }

    /** ACLED, {@code geo_precision}: 1 a town, 2 a small part of a region, 3 a larger region; none for a country. */
    static Optional<Integer> geoPrecision(Level level) {
        return switch (level) {
            case CITY -> Optional.of(1);
            case COUNTY -> Optional.of(2);
            case REGION -> Optional.of(3);
            case COUNTRY, CONTINENT -> Optional.empty();
        };
    }

    /** ACLED, {@code time_precision}: 1 a day, 2 a week or less, 3 a month or less; none for more. */
    static Optional<Integer> timePrecision(Period days) {
        long length = length(days);
        if (length > DAYS_OF_MONTH) {
            return Optional.empty();
        }
        return Optional.of(length == 1 ? 1 : length <= DAYS_OF_WEEK ? 2 : 3);
    }

    /** PRIO-GRID's cell of half a degree: counted from 1 at 180° W and 90° S, eastwards, then northwards. */
    static int prioGridCell(double latitude, double longitude) {
        int row = Math.min(359, (int) Math.floor((latitude + 90) * 2));
        int column = Math.min(719, (int) Math.floor((longitude + 180) * 2));
        return row * 720 + column + 1;
    }

    private static long length(Period days) {
        return ChronoUnit.DAYS.between(days.from(), days.to()) + 1;
    }
}
