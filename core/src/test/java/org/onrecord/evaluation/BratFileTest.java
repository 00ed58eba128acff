package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Report;

class BratFileTest {
    /** The face is two UTF-16 units and one code point. */
    private static final Report REPORT = HandMade.report("made-up", "😀 “It is,” she said, “late.” Reportedly so.");

    private static List<GoldAttribution> read(String... lines) {
        return BratFile.read(String.join("\n", lines).replace("|", "\t"), REPORT);
    }

    @Test
    void offsetsCountCodePointsOfTheBody() {
        GoldAttribution one = read(
                        "T1|Source 11 14|she",
                        "T2|Cue 15 19|said",
                        "T3|Content 2 10;21 28|“It is,” “late.”",
                        "T4|Attribution 15 19|said",
                        "E1|Attribution:T4 Content:T3 Cue:T2 Source:T1")
                .get(0);
        assertThat(one.show(REPORT.text())).isEqualTo("[she] [said] [“It is,” “late.”]");
        assertThat(one.hasPronounSource(REPORT.text())).isTrue();
    }

    @Test
    void aSourceMayBeAbsentAndAContentMayBeTwo() {
        GoldAttribution one = read(
                        "T1|Cue 29 39|Reportedly",
                        "T2|Content 2 10|“It is,”",
                        "T3|Content 40 42|so",
                        "E1|Attribution-no-source:T9 Content:T2 Content2:T3 Cue:T1")
                .get(0);
        assertThat(one.hasSource()).isFalse();
        assertThat(one.content()).hasSize(2);
    }

    @Test
    void notesBrokenLinesAndEventsWithoutACueArePassedOver() {
        assertThat(read("#1|AnnotatorNotes T1|Why?", "it goes on", "T1|Content 2 10|“It is,”", "E1|Attribution:T1", ""))
                .isEmpty();
    }
}
