package org.onrecord.linking.copies;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Report;

class AgencyCreditsTest {
    private static final AgencyCredits CREDITS = AgencyCredits.english();

    static Stream<Arguments> examples() {
        return Stream.of("agencies.txt", "credits.txt")
                .flatMap(file ->
                        CreditFile.load(file).examples().stream().map(e -> Arguments.of(file, e.text(), e.expected())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void theFilesKeepWhatTheirExamplesPromise(String file, String text, String expected) {
        assertThat(found(text, expected.contains("\""))).isEqualTo(expected);
    }

    @Test
    void everyAgencyHasAnExample() {
        CreditFile agencies = CreditFile.load("agencies.txt");

        assertThat(agencies.sections().keySet())
                .allSatisfy(agency -> assertThat(agencies.examples())
                        .anySatisfy(example -> assertThat(example.expected()).contains(" " + agency)));
    }

    @Test
    void spansPointIntoTheTextOfTitleAndBody() {
        Report report = report("Blast at mill kills three", """
                By JANE ROE, Associated Press

                HARBOUR CITY (AP) — Three people were killed.

                The mayor told Reuters that the mill was old.

                AFP contributed to this report.
                """);

        assertThat(CREDITS.find(report))
                .extracting(credit -> credit.span().of(report.text()))
                .containsExactly(
                        "By JANE ROE, Associated Press", "HARBOUR CITY (AP) —", "AFP contributed to this report");
        assertThat(CREDITS.find(report))
                .extracting(AgencyCredit::role)
                .containsExactly(AgencyCredit.Role.ORIGIN, AgencyCredit.Role.ORIGIN, AgencyCredit.Role.CONTRIBUTION);
    }

    @Test
    void aHeadlineCreditsNobody() {
        assertThat(CREDITS.find(report("Copyright 2017 The Associated Press", "Three people were killed.")))
                .isEmpty();
    }

    @Test
    void aLineBeginsNoCreditInItsMiddle() {
        String far = "words of a long paragraph ".repeat(20);

        assertThat(found(far + "by then, Associated Press", false)).isEqualTo("none");
        assertThat(found(far + "(AP) had moved", false)).isEqualTo("none");
    }

    @Test
    void aNameOnALineOfItsOwnIsACreditAtTheHeadOrTheEndAlone() {
        String paragraphs = "Divers found two bodies.\n".repeat(10);

        assertThat(found("Reuters\n" + paragraphs, false)).isEqualTo("ORIGIN Reuters");
        assertThat(found(paragraphs + "Reuters", false)).isEqualTo("ORIGIN Reuters");
        assertThat(found(paragraphs + "Reuters\n" + paragraphs, false)).isEqualTo("none");
    }

    @Test
    void aTextOfNamesAloneIsReadToALimit() {
        assertThat(CREDITS.find(report("", "By Jane Roe, AP (AP) — ".repeat(20_000))))
                .hasSizeLessThan(600);
        assertThat(CREDITS.find(report("", ("By " + "A".repeat(110) + " AP said\n").repeat(2_000))))
                .isEmpty();
    }

    private static String found(String text, boolean withWords) {
        Report report = report("", text);
        List<AgencyCredit> credits = CREDITS.find(report);
        String all = credits.stream()
                .map(credit -> credit.role().code().toUpperCase(Locale.ROOT) + " " + credit.agency()
                        + (withWords ? " \"" + credit.span().of(report.text()) + "\"" : ""))
                .collect(joining("; "));
        return all.isEmpty() ? "none" : all;
    }

    private static Report report(String title, String body) {
        return new Report("id", title, body, Optional.empty(), Optional.empty(), Optional.empty(), "en");
    }
}
