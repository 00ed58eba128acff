package org.onrecord.publishing.alerts;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Category;
import org.onrecord.model.FoldedWords;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.TollRule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rules that a person has written, in the format {@code onrecord-rules/1}, which {@link #schema()} defines. */
public final class RulesFile {
    /** The name of the format. */
    public static final String FORMAT = "onrecord-rules/1";

    private static final String NAME = "[a-z0-9-]{1,64}";
    private static final int MOST_IN_FEED = 1_000;
    private static final int USUAL_IN_FEED = 50;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RulesFile() {}

    /** The JSON Schema (draft 2020-12) of the format. */
    public static String schema() {
        return SchemaText.of("onrecord-rules-1.schema.json");
    }

    /**
     * The rules of a file, one at least.
     *
     * @throws RulesException where they are no rules; it says where and what was expected
     */
    public static List<Rule> read(String json) {
        At root = root(json);
        root.expectObject(Set.of("format", "rules"));
        root.need("format").expectOneOf(Set.of(FORMAT));
        List<Rule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (At at : root.need("rules").elements("rules")) {
            Rule rule = rule(at);
            if (!names.add(rule.name())) {
                throw at.need("name").unlike("a name that no rule before has");
            }
            rules.add(rule);
        }
        return List.copyOf(rules);
    }

    private static At root(String json) {
        try {
            return At.root(JSON.readTree(json));
        } catch (JacksonException broken) {
            throw new RulesException("$", "JSON", "none: " + broken.getOriginalMessage());
        }
    }

    private static Rule rule(At at) {
        at.expectObject(Set.of("name", "area", "countries", "kinds", "text", "on", "deliver"));
        return new Rule(
                at.need("name").expectText(NAME, "1 to 64 lower-case letters, digits and hyphens"),
                at.find("area").map(RulesFile::area),
                at.find("countries").stream()
                        .flatMap(list -> list.elements("countries' codes").stream())
                        .map(code -> code.expectText("[A-Z]{2}", "a country's code of two capitals, as \"FR\""))
                        .collect(Collectors.toSet()),
                at.find("kinds").stream()
                        .flatMap(list -> list.elements("kinds").stream())
                        .map(kind -> kind.expectCode(IncidentKind.values(), IncidentKind::code))
                        .collect(Collectors.toSet()),
                at.find("text").map(RulesFile::text),
                at.need("on").elements("triggers").stream()
                        .map(RulesFile::trigger)
                        .toList(),
                targets(at.need("deliver")));
    }

    private static WatchedArea area(At at) {
        List<At> degrees = at.elements("degrees: [west, south, east, north]");
        if (degrees.size() != 4) {
            throw at.unlike("four numbers: [west, south, east, north]");
        }
        try {
            return new WatchedArea(
                    degrees.get(0).expectNumber(),
                    degrees.get(1).expectNumber(),
                    degrees.get(2).expectNumber(),
                    degrees.get(3).expectNumber());
        } catch (IllegalArgumentException outside) {
            throw at.unlike("west and east of -180 to 180, and south <= north of -90 to 90");
        }
    }

    private static String text(At at) {
        String words = at.expectText(".{1,200}", "1 to 200 characters of text");
        if (FoldedWords.of(words).isEmpty()) {
            throw at.unlike("a text with a word in it");
        }
        return words;
    }

    private static Trigger trigger(At at) {
        if (at.isObject()) {
            At toll = at.only("toll");
            toll.expectObject(Set.of("category", "atLeast", "rule"));
            return new Trigger.TollReaches(
                    toll.need("category").expectCode(Category.values(), Category::code),
                    toll.need("atLeast").expectWhole(1, Long.MAX_VALUE),
                    toll.find("rule")
                            .map(rule -> rule.expectCode(TollRule.values(), TollRule::code))
                            .orElse(TollRule.ONRECORD));
        }
        return switch (at.expectOneOf(Set.of("new-incident", "conflict", "claim", "warning"))) {
            case "new-incident" -> new Trigger.NewIncident();
            case "conflict" -> new Trigger.NewConflict();
            case "claim" -> Trigger.NewTestimony.CLAIM;
            default -> Trigger.NewTestimony.WARNING;
        };
    }

    private static List<Target> targets(At list) {
        List<Target> targets = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (At at : list.elements("places to deliver to")) {
            Target target = target(at);
            if (!places.add(target.sort() + " " + target.place())) {
                throw at.unlike("a place that the rule does not deliver to already");
            }
            targets.add(target);
        }
        return targets;
    }

    private static Target target(At at) {
        At inner = at.only("webhook", "feed", "cap");
        switch (inner.name()) {
            case "webhook" -> {
                inner.expectObject(Set.of("url", "secretVariable", "secretFile"));
                return new Target.Webhook(url(inner.need("url")), secret(inner));
            }
            case "feed" -> {
                inner.expectObject(Set.of("file", "most"));
                return new Target.Feed(path(inner.need("file")), (int) (long) inner.find("most")
                        .map(most -> most.expectWhole(1, MOST_IN_FEED))
                        .orElse((long) USUAL_IN_FEED));
            }
            default -> {
                inner.expectObject(Set.of("folder"));
                return new Target.Cap(path(inner.need("folder")));
            }
        }
    }

    private static URI url(At at) {
        String form = "an address as https://desk.example/hook, without user, password and #";
        try {
            URI url = new URI(at.expectText(".{1,2000}", form));
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (web && url.getHost() != null && url.getRawUserInfo() == null && url.getRawFragment() == null) {
                return url;
            }
        } catch (URISyntaxException wrong) { // told below
        }
        throw at.unlike(form);
    }

    private static Target.Secret secret(At webhook) {
        Optional<At> variable = webhook.find("secretVariable");
        Optional<At> file = webhook.find("secretFile");
        if (variable.isPresent() == file.isPresent()) {
            throw webhook.unlike("either secretVariable, the name of a variable of the environment, or secretFile;"
                    + " the secret itself never stands in the rules");
        }
        return variable.<Target.Secret>map(name -> new Target.Secret.Variable(
                        name.expectText("[A-Za-z_][A-Za-z0-9_]*", "the name of a variable of the environment")))
                .orElseGet(() -> new Target.Secret.File(path(file.orElseThrow())));
    }

    private static Path path(At at) {
        try {
            return Path.of(at.expectText(".{1,1000}", "a path"));
        } catch (InvalidPathException wrong) {
            throw at.unlike("a path");
        }
    }
}
