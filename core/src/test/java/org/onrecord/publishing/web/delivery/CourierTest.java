package org.onrecord.publishing.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.alerts.Rule;
import org.onrecord.publishing.alerts.RulesException;
import org.onrecord.publishing.alerts.RulesFile;
import tools.jackson.databind.json.JsonMapper;

/** Alerts on their way, to a real receiver that fails in many ways. */
@Timeout(60)
class CourierTest {
    private static final byte[] KEY = "a secret of thirty-two bytes, ok".getBytes(StandardCharsets.US_ASCII);
    private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(KEY);
    private static final CourierOptions.Patience SHORT = new CourierOptions.Patience(
            Duration.ofMillis(20),
            Duration.ofMillis(40),
            Duration.ofMillis(200),
            Duration.ofSeconds(2),
            Duration.ofMillis(500),
            3);

    @TempDir
    private Path folder;

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private Optional<NewsDesk> opened = Optional.empty();
    private Optional<Receiver> receiving = Optional.empty();

    @BeforeEach
    void open() throws IOException {
        opened = Optional.of(new NewsDesk(folder.resolve("ledger.db")));
        receiving = Optional.of(new Receiver());
    }

    @AfterEach
    void close() {
        receiving.ifPresent(Receiver::close);
        opened.ifPresent(NewsDesk::close);
    }

    private NewsDesk desk() {
        return opened.orElseThrow();
    }

    private Receiver receiver() {
        return receiving.orElseThrow();
    }

    private List<Rule> rules(String... targets) {
        return RulesFile.read("{\"format\": \"onrecord-rules/1\", \"rules\": [{\"name\": \"watch\","
                + " \"on\": [\"new-incident\"], \"deliver\": [" + String.join(", ", targets) + "]}]}");
    }

    private String webhook() {
        return "{\"webhook\": {\"url\": \"" + receiver().address() + "\", \"secretVariable\": \"DESK\"}}";
    }

    private String feed() {
        return "{\"feed\": {\"file\": \"" + folder.resolve("feed.xml") + "\", \"most\": 2}}";
    }

    private CourierOptions options() {
        return CourierOptions.in(folder.resolve("state"))
                .withPatience(SHORT)
                .withEnvironment(name -> name.equals("DESK") ? Optional.of(SECRET) : Optional.empty())
                .withLines(lines::add);
    }

    private boolean once(List<Rule> rules) throws IOException, InterruptedException {
        try (Courier courier =
                Courier.start(desk().ledger, rules, options().withOnce(true).withFromStart(true))) {
            return courier.await();
        }
    }

    /** Incidents that nobody knew, an alert each. */
    private List<String> news(String... incidents) {
        List<String> entries = new ArrayList<>();
        for (String incident : incidents) {
            entries.add(Long.toString(desk().killed(incident, 3, "Interior Ministry")));
        }
        return entries;
    }

    private static List<String> entries(List<Receiver.Told> told) {
        return told.stream()
                .map(one ->
                        JsonMapper.shared().readTree(one.body()).path("entry").asString())
                .toList();
    }

    private static void until(BooleanSupplier holds) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            Thread.sleep(5);
        }
    }

    @Test
    void alertsComeSignedInOrderAndOnce() throws Exception {
        List<String> entries = news("a1", "a2", "a3");

        assertThat(once(rules(webhook()))).isTrue();
        assertThat(once(rules(webhook()))).isTrue();

        assertThat(entries(receiver().told)).isEqualTo(entries);
        for (Receiver.Told told : receiver().told) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            String signed = told.id() + "." + told.timestamp() + "." + told.body();
            assertThat(told.signature())
                    .isEqualTo("v1,"
                            + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
            assertThat(JsonMapper.shared().readTree(told.body()).path("id").asString())
                    .isEqualTo(told.id());
            assertThat(Long.parseLong(told.timestamp()))
                    .isCloseTo(Instant.now().getEpochSecond(), org.assertj.core.data.Offset.offset(60L));
        }
        assertThat(lines).isEmpty();
    }

    @Test
    void theExampleOfTheStandardWebhooksSpecificationIsSignedAsThere() {
        Signature signature = Signature.of(
                new org.onrecord.publishing.alerts.Target.Secret.Variable("X"),
                name -> Optional.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n"));

        assertThat(signature.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void whateverFailsIsTriedAgainInOrder() throws Exception {
        List<String> entries = news("a1", "a2", "a3", "a4", "a5", "a6", "a7");
        receiver()
                .then(
                        Receiver.status(500),
                        Receiver.drop(),
                        Receiver.status(204), // a1
                        Receiver.late(700),
                        Receiver.status(404),
                        Receiver.endless(), // a2
                        Receiver.status(302, "Location", receiver().address().toString()),
                        Receiver.status(200)); // a3

        assertThat(once(rules(webhook()))).isTrue();

        assertThat(entries(receiver().told).stream().distinct()).isEqualTo(entries);
        assertThat(receiver().taken).hasSize(7).doesNotHaveDuplicates();
        assertThat(receiver().told).hasSize(7 + 5);
        assertThat(lines.stream().filter(line -> line.contains("tried again")))
                .allMatch(line -> line.startsWith("rule watch, webhook http://127.0.0.1:"))
                .noneMatch(line -> line.contains("/hook"))
                .hasSize(5);
        assertThat(lines)
                .anyMatch(line -> line.contains("HTTP status 500"))
                .anyMatch(line -> line.contains("no answer within 500 ms"))
                .anyMatch(line -> line.contains("redirects are not followed"));
    }

    @Test
    void aReceiverThatAsksForTimeIsLeftAlone() throws Exception {
        news("a1", "a2", "a3");
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plusSeconds(9_000).atOffset(ZoneOffset.UTC));
        receiver()
                .then(
                        Receiver.status(503, "Retry-After", "1"),
                        Receiver.status(204),
                        Receiver.status(429, "Retry-After", date),
                        Receiver.status(204),
                        Receiver.status(429, "Retry-After", "soon"));

        assertThat(once(rules(webhook()))).isTrue();

        List<Receiver.Told> told = receiver().told;
        assertThat(Duration.ofNanos(told.get(1).nanos() - told.get(0).nanos())).isGreaterThan(Duration.ofMillis(990));
        assertThat(Duration.ofNanos(told.get(3).nanos() - told.get(2).nanos()))
                .isGreaterThan(Duration.ofMillis(1_990)); // no longer than we are asked at most
        assertThat(told).hasSize(6);
    }

    @Test
    void pausesGrowToTheLongest() {
        assertThat(List.of(1, 2, 3, 4, 5, 60).stream()
                        .map(attempt -> SHORT.pause(attempt, Optional.empty()).toMillis()))
                .containsExactly(40L, 80L, 160L, 200L, 200L, 200L);
    }

    @Test
    void aReceiverThatIsGoneIsToldNothingMore() throws Exception {
        news("a1", "a2");
        receiver().then(Receiver.status(410));

        assertThat(once(rules(webhook(), feed()))).isFalse();

        assertThat(receiver().told).hasSize(1);
        assertThat(lines)
                .containsExactly("rule watch, webhook http://127.0.0.1:"
                        + receiver().address().getPort()
                        + ": HTTP status 410, which asks for no more; nothing more is brought"
                        + " there");
        assertThat(Files.readString(folder.resolve("feed.xml"))).contains("<entry>"); // others go on
    }

    @Test
    void aRunThatEndsLeavesTheRestToTheNext() throws Exception {
        List<String> entries = news("a1", "a2");
        receiver().then(Receiver.status(500), Receiver.status(500), Receiver.status(500));

        assertThat(once(rules(webhook()))).isFalse();
        assertThat(entries(receiver().told)).containsOnly(entries.get(0)).hasSize(3);
        assertThat(once(rules(webhook()))).isTrue();
        assertThat(entries(receiver().told).subList(3, 5)).isEqualTo(entries);
    }

    @Test
    void whoFollowsIsToldWhatComesAndNothingTwiceAfterARestart() throws Exception {
        news("a1");
        try (Courier courier = Courier.start(desk().ledger, rules(webhook(), feed()), options())) {
            List<String> entries = news("a2", "a3");
            until(() -> receiver().taken.size() == 2);
            assertThat(entries(receiver().told)).isEqualTo(entries); // a1 was there before
            assertThatThrownBy(() -> Courier.start(desk().ledger, rules(webhook()), options()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another process, or courier, delivers with it");
            assertThat(courier).isNotNull();
        }
        List<String> meanwhile = news("a4");
        try (Courier courier = Courier.start(desk().ledger, rules(webhook(), feed()), options())) {
            until(() -> entries(receiver().told).containsAll(meanwhile));
            until(() -> feedText().contains("Incident a4"));
            assertThat(feedText()).contains("Incident a3").doesNotContain("Incident a2"); // two at most
            assertThat(courier).isNotNull();
        }
        // what was on its way while it was closed may have come again, under the same id
        assertThat(receiver().told.stream().map(Receiver.Told::id).distinct()).hasSize(3);
        assertThat(entries(receiver().told).stream().distinct()).containsExactly("4", "6", meanwhile.get(0));
    }

    private String feedText() {
        try {
            return Files.readString(folder.resolve("feed.xml"));
        } catch (IOException missing) {
            return "";
        }
    }

    @Test
    void aCloseIsNotHeldUpByAReceiverThatDoesNotAnswer() throws Exception {
        receiver().then(Receiver.late(30_000));
        CourierOptions patient =
                options().withPatience(CourierOptions.Patience.USUAL).withFromStart(true);
        Courier courier = Courier.start(desk().ledger, rules(webhook()), patient);
        news("a1");
        until(() -> receiver().told.size() == 1);
        courier.close();
        assertThat(once(rules(webhook()))).isTrue();
        assertThat(receiver().told.stream().map(Receiver.Told::id).distinct()).hasSize(1);
        assertThat(receiver().taken).hasSize(1);
    }

    @Test
    void messagesForCrisisCentresAreWrittenAndTakenBack() throws Exception {
        List<String> calls = new CopyOnWriteArrayList<>();
        AlertFile files = new AlertFile() {
            @Override
            public void publish(Path into, IncidentRecord record) {
                calls.add(into.getFileName() + " has " + record.id());
            }

            @Override
            public void cancel(Path into, String incident, String why) {
                calls.add(into.getFileName() + " takes back " + incident + ": " + why);
            }
        };
        news("a1", "a2");
        desk().edit(Edit.Action.MERGE, "a1", Optional.empty(), Optional.of("a2"));
        List<Rule> rules = rules("{\"cap\": {\"folder\": \"" + folder.resolve("cap") + "\"}}");
        try (Courier courier = Courier.start(
                desk().ledger,
                rules,
                options().withOnce(true).withFromStart(true).withCap(files))) {
            assertThat(courier.await()).isTrue();
        }
        assertThat(calls).containsExactly("cap has a1", "cap has a2", "cap takes back a1: Merged into a2.");
        assertThatThrownBy(() -> once(rules)).isInstanceOf(RulesException.class).hasMessageContaining("CAP files");
    }

    @Test
    void aSecretThatIsNoneIsRefusedAndNotTold() throws IOException {
        String other = webhook().replace("\"DESK\"", "\"NONE\"");
        assertThatThrownBy(() -> once(rules(other)))
                .hasMessage("expected a webhook's secret in the variable NONE of the environment but it is not set");
        Path file = Files.writeString(folder.resolve("secret"), "whsec_" + "c2hvcnQ=");
        String ofFile = webhook().replace("\"secretVariable\": \"DESK\"", "\"secretFile\": \"" + file + "\"");
        assertThatThrownBy(() -> once(rules(ofFile)))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining(file + " as whsec_ and the base64 of 24 to 64 bytes")
                .hasMessageNotContaining("c2hvcnQ");
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> once(rules(ofFile.replace(file.toString(), missing.toString()))))
                .hasMessage("expected a webhook's secret in " + missing + " but cannot read it: NoSuchFileException");
    }

    @Test
    void aDamagedPositionIsRefused() throws Exception {
        news("a1");
        once(rules(webhook()));
        try (var files = Files.list(folder.resolve("state"))) {
            Path position = files.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
            for (String damaged : List.of("", "{}", "{\"format\": \"onrecord-delivery/1\"}", "{\"format\": 1}")) {
                Files.writeString(position, damaged);
                assertThatThrownBy(() -> once(rules(webhook())))
                        .as(damaged)
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("put the file back, or remove it");
            }
        }
        assertThat(receiver().told).hasSize(1);
    }
}
