package org.onrecord.publishing.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.ReportHead;

/** Whose report it is, and whose story. */
public final class ReportWords {
    private ReportWords() {}

    public static String publisher(ReportHead report) {
        return report.publisher().map(Printable::of).orElse("an unnamed publisher");
    }

    public static String title(ReportHead report) {
        return report.title().isBlank() ? "(no title)" : Printable.of(report.title());
    }

    /** "a story of Harbour News Agency"; empty where it is the publisher's own. */
    public static String agencies(ReportHead report) {
        String named = report.agencies().stream().map(Printable::of).collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : "a story of " + named;
    }

    /** "a story of Harbour News Agency; repeats an earlier report"; empty where it is its publisher's own. */
    public static String story(ReportHead report) {
        return Stream.of(agencies(report), report.isCopy() ? "repeats an earlier report" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The reports of each story, in the order of the first of each. */
    public static List<List<ReportHead>> byStory(List<ReportHead> reports) {
        Map<String, List<ReportHead>> stories = new LinkedHashMap<>();
        reports.forEach(report -> stories.computeIfAbsent(report.story(), story -> new ArrayList<>())
                .add(report));
        return stories.values().stream().map(List::copyOf).toList();
    }
}
