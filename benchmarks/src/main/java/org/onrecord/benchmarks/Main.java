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
    private static final String PAGES = "pages=";

    private Main() {}

    public static void main(String[] args) throws IOException {
        List<String> all = new ArrayList<>(List.of(args));
        if (!isChosen(all, REPORTS) && ReportSet.findNews().isPresent()) {
            List<String> sets = new ArrayList<>(List.of(ReportSet.INCIDENT, ReportSet.OTHER));
            sets.addAll(ReportSet.CORPORA);
            all.addAll(List.of("-p", REPORTS + String.join(",", sets)));
        }
        if (!isChosen(all, PAGES) && ReportSet.findNews().isPresent()) {
            all.addAll(List.of("-p", PAGES + "article-extraction,publisher-pages"));
        }
        org.openjdk.jmh.Main.main(all.toArray(String[]::new));
    }

    private static boolean isChosen(List<String> args, String parameter) {
        return args.stream().anyMatch(arg -> arg.startsWith(parameter));
    }
}
