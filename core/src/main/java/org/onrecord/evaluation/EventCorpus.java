package org.onrecord.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.EventMention.Role;
import org.onrecord.model.EventMention.Type;
import org.onrecord.model.Report;
import tools.jackson.databind.JsonNode;

/**
 * WikiEvents: web news, many on bombings, with the triggers and arguments of events.
 *
 * <p>Of its types those of attacks, deaths and injuries are taken. The edition in the shared folder gives no places for
 * arguments, and for a trigger that of the first occurrence of its word, so that both are compared by their words.
 *
 * @see <a href="https://aclanthology.org/2021.naacl-main.69/">Li, Ji, Han: Document-Level Event Argument Extraction by
 *     Conditional Generation (NAACL 2021)</a>
 */
record EventCorpus(String fingerprint, List<Told> texts) {
    private static final Map<String, Type> TYPES = new LinkedHashMap<>();
    private static final Map<String, Role> ROLES = Map.of(
            "Attacker", Role.ATTACKER,
            "Killer", Role.ATTACKER,
            "Injurer", Role.ATTACKER,
            "Victim", Role.VICTIM,
            "Target", Role.VICTIM,
            "Place", Role.PLACE,
            "Instrument", Role.INSTRUMENT,
            "ExplosiveDevice", Role.INSTRUMENT);

    static {
        TYPES.put("Conflict.Attack", Type.ATTACK);
        TYPES.put("Life.Die", Type.DIE);
        TYPES.put("Life.Injure", Type.INJURE);
    }

    EventCorpus {
        texts = List.copyOf(texts);
    }

    /** A report with the events that its gold tells of. */
    record Told(Report report, List<GoldEvent> events) {
        Told {
            events = List.copyOf(events);
        }
    }

    /** An event with the words of its trigger. */
    record GoldEvent(Type type, String trigger, List<GoldArgument> arguments) {
        GoldEvent {
            arguments = List.copyOf(arguments);
        }
    }

    /** The words of one who takes part. */
    record GoldArgument(Role role, String words) {}

    static EventCorpus load(EventSet set, Corpora corpora) {
        Path file = corpora.expect("data/events/wikievents-" + set.code() + ".jsonl.gz");
        return new EventCorpus(Fingerprint.of(List.of(file)), Json.readLines(file, EventCorpus::told));
    }

    private static Told told(JsonNode line) {
        List<String> tokens = new ArrayList<>();
        line.path("tokens").forEach(token -> tokens.add(token.asString()));
        List<GoldEvent> events = new ArrayList<>();
        line.path("event_mentions").forEach(event -> gold(event).ifPresent(events::add));
        String id = line.path("docid").asString();
        Report report = new Report(
                id, "", JoinedTokens.text(tokens), Optional.empty(), Optional.empty(), Optional.empty(), "en");
        return new Told(report, events);
    }

    private static Optional<GoldEvent> gold(JsonNode event) {
        String name = event.path("event_type").asString();
        List<GoldArgument> arguments = new ArrayList<>();
        for (JsonNode argument : event.path("arguments")) {
            Optional.ofNullable(ROLES.get(argument.path("role").asString()))
                    .ifPresent(role -> arguments.add(
                            new GoldArgument(role, argument.path("text").asString())));
        }
        return TYPES.entrySet().stream()
                .filter(type -> name.startsWith(type.getKey()))
                .findFirst()
                .map(type -> new GoldEvent(
                        type.getValue(), event.path("trigger").path("text").asString(), arguments));
    }
}
