package org.onrecord.publishing.web.page;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Category;
import org.onrecord.model.Claim;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Testimony;
import org.onrecord.model.Toll;
import org.onrecord.model.TollPoint;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.words.Printable;

/** What a record itself says about a link of its page: the report's words that must stand behind it. */
record Support(List<String> words) {
    static Support of(IncidentRecord record, String href) {
        List<String> ids = new ArrayList<>(values(href, "assertion"));
        values(href, "category").forEach(category -> ids.addAll(ofToll(record, href, category)));
        return new Support(
                ids.stream().map(id -> words(record, id)).map(Printable::of).toList());
    }

    private static List<String> values(String href, String name) {
        return Arrays.stream(URI.create(href).getRawQuery().split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<String> ofToll(IncidentRecord record, String href, String category) {
        Optional<String> counted = values(href, "counted").stream().findFirst();
        TollSeries series = record.findToll(
                        Arrays.stream(Category.values())
                                .filter(one -> one.code().equals(category))
                                .findFirst()
                                .orElseThrow(),
                        counted.orElse(Figure.ALL))
                .orElseThrow();
        Optional<Instant> at = values(href, "at").stream().map(Instant::parse).findFirst();
        TollRule rule = values(href, "rule").stream()
                .flatMap(code -> Arrays.stream(TollRule.values())
                        .filter(one -> one.code().equals(code)))
                .findFirst()
                .orElse(TollRule.ONRECORD);
        Toll toll = at.map(moment -> series.course(rule).stream()
                        .filter(point -> point.at().equals(moment))
                        .map(TollPoint::toll)
                        .findFirst()
                        .orElseThrow())
                .orElse(series.toll(rule));
        Stream<Optional<Toll.Bound>> bounds =
                switch (values(href, "bound").stream().findFirst().orElse("")) {
                    case "low" -> Stream.of(toll.low());
                    case "best" -> Stream.of(toll.best());
                    case "high" -> Stream.of(toll.high());
                    default -> Stream.of(toll.low(), toll.best(), toll.high());
                };
        return bounds.flatMap(Optional::stream)
                .flatMap(bound -> bound.assertions().stream())
                .distinct()
                .toList();
    }

    private static String words(IncidentRecord record, String id) {
        Stream<String> figures = record.tolls().stream()
                .flatMap(series -> series.claims().stream())
                .map(Claim::assertion)
                .filter(assertion -> assertion.id().equals(id))
                .map(assertion -> assertion.figure().text());
        Stream<String> statements = record.testimonies().stream()
                .filter(testimony -> testimony.id().equals(id))
                .map(Testimony::statement)
                .map(statement -> statement.text());
        return Stream.concat(figures, statements).findFirst().orElseThrow();
    }
}
