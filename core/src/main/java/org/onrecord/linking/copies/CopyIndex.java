package org.onrecord.linking.copies;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Report;

/**
 * Tells of each report whether it is a copy of one of the last reports that it was given.
 *
 * <p>A near copy shares more than half of the shorter text's runs of four words with the other, and some of the first
 * half of one of the two; runs that stand in many stories are left out. Texts of fewer than about forty words of their
 * own, and texts that have nothing to do with their headline, are found as exact copies alone. A text that is less than
 * about a sixth of the other, such as an item of a round-up, is no copy.
 *
 * <p>Memory and the time a report takes are bounded: the index keeps a window of the latest reports, about 4 kB each, and
 * adding one takes time in proportion to its own length. Answers depend on the order of reports alone, never on chance.
 * One thread at a time may use an index.
 */
public final class CopyIndex {
    /** The reports that an index remembers unless told otherwise, in about 80 MB. */
    public static final int DEFAULT_WINDOW = 20_000;

    private static final int MOST_WINDOW = 2_000_000;
    private static final int SKETCH = 384;
    private static final int LEAST_SHINGLES = 40;

    /** From here on, a near copy does not count as a story of its own that makes its phrases common. */
    private static final double CLOSE = 0.8;

    private final Kept[] window;
    private final Map<String, Integer> byDigest = new HashMap<>();
    private final MinHash minHash = new MinHash(Bands.PLACES);
    private final Bands bands;
    private final CommonShingles common;
    private long added;

    /** An index with the {@link #DEFAULT_WINDOW}. */
    public CopyIndex() {
        this(DEFAULT_WINDOW);
    }

    /**
     * An index that remembers the last reports.
     *
     * @param reports how many, 1 to 2,000,000; 4 kB each
     */
    public CopyIndex(int reports) {
        if (reports < 1 || reports > MOST_WINDOW) {
            throw new IllegalArgumentException("Expected a window of 1 to " + MOST_WINDOW + " reports but found "
                    + reports + "; a window of " + DEFAULT_WINDOW + " takes about 80 MB");
        }
        window = new Kept[reports];
        bands = new Bands(reports);
        common = new CommonShingles(reports);
    }

    /**
     * Takes in a report and says what it repeats; empty for the first of a story, and for a report without any word.
     *
     * <p>A report that is given twice is an exact copy of itself.
     */
    public Optional<Copy> add(Report report) {
        String body = PlainText.of(report.body());
        Headline headline = Headline.of(PlainText.of(report.title()), body);
        if (headline.plain().isEmpty() && body.isEmpty()) {
            return Optional.empty();
        }
        String digest = digest(headline.plain() + "\n" + body);
        Shingles shingles = Shingles.of(body);
        Sketch sketch = shingles.sketch(SKETCH);
        int[] own = shingles.without(common::isCommon);
        Optional<int[]> signature = Optional.of(own)
                .filter(hashes -> hashes.length >= LEAST_SHINGLES)
                .map(minHash::of);
        Optional<Copy> copy = exact(digest).or(() -> signature.flatMap(found -> near(headline, sketch, found)));
        boolean counts = copy.filter(found -> found.similarity() >= CLOSE).isEmpty();
        String original = copy.map(Copy::original).orElse(report.id());
        keep(new Kept(report.id(), original, digest, headline, sketch, counts), signature);
        return copy;
    }

    private Optional<Copy> exact(String digest) {
        return Optional.ofNullable(byDigest.get(digest))
                .map(slot -> window[slot])
                .map(kept -> new Copy(
                        Copy.Kind.EXACT,
                        kept.original(),
                        kept.id(),
                        1,
                        List.of("the same words in headline and body")));
    }

    private Optional<Copy> near(Headline headline, Sketch sketch, int[] signature) {
        return bands.candidates(signature).stream()
                .map(slot -> window[slot])
                .filter(kept -> headline.goesWith(kept.headline()))
                .map(kept -> new Match(kept, sketch.with(kept.sketch(), common::isCommon)))
                .filter(match -> match.overlap().isCopy(LEAST_SHINGLES))
                .max(Comparator.comparingDouble((Match match) -> match.overlap().covered())
                        .thenComparingDouble(match -> match.overlap().jaccard()))
                .map(match -> match.copy(headline));
    }

    private void keep(Kept kept, Optional<int[]> signature) {
        int slot = (int) (added++ % window.length);
        Optional.ofNullable(window[slot]).ifPresent(old -> {
            byDigest.remove(old.digest(), slot);
            if (old.counts()) {
                common.remove(old.sketch().hashes());
            }
        });
        window[slot] = kept;
        byDigest.put(kept.digest(), slot);
        signature.ifPresent(found -> bands.put(slot, found));
        if (kept.counts()) {
            common.add(kept.sketch().hashes());
        }
    }

    private static String digest(String plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /**
     * A report in the window.
     *
     * @param original id of the first report of its story
     * @param counts whether its phrases count as those of a story of its own
     */
    private record Kept(String id, String original, String digest, Headline headline, Sketch sketch, boolean counts) {}

    private record Match(Kept kept, Overlap overlap) {
        Copy copy(Headline headline) {
            List<String> reasons = new ArrayList<>();
            reasons.add(String.format(
                    Locale.ROOT,
                    "%.0f%% of the shorter text's runs of %d words stand in the other (%d of %d looked at)",
                    100 * overlap.contained(),
                    Shingles.RUN,
                    overlap.shared(),
                    overlap.shorter()));
            reasons.add(String.format(Locale.ROOT, "%.0f%% of all runs stand in both", 100 * overlap.jaccard()));
            reasons.add(headline.plain().equals(kept.headline().plain()) ? "the same headline" : "another headline");
            return new Copy(Copy.Kind.NEAR, kept.original(), kept.id(), overlap.contained(), reasons);
        }
    }
}
