package org.onrecord.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of JMH, with the corpora among the reports where {@code -Donrecord.shared=DIR} names their folder.
 *
 * <pre>{@code java -Donrecord.shared=../shared -jar benchmarks/target/benchmarks.jar Reading}</pre>
 */
public final class Main {
    private static final String REPORTS = "reports=";

    private Main() {}

    public static void main(String[] args) throws IOException {
        List<String> all = new ArrayList<>(List.of(args));
        boolean chosen = all.stream().anyMatch(arg -> arg.startsWith(REPORTS));
        if (!chosen && ReportSet.findNews().isPresent()) {
            List<String> sets = new ArrayList<>(List.of(ReportSet.INCIDENT, ReportSet.OTHER));
            sets.addAll(ReportSet.CORPORA);
            all.addAll(List.of("-p", REPORTS + String.join(",", sets)));
        }
        org.openjdk.jmh.Main.main(all.toArray(String[]::new));
    }
}
