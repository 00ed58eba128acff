package org.onrecord.publishing.web.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.ledger.Change;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change as it is sent.
 *
 * @param entry number of the entry, which is the event's id too
 * @param incidents ids of the incidents that it concerns, old ones of merged incidents too
 */
record Event(long entry, Set<String> incidents, byte[] bytes) {
    static Event of(Change change) {
        ObjectNode data = JsonMapper.shared()
                .createObjectNode()
                .put("entry", change.entry())
                .put("recordedAt", change.recordedAt().toString());
        change.incidents().forEach(data.withArray("incidents")::add);
        change.report().ifPresentOrElse(report -> data.put("report", report), () -> data.putNull("report"));
        Set<String> incidents = new HashSet<>(change.incidents());
        incidents.addAll(change.named());
        return new Event(change.entry(), incidents, sent("change", change.entry(), data.toString()));
    }

    /** That more has changed than is told: what is known must be asked for anew. */
    static byte[] reset(long newest) {
        return sent("reset", newest, "{\"newest\":" + newest + "}");
    }

    /** Shows that the connection is alive, and moves the id on from which a client resumes. */
    static byte[] heartbeat(long newest) {
        return (": alive\nid: " + newest + "\n\n").getBytes(UTF_8);
    }

    private static byte[] sent(String name, long id, String data) {
        return ("id: " + id + "\nevent: " + name + "\ndata: " + data + "\n\n").getBytes(UTF_8);
    }

    boolean concerns(Optional<String> incident) {
        return incident.map(incidents::contains).orElse(true);
    }
}
