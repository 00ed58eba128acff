package org.onrecord.publishing.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.onrecord.publishing.alerts.RulesFile;
import org.onrecord.publishing.alerts.Target;

/** What docs/alerts.md shows works. */
class AlertsPageTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static String block(String language) throws IOException {
        String page = Files.readString(Path.of("../docs/alerts.md"));
        Matcher block = Pattern.compile("```" + language + "\\R(.*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @Test
    void theRulesAreRead() throws IOException {
        assertThat(RulesFile.read(block("json")).get(0).on()).hasSize(5);
    }

    @Test
    void theLinesThatVerifyASignatureDo() throws IOException, InterruptedException {
        String body = "{\"headline\": \"Größe\"}";
        long now = Instant.now().getEpochSecond();
        String signature = Signature.of(new Target.Secret.Variable("X"), name -> Optional.of(SECRET))
                .sign("id", now, body);

        assertThat(verified(now, signature, body)).isEqualTo("True");
        assertThat(verified(now, "v1,AAAA " + signature, body)).isEqualTo("True");
        assertThat(verified(now, signature, body + " ")).isEqualTo("False");
        assertThat(verified(now - 1_000, signature, body)).isEqualTo("False");
    }

    private static String verified(long seconds, String signature, String body)
            throws IOException, InterruptedException {
        String script = block("python") + "\nimport sys\nprint(is_ours('" + SECRET + "', {'webhook-id': 'id',"
                + " 'webhook-timestamp': '" + seconds + "', 'webhook-signature': '" + signature
                + "'}, sys.stdin.buffer.read()))\n";
        Process python;
        try {
            python = new ProcessBuilder("python3", "-c", script)
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            Assumptions.abort("no python3 here: " + missing.getMessage());
            throw missing;
        }
        python.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        python.getOutputStream().close();
        String out = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        python.waitFor();
        return out.strip();
    }
}
