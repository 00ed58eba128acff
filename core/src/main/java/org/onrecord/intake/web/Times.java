package org.onrecord.intake.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** Times in headers, none of which is believed beyond a day. */
final class Times {
    static final Duration LONGEST = Duration.ofDays(1);

    /** Longer values than this are no times, in UTF-16 units. */
    private static final int LONGEST_VALUE = 64;

    private static final Pattern MAX_AGE = Pattern.compile("max-age *= *\"?(\\d{1,12})\"?");

    private Times() {}

    /** What Retry-After says, in seconds or as a date; absent where it says nothing or the past. */
    static Optional<Duration> retryAfter(String value, Instant now) {
        Optional<Duration> wait = seconds(value.strip()).or(() -> date(value).map(date -> Duration.between(now, date)));
        return wait.filter(duration -> !duration.isNegative() && !duration.isZero())
                .map(Times::atMostADay);
    }

    /** How long a response stays fresh after Cache-Control's max-age, else Expires; absent where it is stale at once. */
    static Optional<Duration> freshFor(Answer answer) {
        List<String> directives = answer.all("Cache-Control").stream()
                .flatMap(line -> Pattern.compile(",").splitAsStream(line))
                .map(directive -> directive.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (directives.contains("no-cache") || directives.contains("no-store")) {
            return Optional.empty();
        }
        Optional<Duration> age = answer.header("Age").flatMap(value -> seconds(value.strip()));
        Optional<Duration> maxAge = directives.stream()
                .map(MAX_AGE::matcher)
                .filter(Matcher::matches)
                .flatMap(max -> seconds(max.group(1)).stream())
                .findFirst();
        return maxAge.map(max -> max.minus(age.orElse(Duration.ZERO)))
                .or(() -> expires(answer))
                .filter(duration -> !duration.isNegative() && !duration.isZero())
                .map(Times::atMostADay);
    }

    private static Optional<Duration> expires(Answer answer) {
        return answer.header("Expires").flatMap(Times::date).map(expires -> {
            Instant sent = answer.header("Date").flatMap(Times::date).orElse(answer.at());
            return Duration.between(sent, expires);
        });
    }

    private static Optional<Duration> seconds(String value) {
        return value.matches("\\d{1,12}") ? Optional.of(Duration.ofSeconds(Long.parseLong(value))) : Optional.empty();
    }

    private static Optional<Instant> date(String value) {
        if (value.length() > LONGEST_VALUE) {
            return Optional.empty();
        }
        @Nullable Instant date = DateUtils.parseStandardDate(value.strip());
        return Optional.ofNullable(date);
    }

    private static Duration atMostADay(Duration duration) {
        return duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
    }
}
