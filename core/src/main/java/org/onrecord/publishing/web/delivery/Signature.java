package org.onrecord.publishing.web.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.onrecord.publishing.alerts.RulesException;
import org.onrecord.publishing.alerts.Target;

/** Signs messages by the Standard Webhooks specification 1.0: HMAC-SHA256 over id, time and body, with dots between. */
final class Signature {
    private static final String PREFIX = "whsec_";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    private final SecretKeySpec key;

    private Signature(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * With the secret that a rule names.
     *
     * @throws RulesException where there is none, or it is none of the specification; it never tells the secret
     */
    static Signature of(Target.Secret secret, Function<String, Optional<String>> environment) {
        if (secret instanceof Target.Secret.Variable variable) {
            String where = "the variable " + variable.name() + " of the environment";
            return of(
                    environment
                            .apply(variable.name())
                            .orElseThrow(() -> new RulesException(
                                    "expected a webhook's secret in " + where + " but it is not set")),
                    where);
        }
        Target.Secret.File file = (Target.Secret.File) secret;
        try {
            return of(Files.readString(file.path()), file.path().toString());
        } catch (IOException unreadable) {
            throw new RulesException("expected a webhook's secret in " + file.path() + " but cannot read it: "
                    + unreadable.getClass().getSimpleName());
        }
    }

    private static Signature of(String words, String where) {
        String secret = words.strip();
        if (secret.startsWith(PREFIX)) {
            try {
                byte[] bytes = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
                if (bytes.length >= SHORTEST && bytes.length <= LONGEST) {
                    return new Signature(new SecretKeySpec(bytes, "HmacSHA256"));
                }
            } catch (IllegalArgumentException noBase64) { // told below
            }
        }
        throw new RulesException(
                "expected a webhook's secret in " + where + " as whsec_ and the base64 of 24 to 64 bytes"
                        + " but found something else; `echo whsec_$(openssl rand -base64 32)` makes one");
    }

    /** What the header {@code webhook-signature} holds. */
    String sign(String id, long seconds, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] digest = mac.doFinal((id + '.' + seconds + '.' + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Expected HMAC-SHA256, which every Java platform must have", impossible);
        }
    }
}
