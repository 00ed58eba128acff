package org.onrecord.ledger.entries;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onrecord.model.IncidentSummary;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries as JSON, the public form in which a ledger is kept and exported: {@code {"kind":"received","report":{…},…}}.
 *
 * <p>The kind comes first, then the fields in the order of the records; maps and sets are sorted, so that an entry
 * always gives the same text, on one line. What is absent, empty or false is left out; enums are their codes, times
 * ISO 8601, a span its two ends. Reading is strict: what is not as written here is refused with its place. Numbers
 * with a fraction are rounded (six decimals, weights of words three), so what was read once is written as it stood.
 */
public final class EntryJson {
    private static final String KIND = "kind";
    private static final String NUMBER = "number";
    private static final String RECORDED_AT = "recordedAt";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Forms FORMS = new Forms(); // complete once all kinds are known, then only read
    private static final Map<String, RecordForm<?>> KINDS = new TreeMap<>();

    static {
        for (Class<?> kind : Entry.class.getPermittedSubclasses()) {
            KINDS.put(kind(kind), FORMS.ofRecord(kind.asSubclass(Record.class)));
        }
        FORMS.ofRecord(IncidentSummary.class);
    }

    private EntryJson() {}

    /** An entry on one line, without a line break at the end. */
    public static String write(Entry entry) {
        return object(json -> writeFields(entry, json));
    }

    /** An entry with its number and its time before it: a line of an export. */
    public static String writeRecorded(Recorded recorded) {
        return object(json -> {
            json.writeNumberProperty(NUMBER, recorded.number());
            json.writeStringProperty(RECORDED_AT, recorded.recordedAt().toString());
            writeFields(recorded.entry(), json);
        });
    }

    /**
     * The entry that a text holds.
     *
     * @throws IllegalArgumentException where it holds none; says what was expected where, and what was found
     */
    public static Entry read(String text) {
        return read(text, json -> entry(json, Set.of(KIND)));
    }

    /** The entry with its number and time that a text holds; likewise. */
    public static Recorded readRecorded(String text) {
        return read(
                text,
                json -> new Recorded(
                        field(json, NUMBER, Scalars.LONG),
                        field(json, RECORDED_AT, Scalars.INSTANT),
                        entry(json, Set.of(KIND, NUMBER, RECORDED_AT))));
    }

    /** What follows from entries, an incident's profile or summary, in the same form. */
    @SuppressWarnings("unchecked") // a record has the form of its class
    public static String writePart(Record part) {
        return object(json -> ((RecordForm<Record>) FORMS.ofRecord(part.getClass())).writeFields(part, json));
    }

    /** The profile or summary that a text holds. */
    public static <R extends Record> R readPart(Class<R> type, String text) {
        return read(text, FORMS.ofRecord(type)::read);
    }

    private static void writeFields(Entry entry, JsonGenerator json) {
        json.writeStringProperty(KIND, kind(entry.getClass()));
        form(entry).writeFields((Record) entry, json);
    }

    private static String object(Consumer<JsonGenerator> fields) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = MAPPER.tokenStreamFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return withoutHalves(out.toString());
    }

    private static <T> T read(String text, Function<JsonNode, T> reader) {
        try {
            return reader.apply(MAPPER.readTree(text));
        } catch (Misfit misfit) {
            throw new IllegalArgumentException(misfit.getMessage(), misfit);
        } catch (JacksonException broken) {
            throw new IllegalArgumentException(
                    "Expected an entry as a JSON object but found no JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    private static Entry entry(JsonNode json, Set<String> besides) {
        String kind = field(json, KIND, Scalars.TEXT);
        RecordForm<?> form = KINDS.get(kind);
        if (form == null) {
            throw new Misfit(Scalars.expected(KINDS), kind).within("." + KIND);
        }
        return (Entry) form.read(json, besides);
    }

    private static <T> T field(JsonNode json, String name, Form<T> form) {
        if (!json.has(name)) {
            throw new Misfit("an object with the field " + name, json);
        }
        try {
            return form.read(json.path(name));
        } catch (Misfit misfit) {
            throw misfit.within("." + name);
        }
    }

    @SuppressWarnings("unchecked") // under an entry's kind stands the form of its class
    private static RecordForm<Record> form(Entry entry) {
        return (RecordForm<Record>) (RecordForm<?>) FORMS.ofRecord(((Record) entry).getClass());
    }

    private static String kind(Class<?> entry) {
        return entry.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The same JSON with each half of a pair of surrogates that stands alone escaped, as UTF-8 has no bytes for it. */
    private static String withoutHalves(String json) {
        StringBuilder escaped = new StringBuilder();
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
                continue;
            }
            escaped.append(json, done, i).append(String.format("\\u%04x", (int) c));
            done = i + 1;
        }
        return done == 0 ? json : escaped.append(json, done, json.length()).toString();
    }
}
