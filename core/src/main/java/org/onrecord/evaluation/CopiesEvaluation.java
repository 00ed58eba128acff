package org.onrecord.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.evaluation.CopyCorpus.Edited;
import org.onrecord.linking.copies.Copy;
import org.onrecord.linking.copies.CopyIndex;
import org.onrecord.model.Report;

/**
 * Gives an index the news and edited copies of it, once the originals first and once a copy of each first.
 *
 * <p>A report is a copy where one of its story came before; what is called a copy is right where its original is of that
 * story. All other pairs of reports count as no copies.
 */
public final class CopiesEvaluation {
    private static final int MEGABYTE = 1 << 20;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final CopyCorpus corpus;
    private final Map<CopyEdit, CopyScore> byEdit = new EnumMap<>(CopyEdit.class);
    private final CopyScore originals = new CopyScore();
    private final CopyScore reversed = new CopyScore();
    private final List<Detail> details = new ArrayList<>();
    private long nanoseconds;
    private int added;

    private CopiesEvaluation(CopyCorpus corpus) {
        this.corpus = corpus;
    }

    /** How well an index finds a set's copies; throws {@link CorpusMissingException} where the news are not there. */
    public static Scorecard score(CopySet set, Corpora corpora) {
        if (set == CopySet.INCIDENTS) {
            return IncidentCopies.score(corpora);
        }
        CopiesEvaluation evaluation = new CopiesEvaluation(CopyCorpus.load(set, corpora));
        evaluation.originalsFirst();
        evaluation.copiesFirst();
        return evaluation.scorecard(set);
    }

    private void originalsFirst() {
        CopyIndex index = new CopyIndex();
        Set<String> seen = new HashSet<>();
        corpus.originals().forEach(original -> add(index, original, seen, originals));
        for (Edited copy : corpus.copies()) {
            add(index, copy.report(), seen, byEdit.computeIfAbsent(copy.edit(), edit -> new CopyScore()));
        }
    }

    private void copiesFirst() {
        CopyIndex index = new CopyIndex();
        Set<String> seen = new HashSet<>();
        CopyScore passedOver = new CopyScore();
        corpus.oneCopyEach().forEach(copy -> add(index, copy.report(), seen, passedOver));
        corpus.originals().forEach(original -> add(index, original, seen, reversed));
    }

    private void add(CopyIndex index, Report report, Set<String> seen, CopyScore score) {
        long start = CLOCK.getCurrentThreadCpuTime();
        Optional<Copy> copy = index.add(report);
        nanoseconds += CLOCK.getCurrentThreadCpuTime() - start;
        added++;
        String story = corpus.story(report.id());
        boolean isCopy = !seen.add(story);
        boolean rightStory = copy.filter(found -> corpus.story(found.original()).equals(story))
                .isPresent();
        score.add(isCopy, copy, rightStory);
        if (copy.isPresent() && !(isCopy && rightStory)) {
            details.add(Detail.of(
                    report.id(), "SPURIOUS", copy.get().nearest(), copy.get().reasons()));
        }
        if (copy.isEmpty() && isCopy) {
            details.add(Detail.of(report.id(), "MISS"));
        }
    }

    private Scorecard scorecard(CopySet set) {
        CopyScore all = new CopyScore();
        List<List<String>> rows = new ArrayList<>();
        rows.add(originals.row("originals"));
        all.add(originals);
        byEdit.forEach((edit, score) -> {
            rows.add(score.row(edit.label()));
            all.add(score);
        });
        rows.add(reversed.row("originals behind a copy"));
        all.add(reversed);
        rows.add(all.row("all"));
        Table table = new Table(
                "copies, " + set.code() + ": " + corpus.sizes(), List.of("", "P", "R", "copies", "called so"), rows);
        return new Scorecard(
                "copies/" + set.code(),
                corpus.fingerprint(),
                set.isAside(),
                List.of(Measure.share("precision", all.precision()), Measure.share("recall", all.recall())),
                List.of(table, cost()),
                details);
    }

    /** What an index takes that holds the originals. */
    private Table cost() {
        long before = usedHeap();
        CopyIndex index = new CopyIndex();
        long empty = usedHeap();
        corpus.originals().forEach(index::add);
        long full = usedHeap();
        index.add(corpus.originals().get(0)); // keeps it from being collected before it is weighed
        long perReport = Math.max(0, full - empty) / corpus.originals().size();
        return new Table(
                "cost",
                List.of("", "value"),
                List.of(
                        List.of(
                                "reports a second of processor time",
                                Long.toString(Math.round(added / (nanoseconds / 1e9)))),
                        List.of("empty index of the default window, MB", Long.toString((empty - before) / MEGABYTE)),
                        List.of("more for each report, bytes", Long.toString(perReport))));
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
