package org.onrecord.publishing.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonFormatTest {
    private static final Path SCHEMA =
            Path.of("src/test/resources/org/onrecord/publishing/formats/geojson-FeatureCollection.schema.json");

    @Test
    void collectionsFollowTheSchemaOfGeoJson() throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(Files.readString(SCHEMA));
        String written = SomeRecords.text(
                "geojson", SomeRecords.served(), SomeRecords.vetrin(), SomeRecords.bare(), SomeRecords.hostile());

        assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(written.replace("\"Point\"", "\"Spot\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(SomeRecords.text("geojson", SomeRecords.context()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void longitudeStandsBeforeLatitudeAndAPlaceThatIsNotKnownHasNoGeometry() {
        JsonNode features = new JsonMapper()
                .readTree(SomeRecords.text("geojson", SomeRecords.context(), SomeRecords.vetrin(), SomeRecords.bare()))
                .get("features");

        assertThat(features.get(0).get("geometry").get("coordinates").toString())
                .isEqualTo("[14.5,51.25]");
        assertThat(features.get(0).get("properties").get("killed_high").asLong())
                .isEqualTo(160);
        assertThat(features.get(1).get("geometry").isNull()).isTrue();
    }

    @Test
    void strangersTextStaysWhatItIsButForHalfPairs() {
        JsonNode properties = new JsonMapper()
                .readTree(SomeRecords.text("geojson", SomeRecords.context(), SomeRecords.hostile()))
                .get("features")
                .get(0)
                .get("properties");

        assertThat(properties.get("venue").asString()).isEqualTo(SomeRecords.HOSTILE.replace('\ud800', '\ufffd'));
    }
}
