package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.VetrinRecord;
import org.onrecord.ledger.AsOf;
import org.onrecord.model.IncidentRecord;

class IncidentLookupTest {
    private static final List<String> IDS = List.of(VetrinRecord.ID, "k3v8aaaaaa", "w1x2y3z4a5");
    private static final String MERGED = "p2m7c4t8zb";

    private static final IncidentLookup LOOKUP = new IncidentLookup(
            prefix -> IDS.stream().filter(id -> id.startsWith(prefix)).toList(),
            words -> words.equals("Vetrin") ? List.of(VetrinRecord.ID) : List.of(),
            IncidentLookupTest::find);

    private static Optional<IncidentRecord> find(String id, AsOf asOf) {
        boolean known = Stream.of(VetrinRecord.ID, MERGED).anyMatch(id::equals);
        return known ? Optional.of(VetrinRecord.record()) : Optional.empty();
    }

    @ParameterizedTest
    @CsvSource({"k3v9", VetrinRecord.ID, MERGED, "Vetrin"})
    void theBeginningOfAnIdOrAWordIsEnough(String typed) {
        assertThat(LOOKUP.expect(typed, AsOf.NOW).id()).isEqualTo(VetrinRecord.ID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "k3|expected the id of one incident but 'k3' may be k3v9x2m7qa, k3v8aaaaaa; type more of it",
                "k3z|expected the id of an incident but the ledger has none that begins with 'k3z'; near it are"
                        + " k3v9x2m7qa, k3v8aaaaaa; onrecord incidents lists them",
                "q|expected the id of an incident but the ledger has none that begins with 'q'; it holds k3v9x2m7qa,"
                        + " k3v8aaaaaa, w1x2y3z4a5; onrecord incidents lists them",
                "w1|expected a record of w1x2y3z4a5 at that time but found no report until then; name a later time",
                "' '|expected the id of an incident but found nothing; onrecord incidents lists them",
            })
    void whatNamesNoneOrSeveralIsRefused(String typed, String message) {
        assertThatThrownBy(() -> LOOKUP.expect(typed, AsOf.NOW))
                .isInstanceOf(NotOnRecordException.class)
                .hasMessage(message);
    }

    @Test
    void anEmptyLedgerSaysSo() {
        IncidentLookup empty =
                new IncidentLookup(prefix -> List.of(), words -> List.of(), (id, asOf) -> Optional.empty());

        assertThatThrownBy(() -> empty.expect("k3", AsOf.NOW))
                .hasMessage("expected the id of an incident but the ledger holds none yet; take reports in first");
    }
}
