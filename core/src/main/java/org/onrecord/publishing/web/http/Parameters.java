package org.onrecord.publishing.web.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parameters of a request's query. What is unknown, given twice or malformed is refused with a {@link Problem} that
 * names it; what is blank, as forms send it, counts as absent.
 */
public final class Parameters {
    private static final int MOST_UNITS = 500;

    private final Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = values;
    }

    /** @param known the names that the path takes */
    public static Parameters of(Context context, Collection<String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, given) -> {
            if (!known.contains(name)) {
                throw unknown(Problems.quoted(name), known);
            }
            if (given.size() != 1) {
                throw Problem.ofParameter(name, "one value", given.size() + " of them")
                        .asException();
            }
            checkLength(name, given.get(0));
            values.put(name, given.get(0).strip());
        });
        return new Parameters(values);
    }

    private static ProblemException unknown(String name, Collection<String> known) {
        String expected = known.isEmpty() ? "no parameters" : "parameters among " + String.join(", ", known);
        return Problem.of(HttpStatus.BAD_REQUEST, "expected " + expected + " but found " + name)
                .with("parameter", name)
                .with("expected", expected)
                .with("found", name)
                .asException();
    }

    private static void checkLength(String name, String value) {
        if (value.length() > MOST_UNITS) {
            throw Problem.ofParameter(name, "at most " + MOST_UNITS + " characters", value.length() + " of them")
                    .asException();
        }
    }

    /** The words of a parameter. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    /** A day as 2024-03-22. */
    public Optional<LocalDate> day(String name) {
        return text(name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException other) {
                throw wrong(name, "a date as 2024-03-22", value);
            }
        });
    }

    /** A moment with its zone, or a day, which ends at midnight UTC. */
    public Optional<Instant> momentOrEndOfDay(String name) {
        return text(name)
                .map(value -> moment(
                        name,
                        value,
                        day -> day.plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .minusNanos(1)));
    }

    /** A moment with its zone, or a day, which begins at midnight UTC. */
    public Optional<Instant> momentOrStartOfDay(String name) {
        return text(name)
                .map(value -> moment(
                        name, value, day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static Instant moment(String name, String value, Function<LocalDate, Instant> ofDay) {
        try {
            return value.indexOf('T') < 0
                    ? ofDay.apply(LocalDate.parse(value))
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException other) {
            throw wrong(name, "a time with its zone as 2024-03-23T14:00Z, or a date as 2024-03-23", value);
        }
    }

    /** A whole number between two others, both included. */
    public OptionalLong number(String name, long least, long most) {
        Optional<String> value = text(name);
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        boolean isNumber = value.get().matches("-?[0-9]{1,18}");
        if (!isNumber || Long.parseLong(value.get()) < least || Long.parseLong(value.get()) > most) {
            throw wrong(
                    name,
                    most == Long.MAX_VALUE
                            ? "a whole number of " + least + " or more"
                            : "a whole number of " + least + " to " + most,
                    value.get());
        }
        return OptionalLong.of(Long.parseLong(value.get()));
    }

    /** Degrees, separated by commas. */
    public Optional<List<Double>> degrees(String name, int count, String expected) {
        return text(name).map(value -> {
            List<String> parts =
                    Arrays.stream(value.split(",", -1)).map(String::strip).toList();
            if (parts.size() != count
                    || !parts.stream().allMatch(part -> part.matches("-?[0-9]{1,3}(\\.[0-9]{1,9})?"))) {
                throw wrong(name, expected, value);
            }
            return parts.stream().map(Double::parseDouble).toList();
        });
    }

    /** Whether only such are asked for: {@code true}, {@code on} or {@code 1}; {@code false} is the same as nothing. */
    public boolean flag(String name) {
        return text(name)
                .map(value -> switch (value.toLowerCase(Locale.ROOT)) {
                    case "true", "on", "1" -> true;
                    case "false" -> false;
                    default -> throw wrong(name, "true or false", value);
                })
                .orElse(false);
    }

    /** One of several, named by its code; hyphens and blanks count as underscores. */
    public <T> Optional<T> oneOf(String name, List<T> all, Function<T, String> code) {
        return text(name).map(value -> {
            String asked = value.toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
            return all.stream()
                    .filter(one -> code.apply(one).equals(asked))
                    .findFirst()
                    .orElseThrow(() ->
                            wrong(name, "one of " + all.stream().map(code).collect(Collectors.joining(", ")), value));
        });
    }

    /** That a parameter says something else than it may. */
    public static ProblemException wrong(String name, String expected, String found) {
        return Problem.ofParameter(name, expected, "'" + Problems.quoted(found) + "'")
                .asException();
    }
}
