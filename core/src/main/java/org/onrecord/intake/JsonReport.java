package org.onrecord.intake;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the JSON of a report: an object with {@code title}, {@code date} or {@code publishedAt}, {@code publisher} or
 * {@code source}, {@code url}, and {@code text} or {@code body}; only the last must be there.
 *
 * <p>Other fields are passed over without being kept, so their size and depth cost nothing.
 */
final class JsonReport {
    private static final List<String> TITLE = List.of("title");
    private static final List<String> DATE = List.of("publishedAt", "date");
    private static final List<String> PUBLISHER = List.of("publisher", "source");
    private static final List<String> URL = List.of("url");
    private static final List<String> TEXT = List.of("text", "body");

    /** How many of a file's own field names a message repeats. */
    private static final int NAMES_IN_MESSAGE = 8;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Strings may be as long as the capture, whose size intake has bounded.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Map<String, String> values = new LinkedHashMap<>();
    private final TreeSet<String> names = new TreeSet<>();
    private final List<String> notes = new ArrayList<>();

    private JsonReport() {}

    static Draft parse(String json) throws Refusal {
        JsonReport report = new JsonReport();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            report.readObject(parser);
        } catch (JacksonException e) {
            throw notJson(e);
        }
        return report.draft();
    }

    private void readObject(JsonParser parser) throws Refusal {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            throw new Refusal("not a report", "expected the JSON object of a report but found " + describe(first));
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_STRING && isKnown(name)) {
                values.put(name, parser.getString());
            }
            parser.skipChildren();
            if (names.size() < NAMES_IN_MESSAGE) {
                names.add(name);
            }
        }
        if (parser.nextToken() != null) {
            throw new Refusal(
                    "not a report", "expected one JSON object but found more; name it .jsonl if each line is one");
        }
    }

    private static boolean isKnown(String name) {
        return Stream.of(TITLE, DATE, PUBLISHER, URL, TEXT).anyMatch(known -> known.contains(name));
    }

    private Draft draft() throws Refusal {
        String text = find(TEXT)
                .orElseThrow(() -> new Refusal(
                        "not a report", "expected a \"text\" with the report's words but found only " + names));
        return new Draft(
                find(TITLE).orElse("").strip(), text, find(PUBLISHER), publishedAt(), url(), particulars(), notes);
    }

    private Optional<LocalDate> publishedAt() {
        Optional<String> written = find(DATE);
        Optional<LocalDate> date = written.flatMap(Draft::findDate);
        if (written.isPresent() && date.isEmpty()) {
            notes.add("expected a date as 2024-03-22 but found \"" + written.get() + "\"");
        }
        return date;
    }

    private Particulars particulars() {
        return Particulars.publishedAt(find(DATE).flatMap(Draft::findMoment));
    }

    private Optional<URI> url() {
        return find(URL).flatMap(Draft::findUrl);
    }

    private Optional<String> find(List<String> keys) {
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(values.get(key)).stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static String describe(@Nullable JsonToken token) {
        return token == null ? "nothing" : token == JsonToken.START_ARRAY ? "an array" : "a single value";
    }

    private static Refusal notJson(JacksonException cause) {
        var location = cause.getLocation();
        String where =
                location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
        String message = String.valueOf(cause.getOriginalMessage());
        return new Refusal(
                "not JSON",
                "not valid JSON" + where + ": " + message.lines().findFirst().orElse(""));
    }
}
