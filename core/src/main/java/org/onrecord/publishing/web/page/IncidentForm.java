package org.onrecord.publishing.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.IncidentKind;
import org.onrecord.publishing.words.IncidentPhrase;
import org.onrecord.publishing.words.KindWords;

/**
 * What the reader of the list has asked for, as it was typed.
 *
 * @param asked by the name of the field; blank ones are left out
 */
public record IncidentForm(Map<String, String> asked) {
    private static final String AREA = "bbox";
    private static final List<String> FURTHER = List.of("kind", "from", "to", "killed", "order", "disputed", "claimed");

    public IncidentForm {
        asked = Map.copyOf(asked);
    }

    /** @param values by name, the first of each counts */
    static IncidentForm of(Map<String, List<String>> values) {
        Map<String, String> asked = new LinkedHashMap<>();
        values.forEach((name, all) -> all.stream()
                .findFirst()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> asked.put(name, value)));
        return new IncidentForm(asked);
    }

    public String value(String name) {
        return asked.getOrDefault(name, "");
    }

    public boolean is(String name, String value) {
        return value(name).equals(value);
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return asked.keySet().stream().anyMatch(name -> !name.equals("after") && !name.equals("order"));
    }

    public boolean hasArea() {
        return asked.containsKey(AREA);
    }

    /** Whether a field was used that stands among the further ones. */
    public boolean asksMore() {
        return FURTHER.stream().anyMatch(asked::containsKey);
    }

    /** The kinds to choose from. */
    public List<Kind> kinds() {
        return List.of(IncidentKind.values()).stream()
                .map(kind -> new Kind(kind.code(), name(kind)))
                .toList();
    }

    /** "Attack" and "attack of another sort" alike in a list are told apart. */
    private static String name(IncidentKind kind) {
        return kind == IncidentKind.OTHER ? "Other" : IncidentPhrase.capital(KindWords.of(kind));
    }

    /** A kind as the form names it. */
    public record Kind(String code, String name) {}

    /** The address of the list with one more, another or, where the value is empty, one fewer field. */
    public String with(String name, String value) {
        Map<String, String> fields = new LinkedHashMap<>(asked);
        fields.remove("after");
        fields.remove(name);
        Optional.of(value).filter(words -> !words.isEmpty()).ifPresent(words -> fields.put(name, words));
        String query = fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/" : "/?" + query;
    }

    /** The same incidents in the forms that programs load; the feed first. */
    public List<Link> formats() {
        String query = with("after", "").substring(1);
        String csv = "/api/incidents.csv" + (query.isEmpty() ? "?" : query + "&") + "profile=";
        return List.of(
                new Link("Atom", "/api/incidents.atom" + query),
                new Link("JSON", "/api/incidents" + query),
                new Link("JSON lines", "/api/incidents.jsonl" + query),
                new Link("GeoJSON", "/api/incidents.geojson" + query),
                new Link("CSV as GED", csv + "ged"),
                new Link("as GTD", csv + "gtd"),
                new Link("as ACLED", csv + "acled"),
                new Link("Parquet", "/api/incidents.parquet" + query));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
