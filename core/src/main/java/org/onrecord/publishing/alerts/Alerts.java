package org.onrecord.publishing.alerts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Finds the alerts that follow from a rule. */
public final class Alerts {
    private static final long VERSION = 0x8000L; // 8 of RFC 9562: a digest of our own making
    private static final long VARIANT = 0x8000000000000000L;

    private Alerts() {}

    /** The alerts of a turn, in the order of the rule's triggers; the same each time. */
    public static List<Alert> of(Rule rule, Turn turn) {
        List<Alert> alerts = new ArrayList<>();
        for (Trigger trigger : rule.on()) {
            for (Trigger.Finding finding : trigger.findings(turn, rule::watches)) {
                alerts.add(alert(rule, turn, trigger, finding));
            }
        }
        return List.copyOf(alerts);
    }

    private static Alert alert(Rule rule, Turn turn, Trigger trigger, Trigger.Finding finding) {
        Support support = new Support(turn, trigger.tolls());
        List<Alert.Value> values = support.values();
        return new Alert(
                id(rule.name(), Long.toString(turn.entry()), turn.after().id(), trigger.code(), finding.key()),
                rule.name(),
                trigger.code(),
                finding.about(),
                turn.after().id(),
                turn.entry(),
                turn.recordedAt(),
                support.headline(),
                trigger.tolls(),
                values,
                support.quotes(values, finding.support()));
    }

    private static UUID id(String... parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            ByteBuffer bits = ByteBuffer.wrap(digest);
            return new UUID(bits.getLong() & ~0xf000L | VERSION, bits.getLong() & ~0xc000000000000000L | VARIANT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Expected SHA-256, which every Java platform must have", impossible);
        }
    }
}
