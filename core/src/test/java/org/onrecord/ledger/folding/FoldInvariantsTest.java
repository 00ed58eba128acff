package org.onrecord.ledger.folding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.ledger.entries.Entry.CopyOf;
import org.onrecord.ledger.entries.Entry.Edited;
import org.onrecord.ledger.entries.Entry.Read;
import org.onrecord.ledger.entries.Entry.Received;
import org.onrecord.ledger.entries.EntryJson;
import org.onrecord.ledger.entries.Recorded;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Report;
import org.onrecord.model.ReportHead;
import org.onrecord.model.ReportedAt;

/** What holds of any entries. */
class FoldInvariantsTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheCollectionMakesNoDifference(long seed) {
        WrittenLedger ledger = RandomLedger.of(seed, 60);
        List<Recorded> shuffled = new ArrayList<>(ledger.entries());
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(shuffled, new Random(seed + i));
            for (String incident : RandomLedger.INCIDENTS) {
                assertThat(WrittenLedger.fold(incident, shuffled)).isEqualTo(ledger.find(incident));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void entriesThatWereWrittenAndReadGiveTheSameRecord(long seed) {
        WrittenLedger ledger = RandomLedger.of(seed, 60);
        List<Recorded> again = ledger.entries().stream()
                .map(EntryJson::writeRecorded)
                .map(EntryJson::readRecorded)
                .toList();

        for (String incident : RandomLedger.INCIDENTS) {
            assertThat(WrittenLedger.fold(incident, again)).isEqualTo(ledger.find(incident));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingInARecordIsSupported(long seed) {
        WrittenLedger ledger = RandomLedger.of(seed, 60);
        for (String incident : RandomLedger.INCIDENTS) {
            ledger.find(incident)
                    .ifPresent(record -> assertThat(SupportCheck.faults(record, ledger::report))
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEditThatIsUndoneIsAsIfItHadNeverBeen(long seed) {
        List<Recorded> entries = RandomLedger.of(seed, 60).entries();
        for (Recorded recorded : entries) {
            if (recorded.entry() instanceof Edited edited) {
                List<Recorded> without = new ArrayList<>(entries);
                without.remove(recorded);
                List<Recorded> undone = new ArrayList<>(entries);
                undone.add(undoing(recorded, edited, entries.size() + 1));

                for (String incident : RandomLedger.INCIDENTS) {
                    assertThat(WrittenLedger.fold(incident, undone).map(FoldInvariantsTest::withoutEdits))
                            .isEqualTo(WrittenLedger.fold(incident, without).map(FoldInvariantsTest::withoutEdits));
                }
            }
        }
    }

    private static Recorded undoing(Recorded recorded, Edited edited, long number) {
        return new Recorded(
                number,
                recorded.recordedAt(),
                new Edited(
                        Edit.Action.UNDO,
                        edited.incident(),
                        Optional.of(Long.toString(recorded.number())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "Bob Example",
                        "by mistake"));
    }

    private static IncidentRecord withoutEdits(IncidentRecord record) {
        return new IncidentRecord(
                record.id(),
                record.merged(),
                record.kinds(),
                record.occurred(),
                record.place(),
                record.perpetrators(),
                record.tolls(),
                record.testimonies(),
                record.reports(),
                record.advisories(),
                List.of());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCopyChangesNoVote(long seed) {
        List<Recorded> entries = RandomLedger.of(seed, 60).entries();
        for (String incident : RandomLedger.INCIDENTS) {
            IncidentRecord before = WrittenLedger.fold(incident, entries).orElse(null);
            if (before != null) {
                for (ReportHead report : before.reports()) {
                    IncidentRecord after = WrittenLedger.fold(incident, withCopy(entries, report))
                            .orElseThrow();
                    assertThat(after.kinds()).isEqualTo(before.kinds());
                    assertThat(after.occurred()).isEqualTo(before.occurred());
                    assertThat(after.place()).isEqualTo(before.place());
                    assertThat(after.perpetrators()).isEqualTo(before.perpetrators());
                    assertThat(after.stories()).isEqualTo(before.stories());
                }
            }
        }
    }

    /** With a report that was published before all others and repeats one of them. */
    private static List<Recorded> withCopy(List<Recorded> entries, ReportHead report) {
        List<Recorded> more = new ArrayList<>(entries);
        String id = "copy";
        for (Recorded recorded : entries) {
            Entry entry = recorded.entry();
            if (entry instanceof Received one && one.report().id().equals(report.id())) {
                more.add(new Recorded(1001, Instant.MAX, received(id, one)));
            } else if (entry instanceof Read one && one.report().equals(report.id())) {
                more.add(new Recorded(
                        1001 + recorded.number(),
                        Instant.MAX,
                        new Read(
                                id,
                                one.reader(),
                                one.advisories(),
                                one.incidents(),
                                one.figures(),
                                one.statements(),
                                one.links())));
            }
        }
        return more;
    }

    private static Received received(String id, Received original) {
        Report report = original.report();
        return new Received(
                new Report(
                        id,
                        report.title(),
                        report.body(),
                        report.publisher(),
                        report.publishedAt(),
                        report.url(),
                        report.language()),
                "another capture",
                original.where(),
                ReportedAt.moment(Instant.EPOCH),
                original.agencies(),
                Optional.of(new CopyOf(report.id(), report.id(), 1)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyReportStandsInTheRecordsThatItsLinksLeadToAndInNoOther(long seed) {
        List<Recorded> entries = RandomLedger.of(seed, 80).entries();
        Merges merges = Merges.of(entries);
        Map<String, Read> readings = new HashMap<>();
        for (Recorded recorded : entries) {
            if (recorded.entry() instanceof Read read) {
                readings.put(read.report(), read);
            }
        }
        Map<String, Set<String>> expected = new HashMap<>();
        readings.values()
                .forEach(read -> read.links()
                        .forEach(link -> expected.computeIfAbsent(
                                        merges.standing(read.report(), link.incident()), incident -> new HashSet<>())
                                .add(read.report())));

        for (String incident : RandomLedger.INCIDENTS) {
            Set<String> reports = WrittenLedger.fold(incident, entries).stream()
                    .flatMap(record -> record.reports().stream())
                    .map(ReportHead::id)
                    .collect(Collectors.toSet());
            assertThat(reports).isEqualTo(expected.getOrDefault(merges.standing(incident), Set.of()));
        }
    }
}
