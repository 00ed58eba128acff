package org.onrecord.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.VetrinRecord;
import org.onrecord.model.IncidentRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordJsonTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema RECORD = SCHEMAS.getSchema(RecordJson.schema());
    private static final Schema SUMMARY = SCHEMAS.getSchema(SummaryJson.schema());
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void everyFieldFollowsTheSchema() {
        assertThat(validate(RECORD, RecordJson.onOneLine(VetrinRecord.record())))
                .isEmpty();
        assertThat(validate(SUMMARY, SummaryJson.onOneLine(VetrinRecord.summary())))
                .isEmpty();
    }

    @Test
    void whatIsNotKnownFollowsTheSchema() {
        IncidentRecord bare = new IncidentRecord(
                "a1b2c3d4e5",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of());

        assertThat(validate(RECORD, RecordJson.onOneLine(bare))).isEmpty();
        assertThat(validate(SUMMARY, SummaryJson.onOneLine(VetrinRecord.bareSummary())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"format\":\"onrecord-record/1\"|\"format\":\"onrecord/1\"",
                "\"kinds\":[\"shooting\"|\"kinds\":[\"brawl\"",
                "\"occurred\":{\"from\":\"2031-05-03\"|\"occurred\":{\"from\":\"Saturday\"",
                "\"precision\":\"venue\"|\"precision\":\"house\"",
                "\"countryCode\":\"XO\"|\"countryCode\":\"Ostland\"",
                "\"disputed\":true|\"disputed\":\"yes\"",
                "\"category\":\"killed\"|\"category\":\"slain\"",
                "\"ucdp\":|\"other\":",
                "\"low\":{\"value\":137|\"low\":{\"value\":-1",
                "\"assertions\":[\"1006/f1\",\"1006/f2\"]|\"assertions\":[]",
                "\"at\":\"2031-05-03T18:05:00Z\"|\"at\":\"2031-05-03\"",
                "\"min\":40,\"max\":null|\"min\":null,\"max\":null",
                "\"span\":[40,70]|\"span\":[40,70,71]",
                "\"reportedAt\":{\"from\":\"2031-05-03T18:05:00Z\"|\"reportedAt\":{\"from\":\"noon\"",
                "\"reader\":\"by hand/1\",|",
                "\"kind\":\"official\"|\"kind\":\"club\"",
                "\"relation\":\"supersession\"|\"relation\":\"later\"",
                "\"standing\":\"overtaken\"|\"standing\":\"old\"",
                "\"stance\":\"warns\"|\"stance\":\"shouts\"",
                "\"settled\":true|\"settled\":null",
                "\"action\":\"merge\"|\"action\":\"join\"",
                "\"capture\":|\"bytes\":",
            })
    void theSchemaRefusesOtherThings(String right, String wrong) {
        String json = RecordJson.onOneLine(VetrinRecord.record());
        String broken = json.replaceFirst(
                Pattern.quote(right),
                Matcher.quoteReplacement(Optional.ofNullable(wrong).orElse("")));

        assertThat(broken).isNotEqualTo(json);
        assertThat(validate(RECORD, broken)).isNotEmpty();
    }

    @Test
    void everyClaimLeadsToItsCharacters() {
        JsonNode json = JSON.readTree(RecordJson.onOneLine(VetrinRecord.record()));
        List<JsonNode> claims = json.findParents("assertion");

        assertThat(claims).hasSize(13).allSatisfy(claim -> {
            String text = VetrinRecord.report(claim.path("report").asString())
                    .orElseThrow()
                    .text();
            JsonNode span = claim.path("span");
            assertThat(text.substring(span.path(0).asInt(), span.path(1).asInt()))
                    .isEqualTo(claim.path("text").asString());
        });
    }

    @Test
    void bothLayoutsSayTheSame() {
        String indented = RecordJson.indented(VetrinRecord.record());
        String line = RecordJson.onOneLine(VetrinRecord.record());

        assertThat(JSON.readTree(indented)).isEqualTo(JSON.readTree(line));
        assertThat(line).doesNotContain("\n");
        assertThat(indented)
                .startsWith("{\n  \"format\": \"onrecord-record/1\",\n")
                .doesNotContain("\r");
    }

    private static List<Error> validate(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
