package org.onrecord.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.CrocusReading;
import org.onrecord.intake.Intake;
import org.onrecord.intake.Item;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.reading.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingJsonTest {
    private static final Path EXAMPLES = Path.of("../examples/reports");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReadingJson.schema());
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Report> examples() {
        Intake intake = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());
        return intake.find(List.of(EXAMPLES.toString())).stream()
                .flatMap(intake::read)
                .map(item -> ((Item.Read) item).report());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readingsOfTheExamplesFollowTheSchema(Report report) {
        String json = ReadingJson.indented(Reader.english().read(report));

        assertThat(validate(json)).isEmpty();
    }

    @Test
    void everyFieldFollowsTheSchema() {
        assertThat(validate(ReadingJson.onOneLine(CrocusReading.reading()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"format\":\"onrecord/1\"|\"format\":\"onrecord/2\"",
                "\"category\":\"killed\"|\"category\":\"slain\"",
                "\"stance\":\"warns\"|\"stance\":\"shouts\"",
                "\"kind\":\"group\"|\"kind\":\"club\"",
                "\"scope\":\"total\"|\"scope\":\"some\"",
                "\"min\":60,\"max\":null|\"min\":null,\"max\":null",
                "\"min\":60|\"min\":-1",
                "\"subject\":\"all\",|",
                "\"statement\":\"s1\"|\"statement\":1",
                "\"publishedAt\":\"2024-03-23\"|\"publishedAt\":\"March 2024\"",
                "\"advisories\":[\"death\"|\"advisories\":[\"gore\"",
                "\"id\":\"0|\"id\":\"",
                "\"type\":\"shooting\"|\"type\":\"brawl\"",
                "\"alsoTypes\":[\"bombing\"]|\"alsoTypes\":[\"noise\"]",
                "\"occurred\":{\"from\":\"2024-03-22\"|\"occurred\":{\"from\":\"Friday\"",
                "\"precision\":\"venue\"|\"precision\":\"house\"",
                "\"countryCode\":\"RU\"|\"countryCode\":\"Russia\"",
                "\"latitude\":55.82036|\"latitude\":155.8",
                "\"address\":null,|",
                "\"kind\":\"bomb\"|\"kind\":\"noise\"",
                "\"kind\":\"building\"|\"kind\":\"house\"",
                "\"age\":41|\"age\":\"41\"",
                "\"harm\":\"killed\"|\"harm\":\"slain\"",
                "\"kind\":\"time\"|\"kind\":\"clock\"",
                "\"value\":\"2024-03-22TNI\",|",
                "\"level\":\"city\"|\"level\":\"village\"",
                "\"type\":\"die\"|\"type\":\"dead\"",
                "\"role\":\"attacker\"|\"role\":\"bystander\"",
                "\"events\":|\"happenings\":",
            })
    void theSchemaRefusesOtherThings(String right, String wrong) {
        String json = ReadingJson.onOneLine(CrocusReading.reading());
        String broken = json.replaceFirst(
                Pattern.quote(right),
                Matcher.quoteReplacement(Optional.ofNullable(wrong).orElse("")));

        assertThat(broken).isNotEqualTo(json);
        assertThat(validate(broken)).isNotEmpty();
    }

    @Test
    void theSchemaRefusesASpanOfThree() {
        String json = ReadingJson.onOneLine(CrocusReading.reading());

        assertThat(validate(json.replaceFirst("\"span\":\\[(\\d+),", "\"span\":[$1,$1,")))
                .isNotEmpty();
    }

    @Test
    void textEqualsTheCharactersOfItsSpan() {
        JsonNode json = JSON.readTree(ReadingJson.onOneLine(CrocusReading.reading()));
        String text = json.path("report").path("text").asString();

        List<JsonNode> mentions = json.findParents("text").stream()
                .filter(found -> found.has("span"))
                .toList();

        assertThat(mentions)
                .hasSizeGreaterThan(20)
                .allSatisfy(found -> assertThat(piece(text, found.path("span")))
                        .isEqualTo(found.path("text").asString()));
    }

    @Test
    void mostLikelyKindIsTheType() {
        JsonNode incident = JSON.readTree(ReadingJson.onOneLine(CrocusReading.reading()))
                .path("incidents")
                .path(0);

        assertThat(incident.path("type").asString()).isEqualTo("shooting");
        assertThat(incident.path("alsoTypes").toString()).isEqualTo("[\"bombing\"]");
    }

    @Test
    void placeGivesEachLevelByName() {
        JsonNode place = JSON.readTree(ReadingJson.onOneLine(CrocusReading.reading()))
                .path("incidents")
                .path(0)
                .path("place");

        assertThat(place.toString())
                .startsWith("{\"venue\":\"a concert hall\",\"venueSpan\":[")
                .contains(
                        "\"city\":\"Krasnogorsk\",\"county\":null,\"region\":\"Moscow Oblast\"",
                        "\"country\":\"Russia\",\"countryCode\":\"RU\"",
                        "\"precision\":\"venue\",\"geonamesId\":542374");
    }

    @Test
    void absentThingsAreNullAndNeverMissing() {
        JsonNode json = JSON.readTree(ReadingJson.onOneLine(CrocusReading.reading()));

        assertThat(json.path("report").path("url").isNull()).isTrue();
        assertThat(json.path("incidents").path(1).path("place").isNull()).isTrue();
        assertThat(json.path("incidents").path(1).path("weapons").isArray()).isTrue();
        assertThat(json.path("figures").path(0).path("max").isNull()).isTrue();
        assertThat(json.path("figures").path(1).path("statement").isNull()).isTrue();
        assertThat(json.path("figures").path(2).path("includesAttackers").asBoolean())
                .isFalse();
        assertThat(json.path("statements").path(0).path("actor").isNull()).isTrue();
    }

    @Test
    void bothLayoutsSayTheSame() {
        String indented = ReadingJson.indented(CrocusReading.reading());
        String line = ReadingJson.onOneLine(CrocusReading.reading());

        assertThat(JSON.readTree(indented)).isEqualTo(JSON.readTree(line));
        assertThat(line).doesNotContain("\n");
        assertThat(indented).startsWith("{\n  \"format\": \"onrecord/1\",\n").doesNotContain("\r");
    }

    @Test
    void anyTextCanBePrinted() {
        String odd = "\ud800 \u0000 \u2028 \"\\ \ufffe \udc00";
        Report report =
                new Report("0".repeat(64), odd, odd, Optional.of(odd), Optional.empty(), Optional.empty(), "und");
        Reading reading = new Reading(
                "by hand/1", report, Set.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(JSON.readTree(ReadingJson.onOneLine(reading))
                        .path("report")
                        .path("title")
                        .asString())
                .isEqualTo(odd);
    }

    private static String piece(String text, JsonNode span) {
        return text.substring(span.path(0).asInt(), span.path(1).asInt());
    }

    private static List<Error> validate(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
