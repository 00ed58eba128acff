package org.onrecord.publishing.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Category;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.TollRule;
import tools.jackson.databind.json.JsonMapper;

/** Rules as a person writes them, and what is said where they are wrong. */
class RulesFileTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RulesFile.schema());
    private static final String WHOLE = """
            {"format": "onrecord-rules/1", "rules": [
              {"name": "harbour", "area": [170.5, -52, -170, -51], "countries": ["XO", "XW"], "kinds": ["bombing"],
               "text": "blast market",
               "on": ["new-incident", {"toll": {"category": "killed", "atLeast": 10, "rule": "ucdp"}}, "conflict", "claim",
                      "warning", {"toll": {"category": "injured", "atLeast": 1}}],
               "deliver": [{"webhook": {"url": "https://desk.example/hook?x=1", "secretVariable": "DESK_SECRET"}},
                           {"webhook": {"url": "http://10.0.0.1:8080/", "secretFile": "secret.txt"}},
                           {"feed": {"file": "feed.xml", "most": 7}}, {"cap": {"folder": "cap"}}]}]}
            """;

    @Test
    void aWholeRuleIsRead() {
        Rule rule = RulesFile.read(WHOLE).get(0);

        assertThat(rule.name()).isEqualTo("harbour");
        assertThat(rule.area()).contains(new WatchedArea(170.5, -52, -170, -51));
        assertThat(rule.countries()).containsExactlyInAnyOrder("XO", "XW");
        assertThat(rule.kinds()).containsExactly(IncidentKind.BOMBING);
        assertThat(rule.text()).isEqualTo(Optional.of("blast market"));
        assertThat(rule.on())
                .containsExactly(
                        new Trigger.NewIncident(),
                        new Trigger.TollReaches(Category.KILLED, 10, TollRule.UCDP),
                        new Trigger.NewConflict(),
                        Trigger.NewTestimony.CLAIM,
                        Trigger.NewTestimony.WARNING,
                        new Trigger.TollReaches(Category.INJURED, 1, TollRule.ONRECORD));
        assertThat(rule.deliver()).extracting(Target::sort).containsExactly("webhook", "webhook", "feed", "cap");
        assertThat(SCHEMA.validate(JsonMapper.shared().readTree(WHOLE))).isEmpty();
    }

    /** A change to the whole rule. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "onrecord-rules/1"   | "onrecord-rules/2" | at $.format of the rules: expected one of onrecord-rules/1 but found "onrecord-rules/2"
            "name": "harbour"    | "name": "The Desk" | at $.rules[0].name of the rules: expected 1 to 64 lower-case letters, digits and hyphens but found "The Desk"
            "name": "harbour",   | "nam": "harbour",  | at $.rules[0] of the rules: expected no keys but area, countries, deliver, kinds, name, on, text but found "nam"
            [170.5, -52, -170, -51] | [1, 2, 3]       | at $.rules[0].area of the rules: expected four numbers: [west, south, east, north] but found [1,2,3]
            [170.5, -52, -170, -51] | [0, 0, 181, 1]  | at $.rules[0].area of the rules: expected west and east of -180 to 180
            [170.5, -52, -170, -51] | [0, "0", 1, 1]  | at $.rules[0].area[1] of the rules: expected a number but found "0"
            "XW"                 | "xw"               | at $.rules[0].countries[1] of the rules: expected a country's code of two capitals
            "bombing"            | "blast"            | at $.rules[0].kinds[0] of the rules: expected one of bombing, shooting
            "text": "blast market" | "text": 7        | at $.rules[0].text of the rules: expected 1 to 200 characters of text but found 7
            "new-incident"       | "news"             | at $.rules[0].on[0] of the rules: expected one of claim, conflict, new-incident, warning but found "news"
            "atLeast": 10        | "atLeast": 0       | at $.rules[0].on[1].toll.atLeast of the rules: expected a whole number of 1 or more but found 0
            "atLeast": 10, "rule": "ucdp" | "rule": "ucdp" | at $.rules[0].on[1].toll.atLeast of the rules: expected a value but found nothing
            "killed"             | "dead"             | at $.rules[0].on[1].toll.category of the rules: expected one of killed, injured
            "ucdp"               | "best"             | at $.rules[0].on[1].toll.rule of the rules: expected one of onrecord, ucdp, gtd, acled
            https://desk         | ftp://desk         | at $.rules[0].deliver[0].webhook.url of the rules: expected an address as https://desk.example/hook
            "secretVariable": "DESK_SECRET" | "secret": "whsec_x" | at $.rules[0].deliver[0].webhook of the rules: expected no keys but secretFile, secretVariable, url
            , "secretVariable": "DESK_SECRET" | ''    | at $.rules[0].deliver[0].webhook of the rules: expected either secretVariable
            "most": 7            | "most": 7.5        | at $.rules[0].deliver[2].feed.most of the rules: expected a whole number of 1 to 1000 but found 7.5
            {"cap": {"folder": "cap"}} | {"fax": {}}  | at $.rules[0].deliver[3] of the rules: expected no keys but cap, feed, webhook but found "fax"
            """)
    void whatIsWrongIsToldWithItsPlace(String right, String wrong, String message) {
        assertThat(WHOLE).contains(right);
        String json = WHOLE.replace(right, wrong);

        assertThatThrownBy(() -> RulesFile.read(json))
                .isInstanceOf(RulesException.class)
                .hasMessageStartingWith(message);
        assertThat(SCHEMA.validate(JsonMapper.shared().readTree(json))).isNotEmpty();
    }

    @Test
    void whatASchemaCannotTellIsToldToo() {
        String rule = "{\"name\": \"a\", \"on\": [\"claim\"], \"deliver\": [{\"feed\": {\"file\": \"f\"}}]}";
        for (List<String> wrong : List.of(
                List.of(
                        "[" + rule + ", " + rule + "]",
                        "at $.rules[1].name of the rules: expected a name that no rule"),
                List.of(
                        "[" + rule.replace("}}]", "}}, {\"feed\": {\"file\": \"f\"}}]") + "]",
                        "at $.rules[0].deliver[1] of the rules: expected a place that the rule does not deliver to"),
                List.of(
                        "[" + rule.replace("\"on\"", "\"text\": \"!!\", \"on\"") + "]",
                        "at $.rules[0].text of the rules: expected a text with a word in it"),
                List.of(
                        "[" + rule.replace("\"on\"", "\"area\": [0, 2, 1, 1], \"on\"") + "]",
                        "at $.rules[0].area of the rules: expected west and east"),
                List.of(
                        "[" + rule.replace("\"on\"", "\"name\": \"b\", \"on\"") + "]",
                        "at $ of the rules: expected JSON"),
                List.of("[" + rule, "at $ of the rules: expected JSON but found none"))) {
            assertThatThrownBy(
                            () -> RulesFile.read("{\"format\": \"onrecord-rules/1\", \"rules\": " + wrong.get(0) + "}"))
                    .hasMessageStartingWith(wrong.get(1));
        }
        assertThatThrownBy(() -> RulesFile.read("[]")).hasMessageStartingWith("at $ of the rules: expected an object");
    }
}
