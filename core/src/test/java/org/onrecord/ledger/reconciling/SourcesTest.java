package org.onrecord.ledger.reconciling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.ledger.reconciling.SaidForTest.report;
import static org.onrecord.ledger.reconciling.SaidForTest.said;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Chain;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Stance;

class SourcesTest {
    private static final Sources SOURCES = Sources.english();

    static Stream<Arguments> examples() {
        return LanguageFile.load("source-names.txt").examples().stream()
                .map(example -> Arguments.of(example.given(), example.expected()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void theFileKeepsWhatItsExamplesPromise(String given, String expected) {
        String[] names = given.split(" \\| ", 2);
        Map<String, Chain> chains = SOURCES.chains(
                List.of(
                        said("a", report("r1", "Old Harbour Herald"), names[0], SourceKind.OFFICIAL),
                        said("b", report("r2", "The Pennine Record"), names[1], SourceKind.OFFICIAL)),
                List.of());

        assertThat(origin(chains, "a").equals(origin(chains, "b")) ? "same" : "different")
                .as("%s", chains)
                .isEqualTo(expected);
    }

    @Test
    void aShortNameOfTwoIsTheOneOfItsReport() {
        Map<String, Chain> chains = SOURCES.chains(
                List.of(
                        said("turkey", report("r1", "A"), "Turkey's health ministry", SourceKind.OFFICIAL),
                        said("short", report("r1", "A"), "the ministry", SourceKind.OFFICIAL),
                        said("syria", report("r2", "B"), "Syria's health ministry", SourceKind.OFFICIAL),
                        said("open", report("r3", "C"), "the health ministry", SourceKind.OFFICIAL)),
                List.of());

        assertThat(origin(chains, "short")).isEqualTo(origin(chains, "turkey")).isNotEqualTo(origin(chains, "syria"));
        assertThat(origin(chains, "open")).isNotIn(origin(chains, "turkey"), origin(chains, "syria"));
    }

    @Test
    void aMinistryWithoutACountryIsThatOfTheCountryThatIsSpokenOf() {
        Map<String, Chain> chains = SOURCES.chains(
                List.of(
                        said("committee", report("r1", "A"), "Russia's Investigative Committee", SourceKind.OFFICIAL),
                        said("russia", report("r1", "A"), "Russia's foreign ministry", SourceKind.OFFICIAL),
                        said("ukraine", report("r2", "B"), "Ukraine's foreign ministry", SourceKind.OFFICIAL),
                        said("short", report("r3", "C"), "the foreign ministry", SourceKind.OFFICIAL)),
                List.of());

        assertThat(origin(chains, "short")).isEqualTo(origin(chains, "russia")).isNotEqualTo(origin(chains, "ukraine"));
    }

    @Test
    void aBodyWhoseKindIsNotKnownIsASourceAllTheSame() {
        Map<String, Chain> chains = SOURCES.chains(
                List.of(
                        said("long", report("r1", "A"), "the Federal Security Service (FSB)", SourceKind.UNNAMED),
                        said("short", report("r2", "B"), "The security service", SourceKind.UNNAMED),
                        said("acronym", report("r3", "C"), "FSB", SourceKind.OFFICIAL),
                        said("sources", report("r3", "C"), "Sources", SourceKind.UNNAMED)),
                List.of());

        assertThat(origin(chains, "short")).isEqualTo(origin(chains, "long")).isEqualTo(origin(chains, "acronym"));
        assertThat(origin(chains, "sources")).isEqualTo("press:c");
    }

    @Test
    void whatAReportSaysByItselfIsItsStorys() {
        Map<String, Chain> chains = SOURCES.chains(
                List.of(
                        said("first", report("r1", "Harbour News")),
                        said("copy", report("r2", "The Pennine Record", "r1")),
                        said("other", report("r3", "The Pennine Record")),
                        said("itself", report("r3", "The Pennine Record"), "The Pennine Record", SourceKind.OUTLET),
                        said("unnamed", report("r3", "The Pennine Record"), "sources", SourceKind.UNNAMED)),
                List.of());

        assertThat(origin(chains, "copy")).isEqualTo(origin(chains, "first"));
        assertThat(origin(chains, "other"))
                .isNotEqualTo(origin(chains, "first"))
                .isEqualTo(origin(chains, "itself"))
                .isEqualTo(origin(chains, "unnamed"));
        assertThat(chains.get("copy")).isNotNull().satisfies(chain -> {
            assertThat(chain.publisher()).isEqualTo("The Pennine Record");
            assertThat(chain.source()).isEqualTo("Harbour News");
        });
    }

    @Test
    void anAgencysStoryIsTheAgencysWhereverItIsPrinted() {
        Map<String, Chain> chains = SOURCES.chains(
                List.of(
                        said("printed", report("r1", "Harbour News", "r1", "Associated Press")),
                        said("own", report("r2", "Associated Press")),
                        said("quoted", report("r3", "Old Harbour Herald"), "AP", SourceKind.AGENCY),
                        said("another", report("r3", "Old Harbour Herald"), "the news agency TASS", SourceKind.AGENCY)),
                List.of());

        assertThat(origin(chains, "printed")).isEqualTo(origin(chains, "own")).isEqualTo(origin(chains, "quoted"));
        assertThat(origin(chains, "another")).isNotEqualTo(origin(chains, "own"));
    }

    @Test
    void thoseWhoClaimItAreAttackersUnderAllTheirNames() {
        Map<String, Chain> chains = SOURCES.chains(
                List.of(
                        said("claim", report("r1", "A"), "Amaq", SourceKind.AGENCY, Stance.CLAIMS_RESPONSIBILITY),
                        said("figure", report("r2", "B"), "ISIS", SourceKind.GROUP),
                        said("police", report("r2", "B"), "police", SourceKind.OFFICIAL)),
                List.of());

        assertThat(chains.get("figure")).isNotNull().matches(Chain::attackers);
        assertThat(chains.get("police")).isNotNull().matches(chain -> !chain.attackers());
    }

    @Test
    void thoseWhoAreNamedAsPerpetratorsAreAttackers() {
        Map<String, Chain> chains = SOURCES.chains(
                List.of(
                        said("figure", report("r2", "B"), "a spokesman for al-Shabaab", SourceKind.GROUP),
                        said("front", report("r2", "B"), "the Harbour Liberation Front", SourceKind.GROUP),
                        said("other", report("r2", "B"), "Hamas", SourceKind.GROUP)),
                List.of("al Shabab militants", "the Harbour Liberation Front"));

        assertThat(chains.get("figure")).isNotNull().matches(Chain::attackers);
        assertThat(chains.get("front")).isNotNull().matches(Chain::attackers);
        assertThat(chains.get("other")).isNotNull().matches(chain -> !chain.attackers());
    }

    private static String origin(Map<String, Chain> chains, String id) {
        return Objects.requireNonNull(chains.get(id)).origin();
    }
}
