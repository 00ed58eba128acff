package org.onrecord.publishing.formats.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfTriple;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Claim;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Span;
import org.onrecord.publishing.formats.SomeRecords;

/** Reads the graph with an independent processor, which may fetch nothing. */
class LinkedFormatTest {
    private static final String TAG = "tag:onrecord.org,2026:";
    private static final String SCHEMA = "https://schema.org/";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    @Test
    void theIncidentIsAnEventAndItsReportsAreArticles() throws JsonLdError {
        Triples triples = triples(SomeRecords.vetrin());
        String event = TAG + "incidents/k3v9x2m7qa";

        assertThat(triples.objects(event, TYPE)).containsExactlyInAnyOrder(SCHEMA + "Event", PROV + "Entity");
        assertThat(triples.objects(event, SCHEMA + "startDate")).containsExactly("2031-05-03");
        assertThat(triples.objects(event, SCHEMA + "subjectOf"))
                .hasSize(6)
                .allSatisfy(report -> assertThat(triples.objects(report, TYPE)).contains(SCHEMA + "NewsArticle"));
        String copy = TAG + "reports/" + "2".repeat(64);
        assertThat(triples.objects(copy, PROV + "wasDerivedFrom")).containsExactly(TAG + "reports/" + "1".repeat(64));
        assertThat(triples.objects(copy, PROV + "wasAttributedTo")).containsExactly(TAG + "publishers/Ostland%20Post");
    }

    @Test
    void chainsLeadFromTheReportBackToTheSource() throws JsonLdError {
        Triples triples = triples(SomeRecords.vetrin());
        String claim = TAG + "assertions/1006/f1";

        assertThat(triples.objects(claim, PROV + "wasQuotedFrom")).containsExactly(TAG + "reports/" + "6".repeat(64));
        assertThat(triples.objects(claim, PROV + "wasAttributedTo")).containsExactly(TAG + "publishers/Ostland%20Post");
        assertThat(triples.objects(claim, PROV + "wasRevisionOf")).containsExactly(TAG + "assertions/1005/f1");
        String passedOn = triples.object(claim, PROV + "wasDerivedFrom");
        assertThat(triples.object(triples.object(passedOn, PROV + "wasAttributedTo"), SCHEMA + "name"))
                .isEqualTo("state television");
        String told = triples.object(passedOn, PROV + "wasDerivedFrom");
        String source = triples.object(told, PROV + "wasAttributedTo");
        assertThat(triples.objects(source, TYPE)).containsExactly(PROV + "Agent");
        assertThat(triples.object(source, SCHEMA + "name")).isEqualTo("the Interior Ministry");
    }

    @Test
    void tollsAreDerivedFromTheirClaims() throws JsonLdError {
        Triples triples = triples(SomeRecords.vetrin());
        String toll = TAG + "incidents/k3v9x2m7qa#toll/killed/all/onrecord";

        assertThat(triples.object(toll, SCHEMA + "maxValue")).isEqualTo("160");
        assertThat(triples.objects(toll, PROV + "wasDerivedFrom"))
                .containsExactlyInAnyOrder(TAG + "assertions/1006/f1", TAG + "assertions/1006/f2");
    }

    /** Selectors count characters, where spans count UTF-16 units: behind an emoji they differ. */
    @Test
    void everyFigureHasItsWordsByPositionAndByQuote() throws JsonLdError {
        for (IncidentRecord record : List.of(SomeRecords.vetrin(), SomeRecords.hostile())) {
            Triples triples = triples(record);
            for (Claim claim : record.tolls().stream()
                    .flatMap(series -> series.claims().stream())
                    .toList()) {
                Figure figure = claim.assertion().figure();
                String report = claim.assertion().report().id();
                String id = TAG + "assertions/" + claim.assertion().id();
                String target = triples.object(id + "#evidence", OA + "hasTarget");
                assertThat(triples.objects(id + "#evidence", TYPE)).containsExactly(OA + "Annotation");
                assertThat(triples.objects(id + "#evidence", OA + "hasBody")).containsExactly(id);
                assertThat(triples.objects(target, OA + "hasSource")).containsExactly(TAG + "reports/" + report);
                List<String> selectors = triples.objects(target, OA + "hasSelector");
                assertThat(selectors).hasSize(2);
                String text = SomeRecords.report(report).orElseThrow().text().replace('\ud800', '\ufffd');
                int[] characters = text.codePoints().toArray();
                int start = Integer.parseInt(triples.only(selectors, OA + "start"));
                int end = Integer.parseInt(triples.only(selectors, OA + "end"));
                assertThat(new String(characters, start, end - start))
                        .isEqualTo(figure.text())
                        .isEqualTo(triples.only(selectors, OA + "exact"));
                assertThat(text)
                        .contains(triples.only(selectors, OA + "prefix")
                                + figure.text()
                                + triples.only(selectors, OA + "suffix"));
            }
        }
    }

    @Test
    void excerptsNeverCutACharacter() {
        String text = "\ud83d\ude00".repeat(40) + "7 dead" + "\ud83d\ude00".repeat(40);

        assertThat(Excerpt.of(new Span(80, 86), text))
                .contains(new Excerpt(40, 46, "7 dead", "\ud83d\ude00".repeat(32), "\ud83d\ude00".repeat(32)));
        assertThat(Excerpt.of(new Span(80, 86), "short")).isEmpty();
    }

    private static Triples triples(IncidentRecord record) throws JsonLdError {
        String json = SomeRecords.text("jsonld", SomeRecords.context(), record);
        return new Triples(JsonLd.toRdf(JsonDocument.of(new StringReader(json)))
                .loader((address, options) -> {
                    throw new AssertionError("asked for " + address);
                })
                .get()
                .getDefaultGraph()
                .toList()
                .stream()
                .collect(Collectors.groupingBy(triple -> triple.getSubject().getValue())));
    }

    private record Triples(Map<String, List<RdfTriple>> bySubject) {
        List<String> objects(String subject, String predicate) {
            return bySubject.getOrDefault(subject, List.of()).stream()
                    .filter(triple -> triple.getPredicate().getValue().equals(predicate))
                    .map(triple -> triple.getObject().getValue())
                    .toList();
        }

        String object(String subject, String predicate) {
            List<String> objects = objects(subject, predicate);
            assertThat(objects).as(subject + " " + predicate).hasSize(1);
            return objects.get(0);
        }

        /** The one that any of these subjects has. */
        String only(List<String> subjects, String predicate) {
            List<String> objects = subjects.stream()
                    .flatMap(subject -> objects(subject, predicate).stream())
                    .toList();
            assertThat(objects).as(predicate).hasSize(1);
            return objects.get(0);
        }
    }
}
