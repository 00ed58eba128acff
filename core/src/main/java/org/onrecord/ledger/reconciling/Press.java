package org.onrecord.ledger.reconciling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.ReportHead;

/** Whose stories the reports of an incident are: the credited agency's, else the publisher's who had it first. */
final class Press {
    static final String UNNAMED = "an unnamed publisher";

    private final Map<String, String> agencies;
    private final Map<String, Voice> byStory = new HashMap<>();

    private Press(Map<String, String> agencies) {
        this.agencies = agencies;
    }

    /**
     * Who speaks where a story speaks by itself.
     *
     * @param key the same for all names of an agency or outlet
     * @param name for people
     * @param isAgency whether a story credits it as its agency
     */
    record Voice(String key, String name, boolean isAgency) {}

    /**
     * The names of the agencies that linking finds in credits: by name, in lower case.
     */
    static Map<String, String> agencies() {
        Map<String, String> agencies = new HashMap<>();
        LanguageFile.load("/org/onrecord/linking/copies/agencies.txt")
                .sections()
                .forEach((agency, names) -> names.forEach(name -> agencies.put(name.toLowerCase(Locale.ROOT), agency)));
        return agencies;
    }

    /** Looks through the reports of an incident, which are in the order of their times. */
    static Press of(Collection<ReportHead> reports, Map<String, String> agencies) {
        Press press = new Press(agencies);
        Map<String, List<ReportHead>> stories = new HashMap<>();
        reports.forEach(report -> stories.computeIfAbsent(report.story(), story -> new ArrayList<>())
                .add(report));
        stories.forEach((story, ofStory) -> press.byStory.put(story, press.voice(story, ofStory)));
        return press;
    }

    private Voice voice(String story, List<ReportHead> reports) {
        ReportHead first = reports.stream()
                .filter(report -> report.id().equals(story))
                .findFirst()
                .orElse(reports.get(0));
        Optional<String> agency = first.agencies().stream()
                .findFirst()
                .or(() -> reports.stream()
                        .flatMap(report -> report.agencies().stream())
                        .findFirst());
        if (agency.isPresent()) {
            return new Voice(key(agency.get()), agency.get(), true);
        }
        return first.publisher()
                .map(publisher -> new Voice(key(publisher), publisher, false))
                .orElse(new Voice("story:" + story, UNNAMED, false));
    }

    Voice voice(ReportHead report) {
        return byStory.getOrDefault(report.story(), voice(report.story(), List.of(report)));
    }

    /** The key of an agency or outlet by its name, without what stands behind a comma. */
    String key(String name) {
        String first = name.split(",", 2)[0];
        String plain = first.toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "")
                .replaceFirst("^news agency ", "")
                .replaceFirst(" (news )?agency$", "")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
        return "press:"
                + agencies.getOrDefault(first.toLowerCase(Locale.ROOT), agencies.getOrDefault(plain, plain))
                        .toLowerCase(Locale.ROOT);
    }

    /** Whether a name is that of a report's own publisher or agency. */
    boolean isOwn(String name, ReportHead report) {
        String key = key(name);
        return key.equals(voice(report).key())
                || report.publisher()
                        .filter(publisher -> key(publisher).equals(key))
                        .isPresent()
                || report.agencies().stream().anyMatch(agency -> key(agency).equals(key));
    }
}
