package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.Edit;
import org.onrecord.model.Edit.Action;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.IncidentSummary;
import org.onrecord.model.Period;
import org.onrecord.model.Place;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Supported;
import org.onrecord.model.Whereabouts;

/** What persons may change, and how it is taken back, on every database alike. */
@ParameterizedClass
@EnumSource(Databases.class)
class EditsContractTest {
    private static final String A = "aaaaaaaaaa";
    private static final String B = "bbbbbbbbbb";
    private static final String C = "cccccccccc";

    private final Databases databases;
    private final Story ofA = new Story("of a").saying("market", "a");
    private final Story ofB = new Story("of b").saying("market", "b");
    private final Story alsoOfB = new Story("also of b").saying("market", "also");

    @TempDir
    private Path folder;

    private LedgerAddress address = new LedgerAddress.File(Path.of("none"));
    private Optional<Ledger> opened = Optional.empty();

    EditsContractTest(Databases databases) {
        this.databases = databases;
    }

    @BeforeEach
    void open() {
        address = databases.fresh(folder);
        opened = Optional.of(Story.open(address, new SteppingClock()));
        ofA.enter(ledger(), A);
        ofB.enter(ledger(), B);
        alsoOfB.enter(ledger(), B);
    }

    /** After each test, what is published must be what a new ledger makes of the entries. */
    @AfterEach
    void verifyAndClose() throws java.io.IOException {
        List<String> faults = new ArrayList<>();
        new Verification(ledger(), faults::add).run(folder.resolve("again.db"), Story.keys());
        assertThat(faults).isEmpty();
        for (IncidentSummary line : ledger().incidents(IncidentQuery.ALL)) {
            assertThat(line)
                    .isEqualTo(org.onrecord.ledger.folding.Summaries.of(
                            ledger().record(line.id(), AsOf.NOW).orElseThrow()));
        }
        ledger().close();
    }

    private Ledger ledger() {
        return opened.orElseThrow();
    }

    private Edit edit(Action action, String incident, String target, String other) {
        return ledger().edit(new Entry.Edited(
                action,
                incident,
                Optional.of(target).filter(words -> !words.isEmpty()),
                Optional.of(other).filter(words -> !words.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                "Ann Example",
                "read both"));
    }

    private Edit merge(String incident, String into) {
        return edit(Action.MERGE, incident, "", into);
    }

    private Edit undo(Edit edit) {
        return edit(Action.UNDO, "", edit.id(), "");
    }

    private List<String> reports(String incident) {
        return ledger().record(incident, AsOf.NOW).map(IncidentRecord::reports).orElse(List.of()).stream()
                .map(ReportHead::id)
                .toList();
    }

    private List<String> listed() {
        return ledger().incidents(IncidentQuery.ALL).stream()
                .map(IncidentSummary::id)
                .sorted()
                .toList();
    }

    private List<String> candidates(String key) {
        return ledger().write(writing -> writing.candidates(List.of(key)).stream()
                .map(KnownIncident::id)
                .sorted()
                .toList());
    }

    @Test
    void incidentsThatWereMergedAreOne() {
        Edit edit = merge(A, B);

        assertThat(edit.id()).isEqualTo("7");
        assertThat(edit.incident()).isEqualTo(A);
        assertThat(reports(A)).isEqualTo(reports(B)).containsOnly(ofA.id(), ofB.id(), alsoOfB.id());
        assertThat(ledger().record(A, AsOf.NOW).orElseThrow().id()).isEqualTo(B);
        assertThat(ledger().record(B, AsOf.NOW).orElseThrow().merged()).containsExactly(A);
        assertThat(listed()).containsExactly(B);
        assertThat(candidates("market")).containsExactly(B);
        assertThat(candidates("a")).containsExactly(B);
        assertThat(ledger().<Optional<String>>write(writing -> writing.incidentOf(ofA.id())))
                .contains(B);
    }

    @Test
    void aMergedIncidentIsNoCandidateTwiceHoweverItGrows() {
        merge(A, B);
        ledger().<Integer>write(writing -> writing.candidates(List.of("market")).size());

        new Story("more").saying("market", "more").enter(ledger(), B);

        List<KnownIncident> known = ledger().write(writing -> writing.candidates(List.of("market", "a", "b")));
        assertThat(known).extracting(KnownIncident::id).containsExactly(B);
        assertThat(known.get(0).profile().words()).containsOnlyKeys("market", "a", "b", "also", "more");
    }

    @Test
    void whatIsLinkedToAMergedIncidentIsOnRecordWhereItStands() {
        merge(A, B);
        Story more = new Story("more").saying("market", "more");
        more.enter(ledger(), A);

        assertThat(reports(B)).contains(more.id()).hasSize(4);
        assertThat(candidates("more")).containsExactly(B);
        List<KnownIncident> known = ledger().write(writing -> writing.candidates(List.of("more")));
        assertThat(known.get(0).profile().words()).containsKeys("b", "more");
    }

    @Test
    void aNewerReadingOfAMergedIncidentsReportIsOnRecordWhereItStands() {
        merge(A, B);

        ledger().write(writing -> writing.append(
                ofA.of(org.onrecord.model.IncidentKind.FIRE).readBy("by hand/2").linkedTo(A)));

        assertThat(ledger().record(B, AsOf.NOW).orElseThrow().kinds()).contains(org.onrecord.model.IncidentKind.FIRE);
    }

    @Test
    void mergesAreUndoneAndUndosToo() {
        Edit merge = merge(A, B);
        Edit undo = undo(merge);

        assertThat(undo.target()).contains(merge.id());
        assertThat(reports(A)).containsExactly(ofA.id());
        assertThat(listed()).containsExactly(A, B);
        assertThat(candidates("market")).containsExactly(A, B);

        undo(undo);

        assertThat(reports(A)).isEqualTo(reports(B)).hasSize(3);
        assertThat(listed()).containsExactly(B);
        assertThatThrownBy(() -> undo(undo)).isInstanceOf(LedgerException.class).hasMessageContaining("is undone by");
    }

    @Test
    void chainsOfMergesEndAtTheLast() {
        new Story("of c").saying("market", "c").enter(ledger(), C);
        Edit first = merge(A, B);
        merge(B, C);

        assertThat(listed()).containsExactly(C);
        assertThat(reports(A)).isEqualTo(reports(C)).hasSize(4);
        assertThat(candidates("a")).containsExactly(C);

        undo(first);

        assertThat(listed()).containsExactly(A, C);
        assertThat(reports(A)).containsExactly(ofA.id());
        assertThat(reports(C)).hasSize(3);
    }

    @Test
    void aReportIsSplitOffIntoANewIncidentOrAKnownOne() {
        Edit split = edit(Action.SPLIT, B, alsoOfB.id().substring(0, 8), "");
        String fresh = split.other().orElseThrow();

        assertThat(split.target()).contains(alsoOfB.id());
        assertThat(reports(B)).containsExactly(ofB.id());
        assertThat(reports(fresh)).containsExactly(alsoOfB.id());
        assertThat(listed()).contains(A, B, fresh).hasSize(3);
        assertThat(candidates("also")).contains(fresh);

        undo(split);
        assertThat(reports(fresh)).isEmpty();
        assertThat(listed()).containsExactly(A, B);

        edit(Action.SPLIT, B, alsoOfB.id(), A);
        assertThat(reports(A)).containsExactlyInAnyOrder(ofA.id(), alsoOfB.id());
        assertThat(reports(B)).containsExactly(ofB.id());
    }

    @Test
    void aReportOfAMergedIncidentIsSplitOff() {
        Edit merge = merge(A, B);
        Edit split = edit(Action.SPLIT, B, ofA.id(), "");
        String fresh = split.other().orElseThrow();

        assertThat(reports(fresh)).containsExactly(ofA.id());
        assertThat(reports(B)).doesNotContain(ofA.id()).hasSize(2);

        undo(merge);

        assertThat(reports(A)).containsExactly(ofA.id()); // what the split moved was not of B
        assertThat(reports(fresh)).isEmpty();
        assertThat(listed()).containsExactly(A, B);
    }

    @Test
    void aNewerReadingOfAReportThatWasSplitOffIsOnRecordWhereItStands() {
        Edit split = edit(Action.SPLIT, B, alsoOfB.id(), "");
        String fresh = split.other().orElseThrow();

        ledger().write(writing -> writing.append(alsoOfB.of(org.onrecord.model.IncidentKind.FIRE)
                .readBy("by hand/2")
                .linkedTo(B)));

        assertThat(reports(fresh)).containsExactly(alsoOfB.id());
        assertThat(ledger().record(fresh, AsOf.NOW).orElseThrow().kinds())
                .containsExactly(org.onrecord.model.IncidentKind.FIRE);
        assertThat(reports(B)).containsExactly(ofB.id());
    }

    @Test
    void placesTimesAndNotesAreSetAndUndone() {
        Whereabouts place = new Whereabouts(
                Optional.of(Story.SALMA), Place.Precision.VENUE, Optional.of("Old Hall"), Optional.empty());
        Period days = Period.day(LocalDate.of(2031, 5, 1));
        Edit set = ledger().edit(new Entry.Edited(
                Action.SET_PLACE,
                A,
                Optional.empty(),
                Optional.empty(),
                Optional.of(place),
                Optional.empty(),
                "Ann Example",
                "on the map"));
        ledger().edit(new Entry.Edited(
                Action.SET_TIME,
                A,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(days),
                "Ann Example",
                "as the court found"));
        Edit note = edit(Action.NOTE, A, "dropped", "");

        IncidentRecord record = ledger().record(A, AsOf.NOW).orElseThrow();
        assertThat(record.place().map(Supported::value)).contains(place);
        assertThat(record.occurred().map(Supported::value)).contains(days);
        assertThat(record.edits())
                .extracting(Edit::action)
                .containsExactly(Action.SET_PLACE, Action.SET_TIME, Action.NOTE);
        assertThat(note.target()).isEmpty();

        undo(set);
        assertThat(ledger().record(A, AsOf.NOW).orElseThrow().place().map(Supported::value))
                .isNotEqualTo(Optional.of(place));
    }

    @Test
    void whatNamesNothingOnRecordIsRefused() {
        List<EntryLog.Row> before = ledger().entriesAfter(0, 100);

        refused(Action.NOTE, "zzz", "", "", "expected the id of an incident but found 'zzz'; `onrecord incidents`");
        refused(Action.CONFIRM, A, "1/f1", "", "expected a figure of incident " + A + " named '1/f1'");
        refused(Action.REJECT, A, "", "", "expected a figure of incident " + A + " named ''");
        refused(Action.SET_PLACE, A, "", "", "expected a place to set");
        refused(Action.SET_TIME, A, "", "", "expected days to set");
        refused(Action.MERGE, A, "", A, "expected another incident than " + A);
        refused(Action.MERGE, A, "", "zzz", "expected the id of an incident but found 'zzz'");
        refused(Action.SPLIT, A, ofA.id(), "", "expected a second report in incident " + A);
        refused(Action.SPLIT, B, ofA.id(), "", "expected a report of incident " + B + " whose id begins with");
        refused(Action.SPLIT, B, "", "", "expected a report of incident " + B);
        refused(Action.UNDO, "", "1", "", "expected the number of an edit but found '1'");
        refused(Action.UNDO, "", "99", "", "expected the number of an edit but found '99'");
        refused(Action.UNDO, "", "99999999999999999999", "", "expected the number of an edit");
        refused(Action.UNDO, "", "x", "", "expected the number of an edit but found 'x'");

        assertThat(ledger().entriesAfter(0, 100)).isEqualTo(before);
    }

    private void refused(Action action, String incident, String target, String other, String message) {
        assertThatThrownBy(() -> edit(action, incident, target, other))
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void anEditNeedsANameAndAReasonOfSomeLength() {
        for (List<String> words : List.of(List.of(" ", "b"), List.of("Ann", ""), List.of("Ann", "x".repeat(10_000)))) {
            assertThatThrownBy(() -> ledger().edit(new Entry.Edited(
                            Action.NOTE,
                            A,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            words.get(0),
                            words.get(1))))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("nothing was changed");
        }
    }

    @Test
    void anIdThatSeveralReportsBeginWithIsRefused() {
        for (int i = 0; i < 17; i++) { // more than there are digits
            new Story("more " + i).enter(ledger(), B);
        }
        String digit = reports(B).stream()
                .map(id -> id.substring(0, 1))
                .filter(first ->
                        reports(B).stream().filter(id -> id.startsWith(first)).count() > 1)
                .findFirst()
                .orElseThrow();

        refused(Action.SPLIT, B, digit, "", "expected one report whose id begins with '" + digit + "' but found ");
    }
}
