package org.onrecord.reading.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;

class GazetteerBuilderTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<String> progress = new ArrayList<>();

    private void dump() throws IOException {
        Files.writeString(
                folder.resolve("countryInfo.txt"),
                "# a comment\nXA\tXAA\t1\tXA\tAlphaland\tBigton\t10\t5000\tEU\t\t\t\t\t\t\t\t77\t\t\n");
        Files.writeString(folder.resolve("admin1CodesASCII.txt"), "XA.01\tNorth Próvince\tNorth Province\t701\n");
        Files.writeString(folder.resolve("admin2Codes.txt"), "XA.01.5\tHill County\tHill County\t702\n");
        Files.writeString(
                folder.resolve("cities500.txt"),
                city(1, "Bigton", "Grosstadt,BGT,Бигтон,bi ge dun", 10, 20, 3000)
                        + city(2, "Smallton", "", 12, 20, 600));
    }

    private static String city(int id, String name, String others, int north, int east, int people) {
        return String.join(
                        "\t",
                        "" + id,
                        name,
                        name,
                        others,
                        "" + north,
                        "" + east,
                        "P",
                        "PPL",
                        "XA",
                        "",
                        "01",
                        "5",
                        "",
                        "",
                        "" + people,
                        "",
                        "",
                        "",
                        "")
                + "\n";
    }

    private Gazetteer built() throws IOException {
        GazetteerFile file = new GazetteerBuilder(folder, progress::add).build();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        file.write(written);
        return new Gazetteer(GazetteerFile.read(new ByteArrayInputStream(written.toByteArray())));
    }

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        dump();
        Gazetteer gazetteer = built();

        assertThat(gazetteer.named("Bigton")).singleElement().satisfies(town -> {
            assertThat(town.region()).hasValue("North Próvince");
            assertThat(town.county()).hasValue("Hill County");
            assertThat(town.country()).isEqualTo("Alphaland");
            assertThat(town.population()).isEqualTo(3000);
        });
        assertThat(gazetteer.named("Grosstadt")).extracting(Location::name).containsExactly("Bigton");
        assertThat(gazetteer.named("BGT")).isEmpty();
        assertThat(progress).hasSize(4);
    }

    @Test
    void divisionsLieAmongTheirTownsAndAreFoundWithoutTheirKind() throws IOException {
        dump();
        Gazetteer gazetteer = built();

        assertThat(gazetteer.named("Hill")).singleElement().satisfies(county -> {
            assertThat(county.level()).isEqualTo(Level.COUNTY);
            assertThat(county.distanceTo(11, 20)).isLessThan(1);
            assertThat(county.population()).isEqualTo(3600);
        });
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> new GazetteerBuilder(folder, progress::add).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("countryInfo.txt");
    }

    @Test
    void anotherFileIsRefused() {
        byte[] other = "no gazetteer at all".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> GazetteerFile.read(new ByteArrayInputStream(other)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("onrecord gazetteer");
    }
}
