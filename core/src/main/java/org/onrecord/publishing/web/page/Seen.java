package org.onrecord.publishing.web.page;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.ledger.AsOf;
import org.onrecord.model.TollRule;

/**
 * How a record is looked at.
 *
 * @param rule by which tolls are concluded
 * @param asOf from which moment
 */
record Seen(TollRule rule, AsOf asOf) {
    static final String RULE = "rule";
    static final String AS_OF = "as-of";
    static final String REPORTED_BY = "reported-by";

    /** Reads the query of a request; a field that is left empty in a form asks for nothing. */
    static Seen of(Context context) {
        return new Seen(rule(context), new AsOf(moment(context, AS_OF), moment(context, REPORTED_BY)));
    }

    Seen with(TollRule other) {
        return new Seen(other, asOf);
    }

    Seen with(AsOf other) {
        return new Seen(rule, other);
    }

    boolean isPast() {
        return !asOf.equals(AsOf.NOW);
    }

    /** A parameter that is there and says something. */
    static Optional<String> given(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static TollRule rule(Context context) {
        return given(context, RULE)
                .map(code -> Arrays.stream(TollRule.values())
                        .filter(rule -> rule.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> Unanswerable.misread("a rule (" + rules() + ")", RULE, code)))
                .orElse(TollRule.ONRECORD);
    }

    private static String rules() {
        return Arrays.stream(TollRule.values()).map(TollRule::code).collect(Collectors.joining(", "));
    }

    private static Optional<Instant> moment(Context context, String name) {
        return given(context, name)
                .map(value -> PastMoment.find(value)
                        .orElseThrow(() -> Unanswerable.misread(
                                "a time as 2024-03-23T14:00Z or 2024-03-23T14:00 in UTC, or a date as 2024-03-23",
                                name,
                                value)));
    }
}
