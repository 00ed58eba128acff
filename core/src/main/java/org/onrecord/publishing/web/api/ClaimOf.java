package org.onrecord.publishing.web.api;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onrecord.model.Assertion;
import org.onrecord.model.Category;
import org.onrecord.model.Chain;
import org.onrecord.model.Claim;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.RecordPartJson;
import org.onrecord.publishing.web.http.Parameters;
import org.onrecord.publishing.web.http.Records;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** A claim, and what it counts. */
record ClaimOf(Category category, String counted, Claim claim) {
    /** All claims of a record, by the time of the report. */
    static List<ClaimOf> all(IncidentRecord record) {
        return record.tolls().stream()
                .flatMap(series ->
                        series.claims().stream().map(claim -> new ClaimOf(series.category(), series.counted(), claim)))
                .sorted(Comparator.comparing(
                        one -> one.claim().assertion().report().reportedAt()))
                .toList();
    }

    /** The claim that an assertion is in the light of others; absent where no record has it now. */
    static Optional<ClaimOf> find(Records records, Assertion assertion) {
        return records.find(assertion.incident()).stream()
                .flatMap(found -> all(found.record()).stream())
                .filter(one -> one.claim().assertion().id().equals(assertion.id()))
                .findFirst();
    }

    /** The place in a list behind an assertion. */
    static int behind(List<ClaimOf> all, String assertion) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).claim().assertion().id().equals(assertion)) {
                return i + 1;
            }
        }
        throw Parameters.wrong("after", "the next of an earlier answer to the same question", assertion);
    }

    /** Which claims a request asks for. */
    static Predicate<ClaimOf> asked(Parameters asked) {
        Optional<Category> category = asked.oneOf("category", List.of(Category.values()), Category::code);
        Optional<Claim.Standing> standing =
                asked.oneOf("standing", List.of(Claim.Standing.values()), Claim.Standing::code);
        Optional<String> source = asked.text("source");
        return one -> category.map(one.category::equals).orElse(true)
                && standing.map(one.claim.standing()::equals).orElse(true)
                && source.map(one::names).orElse(true);
    }

    private boolean names(String words) {
        Chain chain = claim.chain();
        return Stream.concat(Stream.of(chain.source(), chain.publisher()), chain.via().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.contains(words.toLowerCase(Locale.ROOT)));
    }

    ObjectNode json() {
        return JsonMapper.shared()
                .createObjectNode()
                .put("category", category.code())
                .put("counted", counted)
                .putRawValue("claim", new RawValue(RecordPartJson.of(claim)));
    }
}
