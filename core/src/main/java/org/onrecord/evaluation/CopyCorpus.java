package org.onrecord.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.onrecord.model.Report;

/**
 * News with copies of it that a program edited: which reports are of one story is known, as it made them.
 *
 * @param originals in the order of their days
 * @param copies edited copies, in an order of chance that is always the same
 * @param known the story of each original that the corpus itself holds in several versions, by id
 */
record CopyCorpus(String fingerprint, List<Report> originals, List<Edited> copies, Map<String, String> known) {
    private static final String OTHER_NEWS = "data/news/other-reports.jsonl.gz";
    private static final int COPIES = 3;
    private static final long SEED = 4_711;

    /**
     * A report of which the story is known.
     *
     * @param story id of the original
     * @param edit what was done to it
     */
    record Edited(Report report, String story, CopyEdit edit) {}

    CopyCorpus {
        originals = List.copyOf(originals);
        copies = List.copyOf(copies);
        known = Map.copyOf(known);
    }

    static CopyCorpus load(CopySet set, Corpora corpora) {
        List<Path> files = List.of(corpora.expect(ReadingCorpus.NEWS), corpora.expect(OTHER_NEWS));
        Path known = corpora.expectCarried(KnownCopies.FILE);
        List<Report> originals = files.stream()
                .flatMap(file -> Json.readLines(file, news -> ReadingCorpus.report(news, "", "source")).stream())
                .filter(report -> CopySet.of(report.id()) == set)
                .sorted(Comparator.comparing((Report report) ->
                                report.publishedAt().map(Object::toString).orElse(""))
                        .thenComparing(Report::id))
                .toList();
        List<Edited> copies = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            for (int j = 0; j < COPIES; j++) {
                CopyEdit edit = CopyEdit.values()[(i * COPIES + j) % CopyEdit.values().length];
                copies.add(edit(originals.get(i), edit, originals));
            }
        }
        Collections.shuffle(copies, new Random(SEED));
        return new CopyCorpus(
                Fingerprint.of(Stream.concat(Stream.of(known), files.stream()).toList()),
                originals,
                copies,
                KnownCopies.read(known));
    }

    private static Edited edit(Report original, CopyEdit edit, List<Report> others) {
        CopyDraft draft = new CopyDraft(original, others);
        edit.apply(draft, new Random(SEED * original.id().hashCode() + edit.ordinal()));
        return new Edited(draft.report(original.id() + " " + edit.label()), original.id(), edit);
    }

    /** One edited copy of each original. */
    List<Edited> oneCopyEach() {
        Map<String, Edited> first = new HashMap<>();
        copies.forEach(copy -> first.putIfAbsent(copy.story(), copy));
        return originals.stream()
                .flatMap(original -> Optional.ofNullable(first.get(original.id())).stream())
                .toList();
    }

    /** The story that a report tells, edited or not. */
    String story(String id) {
        String original = id.replaceFirst(" .*", "");
        return known.getOrDefault(original, original);
    }

    String sizes() {
        return originals.size() + " reports, " + copies.size() + " copies";
    }
}
