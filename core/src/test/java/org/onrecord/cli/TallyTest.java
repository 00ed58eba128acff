package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void skippedFilesAreCountedByKindTheMostFrequentFirst() {
        Tally tally = new Tally();
        for (int i = 0; i < 117; i++) {
            tally.countRead();
        }
        tally.countSkipped("empty");
        tally.countSkipped("in French");
        tally.countSkipped("in French");

        assertThat(tally.skippedLine()).contains("3 of 120 skipped: 2 in French, 1 empty");
        assertThat(tally.ignoredLine()).isEmpty();
    }

    @Test
    void aSingleFileNeedsNoSummary() {
        Tally tally = new Tally();
        tally.countSkipped("empty");

        assertThat(tally.skippedAny()).isTrue();
        assertThat(tally.skippedLine()).isEmpty();
    }

    @Test
    void ignoredFilesAreCounted() {
        Tally tally = new Tally();
        tally.countIgnored("hidden");
        tally.countIgnored(".jpg");
        tally.countIgnored(".jpg");

        assertThat(tally.ignoredLine()).contains("3 other files ignored: 2 .jpg, 1 hidden");
    }
}
