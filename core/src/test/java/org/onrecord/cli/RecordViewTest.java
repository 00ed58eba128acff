package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.RecordDraft;
import org.onrecord.VetrinRecord;
import org.onrecord.ledger.AsOf;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Claim;
import org.onrecord.model.Conflict;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Place;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Stance;
import org.onrecord.model.Supported;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;
import org.onrecord.model.Whereabouts;
import org.onrecord.publishing.words.RecordHeadline;

class RecordViewTest {
    private static final IncidentRecord BARE = new IncidentRecord(
            "a1b2c3d4e5",
            List.of(),
            List.of(IncidentKind.EARTHQUAKE),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of(),
            List.of());

    @Test
    void colouredViewSaysTheSame() {
        String plain = view(new Style(false, 100));
        String coloured = view(new Style(true, 100));

        assertThat(coloured).contains("\u001b[1m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {46, 50, 60, 72, 80, 100, 140})
    void nothingLeavesTheWidth(int width) {
        assertThat(view(new Style(false, width)).lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= width)
                .noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void headlineSaysHowSureItIs() {
        assertThat(RecordHeadline.of(VetrinRecord.record(), TollRule.ONRECORD))
                .isEqualTo("Shooting at Riverside Hall in Vetrin, Lower Ost, Ostland, 3 May 2031: 137 to 160"
                        + " killed, 4 attackers killed, 180 injured (at least 101); sources contradict each other on the"
                        + " killed; claimed by the Dawn Front, denied by Sund.");
    }

    @Test
    void aRecordOfWhichLittleIsKnownIsShort() {
        String view = new RecordView(TollRule.ONRECORD, false, PlotMarks.UNICODE).of(BARE, AsOf.NOW, Style.plain());

        assertThat(view).isEqualTo("""
                Earthquake: no casualty figures on record.

                INCIDENT
                  id          a1b2c3d4e5
                  kind        earthquake
                """);
    }

    @Test
    void repetitionsAreFoldedUnderWhatTheyRepeat() {
        assertThat(new ClaimList(VetrinRecord.record(), false, Style.plain()).text())
                .contains("… and 1 more report says the same")
                .doesNotContain("1002/f1", "1004/f1");
        assertThat(new ClaimList(VetrinRecord.record(), true, Style.plain()).text())
                .contains("repeats at least 40; superseded by 60 [1002/f1]")
                .doesNotContain("more report");
    }

    @Test
    void claimsOfAttackersStandApart() {
        assertThat(new ClaimList(VetrinRecord.record(), false, Style.plain()).text())
                .containsSubsequence("CLAIMS (", "137", "CLAIMS BY THE ATTACKERS", "200", "the Dawn Front");
    }

    @Test
    void anUndoneRejectionRejectsNothing() {
        assertThat(new ClaimList(VetrinRecord.record(), false, Style.plain()).text())
                .contains("stands; conflicts with 137 [1006/f2]", "by Ben Editor [1006/f1]")
                .doesNotContain("rejected");
    }

    @ParameterizedTest
    @CsvSource({
        "en_US.UTF-8, true",
        "de_DE.utf8, true",
        "en_US, true",
        "C.UTF-8, true",
        "en_US.ISO-8859-1, false",
        "POSIX, false",
        "'', true",
    })
    void plotsUseBrailleWhereTheLocaleHasIt(String locale, boolean unicode) {
        assertThat(PlotMarks.of(name -> name.equals("LANG") ? locale : ""))
                .isEqualTo(unicode ? PlotMarks.UNICODE : PlotMarks.ASCII);
    }

    @Test
    void asciiPlotsAreAscii() {
        IncidentRecord record = VetrinRecord.record();
        String plot = new TollPlot(record.tolls().get(0), TollRule.ONRECORD, PlotMarks.ASCII, Style.plain()).text();

        assertThat(plot.lines().skip(2)).allMatch(line -> line.chars().allMatch(c -> c < 128));
    }

    @Test
    void whatHasNeverChangedIsNotDrawn() {
        IncidentRecord record = VetrinRecord.record();

        assertThat(new TollPlot(record.tolls().get(1), TollRule.ONRECORD, PlotMarks.UNICODE, Style.plain()).text())
                .isEmpty();
        assertThat(new TollPlot(record.tolls().get(0), TollRule.UCDP, PlotMarks.UNICODE, Style.plain()).text())
                .isEmpty();
    }

    @Test
    void escapeSequencesOfReportsNeverReachTheTerminal() {
        String hostile = "\u001b[2JVetrin\u202e\u0007\u009b2J";
        RecordDraft draft = new RecordDraft("a1b2c3d4e5")
                .report("r1", hostile, "2031-05-03", hostile, hostile + " said 40 people were killed.")
                .source("one", SourceKind.UNNAMED, hostile, List.of(hostile));
        Claim claim = draft.claim("1/f1", "r1", "one")
                .of(hostile)
                .says(Category.KILLED, Bounds.exactly(40), hostile + " said 40", hostile);
        TollSeries killed = new TollSeries(Category.KILLED, Figure.ALL, List.of(claim), Map.of(), List.of());
        IncidentRecord record = new IncidentRecord(
                "a1b2c3d4e5",
                List.of(hostile),
                List.of(),
                Optional.empty(),
                Optional.of(new Supported<>(
                        new Whereabouts(
                                Optional.empty(), Place.Precision.VENUE, Optional.of(hostile), Optional.of(hostile)),
                        List.of(),
                        0,
                        hostile)),
                List.of(new Supported<>(hostile, List.of(), 1, hostile)),
                List.of(killed),
                List.of(draft.testimony("1/s1", "r1", "one", Stance.DOUBTS, hostile)),
                draft.heads(),
                Set.of(),
                List.of());

        String shown = new RecordView(TollRule.ONRECORD, true, PlotMarks.UNICODE).of(record, AsOf.NOW, Style.plain());
        ExplainView explained = new ExplainView(record, draft::text, Style.plain());

        assertThat(shown + explained.of(FigureQuery.parse("1/f1"), TollRule.ONRECORD))
                .contains("Vetrin")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
    }

    @Test
    @Timeout(10)
    void thousandsOfClaimsAreFoldedInTime() {
        RecordDraft draft = new RecordDraft("a1b2c3d4e5").source("one", SourceKind.OFFICIAL, "police", List.of());
        draft.report("r1", "Coast Radio", "2031-05-03", "Toll", "40 people were killed, police said.");
        List<Claim> claims = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 1; i <= 6000; i++) {
            RecordDraft.Draft claim = draft.claim(i + "/f1", "r1", "one");
            Claim.Relation relation = i % 3 == 0 ? Claim.Relation.SUPERSESSION : Claim.Relation.REPETITION;
            claims.add((i == 1 ? claim : claim.is(relation, (i - 1) + "/f1").has(Claim.Standing.SUPERSEDED))
                    .says(Category.KILLED, Bounds.exactly(i), "40 people were killed", "40 people were killed"));
            conflicts.add(new Conflict(i + "/f1", (i / 2 + 1) + "/f1", Instant.EPOCH, true));
        }
        TollSeries killed = new TollSeries(Category.KILLED, Figure.ALL, claims, Map.of(), conflicts);
        IncidentRecord record = new IncidentRecord(
                "a1b2c3d4e5",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(killed),
                List.of(),
                draft.heads(),
                Set.of(),
                List.of());

        assertThat(new ClaimList(record, true, Style.plain()).text()).contains("[6000/f1]");
    }

    @Test
    void aNumberThatNoRuleGivesIsSaidToBeNone() {
        assertThat(explain("killed", TollRule.UCDP))
                .isEqualTo("Killed: by the rule of UCDP no number follows from the claims.\n");
        assertThat(explain("injured.high", TollRule.ONRECORD))
                .isEqualTo("Injured: by OnRecord's rule no high number follows from the claims.\n");
    }

    @Test
    void attackersAreExplainedApart() {
        assertThat(explain("killed.attackers.best", TollRule.ONRECORD))
                .contains("KILLED, ATTACKERS, BEST: 4\n", "[Four attackers were killed], police said.");
    }

    @Test
    void aReportWithoutItsTextIsStillNamed() {
        String view = new ExplainView(VetrinRecord.record(), id -> Optional.empty(), Style.plain())
                .of(FigureQuery.parse("1006/f1"), TollRule.ONRECORD);

        assertThat(view)
                .contains("  137 killed          1006/f1\n    (The ledger has the report's text no more.)\n")
                .contains("“Ministry lowers toll of Vetrin attack”, Ostland Post\n");
    }

    @Test
    void testimoniesAreExplainedToo() {
        assertThat(explain("1003/s5", TollRule.ONRECORD))
                .startsWith(
                        "  denied              1003/s5\n    [Sund denied any part in it.]\n    who         Sund (official)\n")
                .doesNotContain("standing");
    }

    @Test
    void unknownFiguresAreRefusedWithWhatThereIs() {
        assertThatThrownBy(() -> explain("1006/f9", TollRule.ONRECORD))
                .isInstanceOf(NotOnRecordException.class)
                .hasMessage(
                        "expected an assertion of k3v9x2m7qa but it has no '1006/f9'; onrecord show k3v9x2m7qa --all"
                                + " lists them");
        assertThatThrownBy(() -> explain("missing", TollRule.ONRECORD))
                .isInstanceOf(NotOnRecordException.class)
                .hasMessage("expected a toll of k3v9x2m7qa but nothing is said of the missing; it tells of killed,"
                        + " injured");
    }

    private static String explain(String figure, TollRule rule) {
        return new ExplainView(VetrinRecord.record(), VetrinRecord::report, Style.plain())
                .of(FigureQuery.parse(figure), rule);
    }

    private static String view(Style style) {
        return new RecordView(TollRule.ONRECORD, false, PlotMarks.UNICODE).of(VetrinRecord.record(), AsOf.NOW, style);
    }
}
