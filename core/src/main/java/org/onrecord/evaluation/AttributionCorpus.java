package org.onrecord.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.onrecord.model.Report;

/**
 * PolNeAR: political news in which every attribution, of speech and of thought, is annotated with source, cue and
 * content. Each word belongs to one attribution at most, so that none is nested in another.
 *
 * @see <a href="https://aclanthology.org/L18-1524/">Newell, Margolin, Ruths: An Attribution Relations Corpus for
 *     Political News (LREC 2018)</a>
 */
record AttributionCorpus(String fingerprint, List<Attributed> texts) {
    private static final String ARCHIVE = "data/attribution/polnear-train-dev.tar.gz";
    private static final String TEXT = ".txt";

    AttributionCorpus {
        texts = List.copyOf(texts);
    }

    /** A text with its attributions; its report has no title, and the file's name as id. */
    record Attributed(Report report, List<GoldAttribution> attributions) {
        Attributed {
            attributions = List.copyOf(attributions);
        }
    }

    static AttributionCorpus load(AttributionSet set, Corpora corpora) {
        Path archive = corpora.expect(ARCHIVE);
        String folder = "data/" + set.code() + "/";
        SortedMap<String, String> files = TarGz.read(archive, name -> name.startsWith(folder));
        SortedMap<String, String> annotations = files.subMap(folder + "attributions/", folder + "attributions0");
        List<Attributed> texts = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(TEXT))
                .map(file -> attributed(file, annotations))
                .toList();
        return new AttributionCorpus(Fingerprint.of(List.of(archive)), texts);
    }

    private static Attributed attributed(Map.Entry<String, String> file, SortedMap<String, String> annotations) {
        String name = file.getKey();
        String id = name.substring(name.lastIndexOf('/') + 1, name.length() - TEXT.length());
        Report report = new Report(id, "", file.getValue(), Optional.empty(), Optional.empty(), Optional.empty(), "en");
        return new Attributed(report, BratFile.read(firstAnnotator(id, annotations), report));
    }

    /** A few texts were annotated by all annotators, to measure agreement; the first one's work stands for them. */
    private static String firstAnnotator(String id, SortedMap<String, String> annotations) {
        return annotations.entrySet().stream()
                .filter(file -> file.getKey().contains("/" + id + "_"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new CorpusMissingException(
                        "Expected annotations of " + id + " in " + ARCHIVE + " but found none; fetch it again"));
    }
}
