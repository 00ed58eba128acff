package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;

class AttributionScoreTest {
    private static final String TEXT =
            "Ann Lee, a nurse, said the bridge was closed. He said it was late. Reportedly nobody came.";

    private final HandMade made = new HandMade(TEXT);

    private GoldAttribution gold(String source, String cue, String content) {
        List<Span> sources = source.isEmpty() ? List.of() : List.of(made.span(source));
        return new GoldAttribution(sources, List.of(made.span(cue)), List.of(made.span(content)));
    }

    private AttributionScore score(boolean explicitOnly, GoldAttribution... gold) {
        AttributionScore score = new AttributionScore(explicitOnly);
        score.add(new AttributionCorpus.Attributed(HandMade.report("made-up", TEXT), List.of(gold)), made.statements());
        return score;
    }

    @Test
    void anAttributionIsFoundByItsCue() {
        made.readStatement("Ann Lee, a nurse, said the bridge was closed", "said", Optional.of("Ann Lee"))
                .readStatement("nobody came", "came", Optional.empty());
        AttributionScore score = score(
                false,
                gold("Ann Lee, a nurse", "said the", "the bridge was closed"),
                gold("He", "said it", "it was late"));
        assertThat(score.found()).isEqualTo(new Rates(1 / 2.0, 1 / 2.0));
        assertThat(score.namedHead()).isEqualTo(new Share(1, 1));
        assertThat(score.contentRight()).isEqualTo(new Share(1, 1));
    }

    @Test
    void theWrongHeadIsAWrongSourceEvenWhereAWordIsShared() {
        made.readStatement("a nurse, said the bridge", "said", Optional.of("a nurse"));
        AttributionScore score = score(false, gold("Ann Lee, a nurse", "said", "the bridge was closed"));
        assertThat(score.withSource().f1()).isZero();
        assertThat(score.namedOverlap()).isEqualTo(new Share(1, 1));
        assertThat(score.withContent().f1()).isEqualTo(1.0);
    }

    @Test
    void contentIsWhatIsLeftOfTheStatementBesideSourceAndCue() {
        // Left: "the bridge" and no more; gold: "the bridge was closed". P 2/2, R 2/4, F 2/3.
        made.readStatement("Ann Lee, a nurse, said the bridge", "said", Optional.of("Ann Lee, a nurse"));
        AttributionScore score = score(false, gold("Ann Lee", "said", "the bridge was closed"));
        assertThat(score.contentF()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(score.withBoth().f1()).isEqualTo(1.0);
    }

    @Test
    void aPronounAgreesWithWhomeverItStandsFor() {
        made.readStatement("He said it was late", "said", Optional.of("Ann Lee"));
        AttributionScore score = score(false, gold("He", "said it", "it was late"));
        assertThat(score.withBoth().f1()).isEqualTo(1.0);
        assertThat(score.namedHead()).isEqualTo(new Share(0, 0));
    }

    @Test
    void withExplicitSourcesOnlyOthersCountOnNeitherSide() {
        made.readStatement("Ann Lee, a nurse, said", "said", Optional.of("Ann Lee"))
                .readStatement("Reportedly nobody came", "Reportedly", Optional.empty())
                .readStatement("closed", "closed", Optional.empty());
        GoldAttribution[] gold = {
            gold("Ann Lee", "said", "the bridge was closed"), gold("", "Reportedly", "nobody came")
        };
        assertThat(score(false, gold).found()).isEqualTo(new Rates(2 / 3.0, 1.0));
        assertThat(score(true, gold).found()).isEqualTo(new Rates(1.0, 1.0));
    }
}
