package org.onrecord.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well a ledger has put made-up reports together. It says little of real ones, which differ more from one another;
 * but it must not be absurd.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar org.onrecord.evaluation.LinkingCheck reports.jsonl LEDGER
 * }</pre>
 *
 * <p>It stands in the package that knows how clusters are scored.
 */
@NullMarked
public final class LinkingCheck {
    private LinkingCheck() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("expected REPORTS.jsonl LEDGER but found " + args.length + " arguments");
            System.exit(2);
        }
        Map<String, String> truth = truth(Path.of(args[0]));
        try (Ledger ledger =
                Ledger.open(new LedgerAddress.File(Path.of(args[1])), profile -> Set.of(), Clock.systemUTC())) {
            List<ClusterScore.Placed> placed = placed(ledger, truth);
            ClusterScore score = ClusterScore.of(placed);
            System.out.printf(
                    "%,d reports, of which %,d are in the ledger, on %,d incidents, put on %,d%n",
                    truth.size(),
                    placed.size(),
                    placed.stream().map(ClusterScore.Placed::gold).distinct().count(),
                    placed.stream().map(ClusterScore.Placed::found).distinct().count());
            System.out.println(new Table(
                    "made-up reports put together",
                    List.of("", "P", "R", "F"),
                    List.of(score.bCubed().row("b-cubed"), score.pairs().row("pairs"))));
        }
    }

    /** The incidents of the reports by their addresses, of which each report has its own. */
    private static Map<String, String> truth(Path reports) throws IOException {
        Map<String, String> truth = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(reports)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode report = JsonMapper.shared().readTree(line);
                truth.put(report.path("url").asString(), report.path("incident").asString());
            }
        }
        return truth;
    }

    private static List<ClusterScore.Placed> placed(Ledger ledger, Map<String, String> truth) {
        Map<String, String> urls = new HashMap<>();
        ledger.eachReceived(received -> received.report()
                .url()
                .map(URI::toString)
                .ifPresent(url -> urls.put(received.report().id(), url)));
        List<ClusterScore.Placed> placed = new ArrayList<>();
        ledger.write(writing -> {
            urls.forEach((report, url) -> {
                Optional<String> gold = Optional.ofNullable(truth.get(url));
                String found = writing.incidentOf(report).orElse("none of " + report);
                gold.ifPresent(incident -> placed.add(new ClusterScore.Placed(report, incident, found)));
            });
            return placed.size();
        });
        return placed;
    }
}
