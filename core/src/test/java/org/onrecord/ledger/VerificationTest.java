package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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

/** Verification finds whatever was changed behind a ledger's back, on every database alike. */
@ParameterizedClass
@EnumSource(Databases.class)
class VerificationTest {
    private static final String A = "aaaaaaaaaa";
    private static final String B = "bbbbbbbbbb";

    private final Databases databases;

    @TempDir
    private Path folder;

    private LedgerAddress address = new LedgerAddress.File(Path.of("none"));
    private Optional<Ledger> opened = Optional.empty();

    VerificationTest(Databases databases) {
        this.databases = databases;
    }

    @BeforeEach
    void open() {
        address = databases.fresh(folder);
        Ledger ledger = Story.open(address, new SteppingClock());
        opened = Optional.of(ledger);
        new Story("one").enter(ledger, A); // entries 1 and 2
        new Story("two").saying("two").enter(ledger, B); // 3 and 4
        new Story("three").saying("three").enter(ledger, B); // 5 and 6
        ledger.edit(new Entry.Edited( // 7
                Edit.Action.MERGE,
                A,
                Optional.empty(),
                Optional.of(B),
                Optional.empty(),
                Optional.empty(),
                "Ann Example",
                "read both"));
        ledger.edit(new Entry.Edited( // 8
                Edit.Action.UNDO,
                A,
                Optional.of("7"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Bob Example",
                "they differ"));
    }

    @AfterEach
    void close() {
        opened.ifPresent(Ledger::close);
    }

    private List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        Path scratch = folder.resolve("again.db");
        try (Ledger ledger = Ledger.openToRead(address)) {
            Verification verification = new Verification(ledger, faults::add);
            verification.run(scratch, Story.keys());
            assertThat(verification.counted()).matches("\\d+ entries, \\d+ captures, \\d+ incidents");
        }
        assertThat(scratch).doesNotExist();
        return faults;
    }

    private List<String> faultsAfter(String sql) throws IOException {
        assertThat(Databases.tamper(address, sql)).as(sql).isPositive();
        return faults();
    }

    @Test
    void nothingIsWrongWithASoundLedger() throws IOException {
        assertThat(faults()).isEmpty();
    }

    @Test
    void anEntryThatWasChangedIsFound() throws IOException {
        assertThat(faultsAfter("UPDATE entry SET body = REPLACE(body, 'Ann Example', 'Eve Example') WHERE number = 7"))
                .containsExactly("entry 7 is not as it was entered");
        assertThat(faultsAfter("UPDATE entry SET recorded_at = recorded_at + 1 WHERE number = 3"))
                .contains("entry 3 is not as it was entered");
    }

    @Test
    void aFigureThatWasChangedIsFoundInWhatIsPublishedToo() throws IOException {
        assertThat(faultsAfter("UPDATE entry SET body = REPLACE(body, '\"bombing\"', '\"shooting\"') WHERE number = 4"))
                .contains("entry 4 is not as it was entered", "incident " + B + " is not what its entries make");
    }

    @Test
    void wordsThatStandElsewhereAreFound() throws IOException {
        assertThat(faultsAfter("UPDATE entry SET body = REPLACE(body, 'Vetrin on', '') WHERE number = 1"))
                .contains("entry 1 is not as it was entered");
        assertThat(faultsAfter("UPDATE entry SET body = REPLACE(body, 'Rescuers were there.', '') WHERE number = 1"))
                .contains("entry 1 is not as it was entered");
    }

    @Test
    void anEntryThatWasDeletedIsFoundWhicheverItIs() throws IOException {
        for (int number : List.of(8, 7, 1, 4)) {
            Databases.tamper(address, "DELETE FROM entry WHERE number = " + number);
            List<String> faults = faults();
            if (number < 7) {
                assertThat(faults).contains("entry " + number + " is missing");
            } else {
                assertThat(faults).isNotEmpty();
            }
        }
    }

    @Test
    void anEntryThatCannotBeReadIsFound() throws IOException {
        assertThat(faultsAfter("UPDATE entry SET body = '{' WHERE number = 4"))
                .anyMatch(fault -> fault.startsWith("entry 4 is damaged: "))
                .contains("entry 4 is not as it was entered")
                .anyMatch(fault -> fault.startsWith("what is published could not be compared"));
    }

    @Test
    void anEntryUnderAnotherNameIsFound() throws IOException {
        assertThat(faultsAfter("UPDATE entry SET report = 'other' WHERE number = 4"))
                .contains("entry 4 stands under another kind or report than it tells of");
        assertThat(faultsAfter("UPDATE entry SET kind = 'read' WHERE number = 3"))
                .contains("entry 3 stands under another kind or report than it tells of");
    }

    @Test
    void aCaptureThatWasChangedOrDeletedIsFound() throws IOException {
        String digest = new Story("one").capture().digest();
        String other = new Story("two").capture().digest();

        assertThat(faultsAfter("UPDATE capture SET gzip = (SELECT gzip FROM capture WHERE digest = '" + other
                        + "') WHERE digest = '" + digest + "'"))
                .containsExactly("capture " + digest + " (reports/Blast in a market: one.txt) holds other bytes");
        String zero = databases == Databases.SQLITE ? "X'00'" : "'\\x00'::bytea";
        assertThat(faultsAfter("UPDATE capture SET gzip = " + zero + " WHERE digest = '" + digest + "'"))
                .hasSize(1);
    }

    @Test
    void aCaptureThatIsMissingIsFound() throws IOException {
        String digest = new Story("one").capture().digest();
        Databases.tamper(address, "DELETE FROM capture WHERE digest = '" + digest + "'");
        List<String> faults = new ArrayList<>();
        new Verification(opened.orElseThrow(), faults::add).run(folder.resolve("again.db"), Story.keys());

        assertThat(faults).containsExactly("entry 1 was read from capture " + digest + ", which is missing");
    }

    @Test
    void whatIsPublishedAndWasChangedIsFound() throws IOException {
        for (String change : List.of(
                "profile = REPLACE(profile, 'market', 'harbour')",
                "merged_into = '" + B + "'",
                "entries = entries + 1, folded = folded + 1",
                "id = 'zzzzzzzzzz'")) {
            opened.orElseThrow().close();
            open();
            assertThat(faultsAfter("UPDATE incident SET " + change + " WHERE id = '" + A + "'"))
                    .as(change)
                    .anyMatch(fault -> fault.endsWith(" is not what its entries make"));
        }
        assertThat(faultsAfter("DELETE FROM entry_on_incident WHERE number = 2"))
                .isNotEmpty();
    }

    @Test
    void aLineThatWasChangedIsFound() throws IOException {
        String number = "(SELECT number FROM incident WHERE id = '" + A + "')";
        String line = "(SELECT latest FROM incident_line WHERE incident = " + number + ")";
        for (String change : List.of(
                "incident_text SET summary = REPLACE(summary, 'Blast', 'Fire')",
                "incident_text SET words = 'other'",
                "incident_text SET place_words = 'other'",
                "incident_line SET killed = 1000",
                "incident_line SET occurred_from = 0",
                "incident_line SET disputed = 1",
                "incident_line SET latitude = 0",
                "incident_line SET country = 'XY'")) {
            opened.orElseThrow().close();
            open();
            String where = change.startsWith("incident_line") ? "incident = " + number : "latest = " + line;
            assertThat(faultsAfter("UPDATE " + change + " WHERE " + where))
                    .as(change)
                    .containsExactly("incident " + A + " is not what its entries make");
        }
        assertThat(faultsAfter("DELETE FROM incident_line WHERE incident = " + number))
                .containsExactly("incident " + A + " is not what its entries make");
    }

    @Test
    void anIncidentThatIsMissingOrMadeUpIsFound() throws IOException {
        assertThat(faultsAfter(
                        "INSERT INTO incident (number, id, profile, entries, folded) VALUES (9, 'x', '{}', 0, 0)"))
                .containsExactly("incident x is not what its entries make");
        assertThat(faultsAfter("DELETE FROM incident WHERE id = '" + A + "'"))
                .anyMatch(fault -> fault.endsWith("is not what its entries make"));
    }

    @Test
    void aLineThatWaitsToBeFoldedIsNoFault() throws IOException {
        for (int i = 0; i < 43; i++) {
            new Story("more " + i).enter(opened.orElseThrow(), B);
        }
        List<Optional<String>> waiting = Databases.ask(address, "SELECT id FROM incident WHERE folded < entries");

        assertThat(waiting).isNotEmpty();
        assertThat(faults()).isEmpty();
    }
}
