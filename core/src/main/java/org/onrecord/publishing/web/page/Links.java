package org.onrecord.publishing.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.ledger.AsOf;
import org.onrecord.model.Figure;
import org.onrecord.model.Span;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.words.BoundName;

/**
 * Addresses around one incident, which keep the rule and the moment from which it is seen.
 *
 * @param incident the incident's id
 * @param seen how it is looked at
 */
record Links(String incident, Seen seen) {
    /** Where the words stand that a link leads to. */
    static final String HERE = "here";

    static final String ASSERTION = "assertion";
    static final String CATEGORY = "category";
    static final String COUNTED = "counted";
    static final String BOUND = "bound";
    static final String AT = "at";
    static final String INCIDENT = "incident";
    static final String WORDS = "words";
    static final String DETAIL = "detail";

    String page() {
        return new Address("/incidents/" + encoded(incident)).seen(seen).toString();
    }

    String page(String fragment) {
        return page() + "#" + fragment;
    }

    String byRule(TollRule rule) {
        return new Links(incident, seen.with(rule)).page("toll");
    }

    String asOf(Instant recorded) {
        return new Links(incident, seen.with(new AsOf(Optional.of(recorded), Optional.empty()))).page();
    }

    String now() {
        return new Links(incident, seen.with(AsOf.NOW)).page();
    }

    /** With quoted words shown, or hidden, from now on. */
    String detail(boolean shown) {
        return new Address("/incidents/" + encoded(incident))
                .seen(seen)
                .with(DETAIL, shown ? "shown" : "hidden")
                .toString();
    }

    /** The words behind a toll, or one number of it, at a moment or as it stands. */
    String toll(TollSeries series, Optional<BoundName> bound, Optional<Instant> at) {
        Address address = evidence().with(CATEGORY, series.category().code());
        if (series.counted().equals(Figure.ATTACKERS)) {
            address.with(COUNTED, Figure.ATTACKERS);
        }
        bound.ifPresent(name -> address.with(BOUND, name.code()));
        at.ifPresent(moment -> address.with(AT, moment.toString()));
        return address + "#" + HERE;
    }

    /** The words of several assertions beside each other. */
    String assertions(List<String> ids) {
        Address address = evidence();
        ids.forEach(id -> address.with(ASSERTION, id));
        return address + "#" + HERE;
    }

    private Address evidence() {
        return new Address("/incidents/" + encoded(incident) + "/evidence").seen(seen);
    }

    /** The words of one assertion in their report. */
    String assertion(String report, String id) {
        return inReport(report).with(ASSERTION, id) + "#" + HERE;
    }

    /** Some words in their report. */
    String words(String report, Span span) {
        return inReport(report).with(WORDS, span.start() + "-" + span.end()) + "#" + HERE;
    }

    String report(String report) {
        return inReport(report).toString();
    }

    private Address inReport(String report) {
        return new Address("/reports/" + encoded(report))
                .with(INCIDENT, incident)
                .seen(seen);
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A path with a query. */
    private static final class Address {
        private final String path;
        private final List<String> query = new ArrayList<>();

        Address(String path) {
            this.path = path;
        }

        Address with(String name, String value) {
            query.add(name + "=" + encoded(value));
            return this;
        }

        Address seen(Seen seen) {
            if (seen.rule() != TollRule.ONRECORD) {
                with(Seen.RULE, seen.rule().code());
            }
            seen.asOf().recorded().ifPresent(at -> with(Seen.AS_OF, at.toString()));
            seen.asOf().reported().ifPresent(at -> with(Seen.REPORTED_BY, at.toString()));
            return this;
        }

        @Override
        public String toString() {
            return query.isEmpty() ? path : path + "?" + String.join("&", query);
        }
    }
}
