package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.model.Bounds.atLeast;
import static org.onrecord.model.Bounds.exactly;
import static org.onrecord.model.Category.INJURED;
import static org.onrecord.model.Category.KILLED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Figure;

class FigureScoreTest {
    @Test
    void precisionIsOverPredictedFiguresAndRecallOverGoldOnes() {
        FigureScore score = new HandMade("5 dead in Ford, 7 hurt, 9 dead in Lund, 2 hurt")
                .expect("5 dead", KILLED, exactly(5))
                .expect("7 hurt", INJURED, exactly(7))
                .expect("9 dead", KILLED, exactly(9))
                .read("5 dead", KILLED, exactly(5))
                .read("2 hurt", INJURED, exactly(2))
                .figureScore();
        assertThat(score.all()).isEqualTo(new Rates(1 / 2.0, 1 / 3.0));
        assertThat(score.all().f1()).isEqualTo(2 / 5.0);
    }

    @Test
    void aGoldFigureIsMatchedOnce() {
        FigureScore score = new HandMade("at least 5 dead")
                .expect("at least 5 dead", KILLED, atLeast(5))
                .read("at least 5 dead", KILLED, atLeast(5))
                .read("5 dead", KILLED, atLeast(5))
                .figureScore();
        assertThat(score.all()).isEqualTo(new Rates(1 / 2.0, 1.0));
    }

    @Test
    void aPredictedFigureMatchesOneGoldFigure() {
        FigureScore score = new HandMade("5 dead and 5 dead")
                .expect("5 dead and", KILLED, exactly(5))
                .expect("and 5 dead", KILLED, exactly(5))
                .read("5 dead and 5 dead", KILLED, exactly(5))
                .figureScore();
        assertThat(score.all()).isEqualTo(new Rates(1.0, 1 / 2.0));
    }

    @Test
    void bothBoundsMustBeEqualToMatchButNotToBeFound() {
        FigureScore score = new HandMade("at least 5 dead")
                .expect("at least 5 dead", KILLED, atLeast(5))
                .read("5 dead", KILLED, exactly(5))
                .figureScore();
        assertThat(score.all().f1()).isZero();
        assertThat(score.found()).isEqualTo(new Rates(1.0, 1.0));
    }

    @Test
    void anotherCategoryIsNeitherMatchedNorFound() {
        FigureScore score = new HandMade("5 casualties")
                .expect("5 casualties", KILLED, exactly(5))
                .read("5 casualties", INJURED, exactly(5))
                .figureScore();
        assertThat(score.all().f1()).isZero();
        assertThat(score.found().f1()).isZero();
    }

    @Test
    void spansThatOnlyTouchDoNotOverlap() {
        FigureScore touching = new HandMade("5 dead, 6 dead")
                .expect("5 dead", KILLED, exactly(5))
                .read(", 6 dead", KILLED, exactly(5))
                .figureScore();
        assertThat(touching.found().recall()).isZero();
    }

    @Test
    void theGreatestOverlapIsTakenAndTellsTheSource() {
        FigureScore score = new HandMade("police: 5 people were dead, medics said")
                .expect("5 people were dead", KILLED, exactly(5), Optional.of("medics"), Figure.ALL, true, false)
                .read("5", KILLED, exactly(5), Optional.of("police"), Figure.ALL, true, false)
                .read("people were dead", KILLED, exactly(5), Optional.of("medics"), Figure.ALL, true, false)
                .figureScore();
        assertThat(score.sourceAgrees()).isEqualTo(new Share(1, 1));
    }

    @Test
    void explicitFiguresAreCountedByTheirOwnSideForPrecisionAndRecall() {
        FigureScore score = new HandMade("a man died, 5 dead, 6 hurt, a dog died")
                .expect("a man died", KILLED, exactly(1), Optional.empty(), Figure.ALL, true, true)
                .expect("5 dead", KILLED, exactly(5))
                .expect("6 hurt", INJURED, exactly(6))
                .read("a man died", KILLED, exactly(1), Optional.empty(), Figure.ALL, true, true)
                .read("5 dead", KILLED, exactly(5))
                .read("a dog died", KILLED, exactly(1), Optional.empty(), Figure.ALL, true, true)
                .figureScore();
        assertThat(score.all()).isEqualTo(new Rates(2 / 3.0, 2 / 3.0));
        assertThat(score.explicit()).isEqualTo(new Rates(1.0, 1 / 2.0));
    }

    @Test
    void sourcesIncidentsAndSubjectsAreSharesOfTheMatchedFigures() {
        HandMade made = new HandMade("the police chief said 5 dead, 6 hurt; 7 dead in the war; 8 children hurt")
                .expect("5 dead", KILLED, exactly(5), Optional.of("The police"), Figure.ALL, true, false)
                .expect("6 hurt", INJURED, exactly(6), Optional.of("the mayor"), Figure.ALL, true, false)
                .expect("7 dead", KILLED, exactly(7), Optional.empty(), Figure.ALL, false, false)
                .expect("8 children hurt", INJURED, exactly(8), Optional.empty(), "children", true, false)
                .read("5 dead", KILLED, exactly(5), Optional.of("police chief"), Figure.ALL, true, false)
                .read("6 hurt", INJURED, exactly(6), Optional.empty(), Figure.ALL, true, false)
                .read("7 dead", KILLED, exactly(7), Optional.empty(), Figure.ALL, true, false)
                .read("8 children hurt", INJURED, exactly(8), Optional.empty(), Figure.ALL, true, false);
        FigureScore score = made.figureScore();
        assertThat(score.sourceAgrees()).isEqualTo(new Share(3, 4));
        assertThat(score.attributedAgrees()).isEqualTo(new Share(1, 2));
        assertThat(score.incidentRight()).isEqualTo(new Share(3, 4));
        assertThat(score.whoRight()).isEqualTo(new Share(3, 4));
        assertThat(score.details()).extracting(Detail::kind).isEqualTo(List.of("SOURCE", "INCIDENT", "WHO"));
    }

    @Test
    void whatIsMissedOrSpuriousIsListed() {
        FigureScore score = new HandMade("at least 5 dead, 9 metres")
                .expect("at least 5 dead", KILLED, atLeast(5))
                .read("5 dead", KILLED, exactly(5))
                .read("9 metres", KILLED, exactly(9))
                .figureScore();
        assertThat(score.details())
                .extracting(Detail::toString)
                .containsExactly(
                        "made-up\tMISS\tkilled\t5..\texplicit\tat least 5 dead\tgot: [killed 5..5 '5 dead']",
                        "made-up\tSPURIOUS\tkilled\t5..5\texplicit\t5 dead",
                        "made-up\tSPURIOUS\tkilled\t9..9\texplicit\t9 metres");
    }
}
