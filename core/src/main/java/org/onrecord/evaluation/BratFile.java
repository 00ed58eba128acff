package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.model.Report;
import org.onrecord.model.Span;

/**
 * Reads attributions in brat's standoff format, as PolNeAR has it.
 *
 * <p>{@code T1 ⇥ Source 89 106 ⇥ …} names pieces of the text, several divided by semicolons, in Unicode code points;
 * {@code E1 ⇥ Attribution:T4 Content:T3 Cue:T2 Source:T1} ties them together. Lines of other kinds are passed over, and
 * so are events without a cue, which the annotators left unfinished.
 */
final class BratFile {
    private static final Pattern PIECES = Pattern.compile("(T\\d+)\t\\S+ ([0-9; ]+)\t.*");
    private static final Pattern EVENT = Pattern.compile("E\\d+\t(.*)");
    private static final Pattern ROLE = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");

    private final Map<String, List<Span>> pieces = new HashMap<>();
    private final Report report;

    private BratFile(Report report) {
        this.report = report;
    }

    /** The attributions of a report whose body the annotations stand off from. */
    static List<GoldAttribution> read(String annotations, Report report) {
        BratFile file = new BratFile(report);
        List<GoldAttribution> attributions = new ArrayList<>();
        for (String line : annotations.split("\n", -1)) {
            Matcher named = PIECES.matcher(line);
            if (named.matches()) {
                file.pieces.put(named.group(1), file.spans(named.group(2)));
            }
        }
        for (String line : annotations.split("\n", -1)) {
            Matcher event = EVENT.matcher(line);
            if (event.matches()) {
                attributions.add(file.attribution(event.group(1)));
            }
        }
        return attributions.stream().filter(one -> !one.cue().isEmpty()).toList();
    }

    private List<Span> spans(String ranges) {
        return Stream.of(ranges.split(";", -1))
                .map(range -> range.strip().split(" ", -1))
                .map(ends -> new Span(offset(ends[0]), offset(ends[1])))
                .toList();
    }

    private int offset(String codePoints) {
        return report.text().offsetByCodePoints(report.bodyStart(), Integer.parseInt(codePoints));
    }

    private GoldAttribution attribution(String roles) {
        Map<String, List<Span>> byRole = new HashMap<>();
        Matcher role = ROLE.matcher(roles);
        while (role.find()) {
            byRole.computeIfAbsent(role.group(1), name -> new ArrayList<>())
                    .addAll(pieces.getOrDefault(role.group(2), List.of()));
        }
        return new GoldAttribution(
                byRole.getOrDefault("Source", List.of()),
                byRole.getOrDefault("Cue", List.of()),
                byRole.getOrDefault("Content", List.of()));
    }
}
