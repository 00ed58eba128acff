package org.onrecord.linking.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an index makes of a text before it compares. */
class TextPartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor\u2019s \u201cfinal\u201d word | the mayors final word",
                "The mayor's \"final\" word             | the mayors final word",
                "1,200 dead \u2014 at least              | 1 200 dead at least",
                "in\u00adquiry be\u200bgan               | inquiry began",
                "\uff26\uff45rry \ufb01re                | ferry fire",
                "Cafe\u0301 caf\u00e9                    | caf\u00e9 caf\u00e9",
                "\u6e2f\u53e3\u706b\u707e               | \u6e2f \u53e3 \u706b \u707e",
                "...                                     | ''"
            })
    void typographyIsNoPartOfPlainText(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }

    @Test
    void aTextHasAShingleForEachRunOfFourWords() {
        assertThat(Shingles.of("a ferry sank").size()).isZero();
        assertThat(Shingles.of("a ferry sank off the port").size()).isEqualTo(3);
        assertThat(Shingles.of("sank sank sank sank sank sank").size()).isEqualTo(1);
        assertThat(Shingles.of("").size()).isZero();
    }

    @Test
    void aSketchOfALongTextEstimatesWhatTheWholeTextsShare() {
        Shingles whole = Shingles.of(numbers(0, 4_000));
        Shingles half = Shingles.of(numbers(2_000, 6_000));

        Overlap overlap = whole.sketch(384).with(half.sketch(384), hash -> false);

        assertThat(overlap.contained()).isBetween(0.42, 0.58);
        assertThat(overlap.jaccard()).isBetween(0.26, 0.41);
        assertThat(overlap.shared()).isLessThan(384);
    }

    @Test
    void shortTextsAreComparedExactly() {
        Overlap overlap = Shingles.of(numbers(0, 103))
                .sketch(384)
                .with(Shingles.of(numbers(50, 153)).sketch(384), hash -> false);

        assertThat(overlap.shared()).isEqualTo(50);
        assertThat(overlap.contained()).isEqualTo(0.5);
        assertThat(overlap.jaccard()).isEqualTo(50 / 150.0);
    }

    /** Not a clock but counts: what a report leaves behind does not grow with its length or with the index. */
    @Test
    void whatIsKeptOfATextIsBounded() {
        Sketch sketch = Shingles.of(numbers(0, 200_000)).sketch(384);

        assertThat(sketch.hashes()).hasSize(384);
        assertThat(Shingles.of(numbers(0, 200_000)).size()).isLessThanOrEqualTo(20_000);
    }

    @Test
    void aThousandTextsAlikeGiveABoundedNumberOfCandidates() {
        Bands bands = new Bands(1_000);
        MinHash minHash = new MinHash(Bands.PLACES);
        int[] signature = minHash.of(IntStream.range(0, 100).toArray());
        for (int slot = 0; slot < 1_000; slot++) {
            bands.put(slot, signature);
        }

        assertThat(bands.candidates(signature)).hasSize(16).startsWith(999, 998, 997);
    }

    @Test
    void aSlotThatIsUsedAgainIsNoCandidateForWhatStoodThere() {
        Bands bands = new Bands(4);
        MinHash minHash = new MinHash(Bands.PLACES);
        int[] old = minHash.of(IntStream.range(0, 100).toArray());
        int[] other = minHash.of(IntStream.range(1_000, 1_100).toArray());
        bands.put(0, old);
        bands.put(1, old);
        bands.put(0, other);

        assertThat(bands.candidates(other)).containsExactly(0);
        assertThat(bands.candidates(old)).isSubsetOf(1);
    }

    private static String numbers(int from, int to) {
        return String.join(
                " ", IntStream.range(from, to).mapToObj(Integer::toString).toList());
    }
}
