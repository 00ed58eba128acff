package org.onrecord.publishing.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ledger.Change;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.model.Edit;
import org.onrecord.model.Report;
import org.onrecord.model.Stance;
import org.onrecord.model.Toll;
import org.onrecord.publishing.alerts.Alert;
import org.onrecord.publishing.alerts.AlertFeed;
import org.onrecord.publishing.alerts.AlertJson;
import org.onrecord.publishing.alerts.Alerts;
import org.onrecord.publishing.alerts.Rule;
import org.onrecord.publishing.alerts.RulesFile;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;

/** Which alerts follow from what comes into a ledger. */
class AlertsTest {
    private static final String A = "aaaaaaaaaa";
    private static final String B = "bbbbbbbbbb";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(AlertJson.schema());

    @TempDir
    private Path folder;

    private Optional<NewsDesk> opened = Optional.empty();

    @BeforeEach
    void open() {
        opened = Optional.of(new NewsDesk(folder.resolve("ledger.db")));
    }

    @AfterEach
    void close() {
        opened.ifPresent(NewsDesk::close);
    }

    private NewsDesk desk() {
        return opened.orElseThrow();
    }

    private static Rule rule(String narrowing, String on) {
        return RulesFile.read("{\"format\": \"onrecord-rules/1\", \"rules\": [{\"name\": \"watch\", " + narrowing
                        + "\"on\": [" + on + "], \"deliver\": [{\"feed\": {\"file\": \"a.xml\"}}]}]}")
                .get(0);
    }

    /** The alerts of the whole ledger: whoever comes late finds the same as those who followed. */
    private List<Alert> alerts(Rule rule) {
        List<Alert> alerts = found(desk().ledger, rule);
        try (Ledger again = Ledger.openToRead(new LedgerAddress.File(folder.resolve("ledger.db")))) {
            Turns one = new Turns(again);
            List<Alert> apart = new ArrayList<>();
            for (long entry = again.newest(); entry > 0; entry--) { // backwards, so that nothing is known before
                List<Alert> ofEntry = new ArrayList<>();
                one.of(entry).forEach(turn -> ofEntry.addAll(Alerts.of(rule, turn)));
                apart.addAll(0, ofEntry);
            }
            assertThat(apart).isEqualTo(alerts);
        }
        alerts.forEach(this::checkSupport);
        return alerts;
    }

    private static List<Alert> found(Ledger ledger, Rule rule) {
        Turns turns = new Turns(ledger);
        List<Alert> alerts = new ArrayList<>();
        for (Change change : ledger.changes(0, 1_000)) {
            turns.of(change).forEach(turn -> alerts.addAll(Alerts.of(rule, turn)));
        }
        return alerts;
    }

    /** Each number is among the quotes, and each quote stands in its report. */
    private void checkSupport(Alert alert) {
        List<String> quoted = alert.quotes().stream().map(Alert.Quote::id).toList();
        alert.values().stream()
                .flatMap(value -> Stream.of(value.before(), value.after()))
                .flatMap(Optional::stream)
                .flatMap((Toll toll) -> Stream.of(toll.low(), toll.best(), toll.high()))
                .flatMap(Optional::stream)
                .forEach(bound -> assertThat(quoted).containsAll(bound.assertions()));
        for (Alert.Quote quote : alert.quotes()) {
            Report report = desk().ledger.report(quote.report().id()).orElseThrow();
            assertThat(quote.span().of(report.text())).isEqualTo(quote.text());
        }
        assertThat(SCHEMA.validate(JsonMapper.shared().readTree(AlertJson.onOneLine(alert))))
                .isEmpty();
    }

    private static List<String> told(List<Alert> alerts) {
        return alerts.stream()
                .map(alert -> alert.entry() + " " + alert.what() + " " + alert.incident()
                        + (alert.about().isEmpty() ? "" : " " + alert.about()))
                .toList();
    }

    @Test
    void aTollAlertsWhenItFirstReachesTheNumberAndNotAgain() {
        desk().killed(A, 4, "Interior Ministry"); // 2
        desk().killed(A, 12, "Interior Ministry"); // 4
        desk().killed(A, 14, "Interior Ministry"); // 6
        desk().edit(Edit.Action.REJECT, A, Optional.of("6/f1"), Optional.empty()); // 7
        desk().edit(Edit.Action.REJECT, A, Optional.of("4/f1"), Optional.empty()); // 8: 4 again
        desk().killed(A, 15, "Interior Ministry"); // 10
        Rule rule = rule("", "{\"toll\": {\"category\": \"killed\", \"atLeast\": 10}}");

        List<Alert> alerts = alerts(rule);

        assertThat(told(alerts)).containsExactly("4 toll " + A + " killed");
        Alert alert = alerts.get(0);
        assertThat(alert.headline()).isEqualTo("Bombing in Vetrin, Harbour Province, Ostland, 3 May 2031: 12 killed.");
        assertThat(alert.values()).hasSize(1);
        assertThat(alert.values()
                        .get(0)
                        .before()
                        .flatMap(Toll::best)
                        .orElseThrow()
                        .value())
                .isEqualTo(4);
        assertThat(alert.values()
                        .get(0)
                        .after()
                        .flatMap(Toll::best)
                        .orElseThrow()
                        .assertions())
                .containsExactly("4/f1");
        assertThat(alert.quotes())
                .extracting(Alert.Quote::text)
                .contains("12 people were killed", "4 people were killed");
        assertThat(told(alerts(rule("", "{\"toll\": {\"category\": \"killed\", \"atLeast\": 16}}"))))
                .isEmpty();
    }

    @Test
    void anIncidentIsNewOnceHoweverItIsMergedAndUndone() {
        desk().killed(A, 4, "Interior Ministry"); // 2
        desk().killed(B, 12, "Interior Ministry"); // 4
        Edit merge = desk().edit(Edit.Action.MERGE, A, Optional.empty(), Optional.of(B)); // 5
        desk().killed(A, 13, "Interior Ministry"); // 7, under the id that was merged away
        desk().edit(Edit.Action.UNDO, A, Optional.of(merge.id()), Optional.empty()); // 8

        assertThat(told(alerts(rule("", "\"new-incident\""))))
                .containsExactly("2 new-incident " + A, "4 new-incident " + B);
    }

    @Test
    void aTollThatAMergedIncidentHadReachedIsNoNews() {
        desk().killed(A, 12, "Interior Ministry"); // 2
        desk().killed(B, 3, "Interior Ministry"); // 4
        desk().edit(Edit.Action.MERGE, A, Optional.empty(), Optional.of(B)); // 5
        desk().killed(B, 20, "Interior Ministry"); // 7

        assertThat(told(alerts(rule("", "{\"toll\": {\"category\": \"killed\", \"atLeast\": 10}}"))))
                .containsExactly("2 toll " + A + " killed");
    }

    @Test
    void aReportThatIsSplitOffMakesANewIncident() {
        desk().killed(A, 4, "Interior Ministry"); // 2
        desk().killed(A, 12, "Vetrin Hospital"); // 4
        String report = desk().ledger.changes(3, 1).get(0).report().orElseThrow();
        String other = desk().edit(Edit.Action.SPLIT, A, Optional.of(report), Optional.empty())
                .other()
                .orElseThrow(); // 5

        assertThat(told(alerts(rule("", "\"new-incident\""))))
                .containsExactly("2 new-incident " + A, "5 new-incident " + other);
    }

    @Test
    void conflictsClaimsAndWarningsAlertOnceEach() {
        desk().killed(A, 12, "Vetrin Hospital"); // 2
        desk().killed(A, 4, "Interior Ministry"); // 4
        desk().says(A, "Dawn Front", Stance.CLAIMS_RESPONSIBILITY, "The Dawn Front claimed responsibility."); // 6
        desk().says(A, "Dawn Front", Stance.CLAIMS_RESPONSIBILITY, "The Dawn Front claimed the attack."); // 8
        desk().says(A, "Northern Army", Stance.CLAIMS_RESPONSIBILITY, "The Northern Army claimed it too."); // 10
        desk().says(A, "embassy of Sund", Stance.WARNS, "The embassy of Sund had warned of an attack."); // 12

        List<Alert> alerts = alerts(rule("", "\"warning\", \"claim\", \"conflict\""));

        assertThat(told(alerts))
                .containsExactly(
                        "4 conflict " + A + " killed",
                        "6 claim " + A + " Dawn Front",
                        "10 claim " + A + " Northern Army",
                        "12 warning " + A + " embassy of Sund");
        assertThat(alerts.get(0).quotes())
                .extracting(Alert.Quote::text)
                .contains("4 people were killed", "12 people were killed");
        assertThat(alerts.get(1).quotes().get(0).text()).isEqualTo("The Dawn Front claimed responsibility.");
    }

    @Test
    void whatIsNotWatchedAlertsNobody() {
        desk().killed(A, 12, "Vetrin Hospital");
        desk().killed(A, 4, "Interior Ministry");
        String on = "\"new-incident\", \"conflict\"";
        for (String watched : List.of(
                "",
                "\"countries\": [\"XW\", \"XO\"], ",
                "\"kinds\": [\"bombing\"], ",
                "\"text\": \"KILLS blast\", ",
                "\"area\": [13, -52, 15, -51], ",
                "\"area\": [170, -90, 14, 0], ")) {
            assertThat(told(alerts(rule(watched, on)))).as(watched).hasSize(2);
        }
        for (String other : List.of(
                "\"countries\": [\"XW\"], ",
                "\"kinds\": [\"fire\"], ",
                "\"text\": \"blast harbour\", ",
                "\"area\": [15, -52, 16, -51], ")) {
            assertThat(told(alerts(rule(other, on)))).as(other).isEmpty();
        }
        // what its headlines tell later counts from then on
        assertThat(told(alerts(rule("\"text\": \"4\", ", on))))
                .containsExactly("4 new-incident " + A, "4 conflict " + A + " killed");
    }

    @Test
    void aFeedHoldsTheAlertsTheLatestFirst() throws Exception {
        desk().killed(A, 4, "Interior <Ministry> & \u202e\u0007");
        desk().killed(B, 12, "Interior Ministry");
        Rule rule = rule("", "\"new-incident\"");
        List<Alert> alerts = alerts(rule);

        byte[] bytes = AlertFeed.of(rule, alerts);

        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        NodeList ids = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "id");
        assertThat(Stream.of(1, 2).map(i -> ids.item(i).getTextContent()))
                .containsExactly(
                        "urn:uuid:" + alerts.get(1).id(),
                        "urn:uuid:" + alerts.get(0).id());
        assertThat(feed.getDocumentElement().getTextContent())
                .contains("Interior <Ministry> &")
                .doesNotContain("\u202e");
        assertThat(AlertFeed.of(rule, alerts)).isEqualTo(bytes);
    }
}
