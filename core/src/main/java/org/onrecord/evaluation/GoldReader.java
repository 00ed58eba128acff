package org.onrecord.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.model.Category;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import tools.jackson.databind.JsonNode;

/**
 * Resolves an annotation in the form of {@code reading-gold/GUIDE.md} against its report's text.
 *
 * <p>Annotations are standoff: quotes with the number of their occurrence. One whose quote the text no longer holds is
 * stale, and refused.
 */
final class GoldReader {
    private static final Map<String, Stance> CLAIMS = Map.of(
            "claims", Stance.CLAIMS_RESPONSIBILITY,
            "denies", Stance.DENIES_RESPONSIBILITY,
            "accused", Stance.ACCUSES);
    private static final Map<String, Stance> CONFIRMATIONS = Map.of(
            "confirms", Stance.CONFIRMS,
            "denies", Stance.DENIES,
            "doubts", Stance.DOUBTS,
            "unverified", Stance.DOUBTS,
            "investigates", Stance.INVESTIGATES);
    private static final Map<String, Stance> WARNINGS = Map.of("", Stance.WARNS, "warns", Stance.WARNS);

    private final Report report;

    private GoldReader(Report report) {
        this.report = report;
    }

    static GoldReport read(JsonNode annotation, Report report) {
        GoldReader reader = new GoldReader(report);
        return new GoldReport(
                report,
                annotation.path("main_incident").isObject()
                        ? Optional.of(incident(annotation.path("main_incident")))
                        : Optional.empty(),
                list(annotation, "figures", reader::figure),
                list(annotation, "claims", claim -> reader.statement(claim, CLAIMS)),
                list(annotation, "confirmations", confirmation -> reader.statement(confirmation, CONFIRMATIONS)),
                list(annotation, "warnings", warning -> reader.statement(warning, WARNINGS)));
    }

    private static <T> List<T> list(JsonNode annotation, String field, Function<JsonNode, T> each) {
        return annotation.path(field).valueStream().map(each).toList();
    }

    private static GoldIncident incident(JsonNode incident) {
        return new GoldIncident(
                incident.path("type").asString(),
                incident.path("types_also")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toSet()),
                Json.text(incident, "venue"),
                Json.text(incident, "city"),
                Json.text(incident, "region"),
                Json.text(incident, "country"),
                GoldIncident.date(Json.date(incident, "date_from"), Json.date(incident, "date_to")));
    }

    private GoldFigure figure(JsonNode figure) {
        return new GoldFigure(
                find(figure),
                figure.path("quote").asString(),
                category(figure.path("kind").asString()),
                figure.path("min").longValueOpt(),
                figure.path("max").longValueOpt(),
                figure.path("who").asString(""),
                figure.path("incident").asString("").equals("main"),
                Json.text(figure, "source"),
                figure.path("implicit").asBoolean(false));
    }

    private GoldStatement statement(JsonNode statement, Map<String, Stance> stances) {
        String stance = statement.path("stance").asString("");
        return new GoldStatement(
                find(statement),
                statement.path("quote").asString(),
                expect(Optional.ofNullable(stances.get(stance)), "one of the stances " + stances.keySet(), stance),
                Json.text(statement, "group"),
                Json.text(statement, "by"));
    }

    private Category category(String kind) {
        Optional<Category> found = Arrays.stream(Category.values())
                .filter(category -> category.code().equals(kind.toLowerCase(Locale.ROOT)))
                .findFirst();
        return expect(found, "a category", kind);
    }

    /** Where the quote's occurrence stands; occurrences may overlap each other, and are counted from 1. */
    private Span find(JsonNode annotated) {
        String quote = annotated.path("quote").asString("");
        int start = -1;
        for (int left = annotated.path("occurrence").asInt(1); left > 0; left--) {
            start = report.text().indexOf(quote, start + 1);
            if (start < 0 || quote.isEmpty()) {
                throw new CorpusMissingException("Expected the quote \"" + quote + "\" in the text of " + report.id()
                        + " but it is not there: the annotation is stale; annotate the report again or take it out");
            }
        }
        return new Span(start, start + quote.length());
    }

    private <T> T expect(Optional<T> value, String what, String found) {
        return value.orElseThrow(() -> new CorpusMissingException("Expected " + what + " in the annotation of "
                + report.id() + " but found \"" + found + "\"; see reading-gold/GUIDE.md"));
    }
}
