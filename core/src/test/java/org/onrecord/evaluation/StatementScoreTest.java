package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.model.Stance.ACCUSES;
import static org.onrecord.model.Stance.CLAIMS_RESPONSIBILITY;
import static org.onrecord.model.Stance.DENIES;
import static org.onrecord.model.Stance.DENIES_RESPONSIBILITY;

import org.junit.jupiter.api.Test;

class StatementScoreTest {
    private static final String TEXT =
            "The Red Front claimed the attack. The Blue Front denied it. The mayor blamed the Red Front.";

    private static StatementScore score(HandMade made) {
        StatementScore score = new StatementScore(StatementScore.CLAIMS);
        score.add(made.gold().claims(), made.reading());
        return score;
    }

    @Test
    void claimsMatchByStanceAndOverlap() {
        StatementScore score = score(new HandMade(TEXT)
                .expectClaim("claimed the attack", CLAIMS_RESPONSIBILITY, "The Red Front", "The Red Front")
                .expectClaim("denied it", DENIES_RESPONSIBILITY, "The Blue Front", "The Blue Front")
                .expectClaim("blamed the Red Front", ACCUSES, "the Red Front", "The mayor")
                .readClaim("The Red Front claimed", CLAIMS_RESPONSIBILITY, "The Red Front")
                .readClaim("denied it", CLAIMS_RESPONSIBILITY, "The Blue Front"));
        assertThat(score.rates()).isEqualTo(new Rates(1 / 2.0, 1 / 3.0));
        assertThat(score.details()).extracting(Detail::kind).containsExactlyInAnyOrder("MISS", "MISS", "SPURIOUS");
    }

    @Test
    void aStatementOfAnotherFamilyIsNoPrediction() {
        StatementScore score = score(new HandMade(TEXT).readClaim("denied it", DENIES, "The Blue Front"));
        assertThat(score.rates()).isEqualTo(new Rates(0, 0));
        assertThat(score.details()).isEmpty();
    }

    @Test
    void speakerAndGroupAgreeByASharedWord() {
        StatementScore score = score(new HandMade(TEXT)
                .expectClaim("claimed the attack", CLAIMS_RESPONSIBILITY, "Red Front", "Red Front")
                .expectClaim("blamed", ACCUSES, "the Red Front", "The mayor")
                .readClaim("claimed the attack", CLAIMS_RESPONSIBILITY, "The Red Front")
                .readClaim("blamed the Red Front", ACCUSES, "The Blue Front"));
        assertThat(score.speakerRight()).isEqualTo(new Share(1, 2));
        assertThat(score.groupRight())
                .as("who claims names itself; who is accused must be named")
                .isEqualTo(new Share(1, 2));
    }

    @Test
    void eachStatementMatchesOneGoldStatement() {
        StatementScore score = score(new HandMade(TEXT)
                .expectClaim("The Red Front claimed", CLAIMS_RESPONSIBILITY, "Red Front", "Red Front")
                .expectClaim("claimed the attack", CLAIMS_RESPONSIBILITY, "Red Front", "Red Front")
                .readClaim("The Red Front claimed the attack", CLAIMS_RESPONSIBILITY, "The Red Front"));
        assertThat(score.rates()).isEqualTo(new Rates(1.0, 1 / 2.0));
    }
}
