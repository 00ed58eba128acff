package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.onrecord.reading.SoundReading.assertSound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Mention;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;

/**
 * One report with nearly everything in it: counts without a source, the attackers' own claim through their agency, a
 * confirmation through a broadcaster, an investigation, a warning, a hall's seats, and another report's headline.
 */
class ConcertHallTest {
    private static final String BODY = """
            Gunmen opened fire in a concert hall on the edge of Moscow on Friday evening, leaving at least 60 people \
            dead and over 100 injured. They then set the hall on fire, and its roof fell in.

            The Islamic State group has claimed responsibility for the attack in a statement on social media. The \
            group said that it attacked a large gathering of Christians in Krasnogorsk, killing and wounding hundreds, \
            according to a statement released by its Aamaq news agency.

            Speaking to CBS News, a U.S. official confirmed the Islamic State's claim. The U.S. official also said \
            that the U.S. had warned Russia of a possible attack, under what is known as its duty to warn.

            State officials are investigating the shooting as possible terrorism.

            The attackers set off explosives in the 6,000-seat hall, according to reports from Russian news agencies.

            ALSO READ: More than 40 dead and nearly 100 injured in attack on Moscow hall
            """;

    private static final Reading READING = Reader.english()
            .read(new Report(
                    "", "", BODY, Optional.empty(), Optional.of(LocalDate.of(2024, 3, 23)), Optional.empty(), "en"));

    @Test
    void theReadingIsSound() {
        assertSound(READING);
    }

    @Test
    void thePublishersOwnCountsHaveNoSource() {
        assertThat(own()).extracting(WrittenFigure::of).containsExactly("killed 60+", "injured 101+");
        assertThat(own())
                .extracting(ConcertHallTest::words)
                .allSatisfy(words -> assertThat(words).containsAnyOf("60 people", "100 injured"));
    }

    @Test
    void hundredsAreTheGroupsCountThroughItsAgency() {
        List<Figure> claimed =
                mainFigures().filter(f -> f.statement().isPresent()).toList();

        assertThat(claimed)
                .extracting(
                        Figure::category,
                        f -> f.bounds().min().orElse(0),
                        f -> f.bounds().approximate())
                .containsExactlyInAnyOrder(tuple(Category.KILLED, 200L, true), tuple(Category.INJURED, 200L, true));
        assertThat(claimed).allSatisfy(figure -> {
            Statement statement = READING.statementOf(figure).orElseThrow();
            assertThat(statement.source().map(Source::kind)).contains(SourceKind.GROUP);
            assertThat(sourceOf(statement)).contains("Islamic State");
            assertThat(viaOf(statement)).anySatisfy(via -> assertThat(via).contains("Aamaq"));
        });
    }

    @Test
    void theGroupClaimsResponsibility() {
        Statement claim = only(Stance.CLAIMS_RESPONSIBILITY).get(0);

        assertThat(sourceOf(claim)).isEqualTo("The Islamic State group");
        assertThat(claim.actor().map(Mention::text)).contains("The Islamic State group");
        assertThat(viaOf(claim)).anySatisfy(via -> assertThat(via).contains("statement"));
        assertThat(claim.cue()).startsWith("claimed");
    }

    @Test
    void anOfficialConfirmsThroughABroadcaster() {
        assertThat(only(Stance.CONFIRMS)).singleElement().satisfies(confirmation -> {
            assertThat(sourceOf(confirmation)).contains("U.S. official");
            assertThat(confirmation.source().map(Source::kind)).contains(SourceKind.OFFICIAL);
            assertThat(viaOf(confirmation)).containsExactly("CBS News");
        });
    }

    @Test
    void officialsInvestigate() {
        assertThat(only(Stance.INVESTIGATES))
                .singleElement()
                .satisfies(investigation -> assertThat(sourceOf(investigation)).isEqualTo("State officials"));
    }

    @Test
    void theWarningHasItsRecipient() {
        assertThat(only(Stance.WARNS))
                .filteredOn(warning -> warning.recipient().isPresent())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.recipient().map(Mention::text)).contains("Russia");
                    assertThat(sourceOf(warning)).contains("U.S.");
                });
    }

    @Test
    void theSeatsOfTheHallAreNoToll() {
        assertThat(READING.figures())
                .noneSatisfy(figure -> assertThat(words(figure)).contains("6,000"));
        assertThat(READING.figures())
                .noneSatisfy(figure -> assertThat(WrittenFigure.of(figure)).contains("6000"));
    }

    @Test
    void anotherReportsHeadlineIsKeptApart() {
        assertThat(READING.figures())
                .filteredOn(Figure::linked)
                .extracting(WrittenFigure::of)
                .containsExactly("killed 41+", "injured -100 about");
    }

    private static List<Figure> own() {
        return mainFigures().filter(f -> f.statement().isEmpty()).toList();
    }

    private static Stream<Figure> mainFigures() {
        return READING.figures().stream().filter(figure -> READING.isMain(figure) && !figure.linked());
    }

    private static List<Statement> only(Stance stance) {
        return READING.statements().stream().filter(s -> s.stance() == stance).toList();
    }

    private static String words(Figure figure) {
        return figure.span().of(READING.report().text());
    }

    private static String sourceOf(Statement statement) {
        return statement.source().map(source -> source.mention().text()).orElse("");
    }

    private static List<String> viaOf(Statement statement) {
        return statement.via().stream().map(via -> via.mention().text()).toList();
    }
}
