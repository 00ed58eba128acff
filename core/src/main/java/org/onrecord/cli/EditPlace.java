package org.onrecord.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.model.Edit;
import org.onrecord.model.Location;
import org.onrecord.model.Place;
import org.onrecord.model.Whereabouts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord edit place}. */
@Command(
        name = "place",
        description = "Where it happened.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord edit place k3v9 --name Krasnogorsk --at 55.82,37.33 --country RU \\",
            "    --by 'Ada Editor' --reason 'The hall stands outside of Moscow.'"
        })
final class EditPlace implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The incident's id, or its beginning.")
    private String id = "";

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The place's name.")
    private String name = "";

    @Option(
            names = "--at",
            required = true,
            paramLabel = "LAT,LON",
            converter = Coordinates.class,
            description = "Degrees north and east, as 55.82,37.33; south and west are negative.")
    private Point at = new Point(0, 0);

    @Option(
            names = "--country",
            paramLabel = "CC",
            converter = CountryCode.class,
            description = "The country's two letters, as RU.")
    private Optional<String> country = Optional.empty();

    @Option(
            names = "--precision",
            paramLabel = "LEVEL",
            description = "What the name is: city, county, region or country (default: city).")
    private Location.Level level = Location.Level.CITY;

    @Mixin
    private EditOptions options = new EditOptions();

    @Override
    public Integer call() {
        if (level == Location.Level.CONTINENT) {
            throw new ParameterException(
                    spec.commandLine(), "expected --precision of city, county, region or country but found continent");
        }
        Whereabouts place = whereabouts(name.strip(), at, country, level);
        return options.enter(id, (lookup, record) -> new EditDraft(Edit.Action.SET_PLACE, record.id()).at(place));
    }

    /** A place that the gazetteer need not know: its number is 0. */
    static Whereabouts whereabouts(String name, Point at, Optional<String> country, Location.Level level) {
        String code = country.orElse("");
        String countryName = code.isEmpty() ? "" : new Locale("", code).getDisplayCountry(Locale.ENGLISH);
        Location location = new Location(
                0,
                name,
                level,
                Optional.empty(),
                Optional.empty(),
                countryName,
                code,
                at.latitude(),
                at.longitude(),
                0);
        Place.Precision precision = Place.Precision.valueOf(level.name());
        return new Whereabouts(Optional.of(location), precision, Optional.empty(), Optional.empty());
    }

    /** Degrees north and east. */
    record Point(double latitude, double longitude) {}

    /** Reads coordinates, and says what they look like. */
    static final class Coordinates implements ITypeConverter<Point> {
        @Override
        public Point convert(String value) {
            List<String> parts =
                    Arrays.stream(value.split(",", -1)).map(String::strip).toList();
            boolean numbers =
                    parts.size() == 2 && parts.stream().allMatch(part -> part.matches("-?\\d{1,3}(\\.\\d+)?"));
            if (numbers) {
                Point point = new Point(Double.parseDouble(parts.get(0)), Double.parseDouble(parts.get(1)));
                if (Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180) {
                    return point;
                }
            }
            throw new TypeConversionException("expected degrees north and east as 55.82,37.33, at most 90 and 180, but"
                    + " found '" + value + "'");
        }
    }

    /** Reads a country's code. */
    static final class CountryCode implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (value.matches("[A-Za-z]{2}")) {
                return value.toUpperCase(Locale.ROOT);
            }
            throw new TypeConversionException("expected a country's two letters as RU but found '" + value + "'");
        }
    }
}
