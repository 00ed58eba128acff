package org.onrecord.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.evaluation.Floors;
import org.onrecord.evaluation.Floors.Pinned;

/** The README's scores: the pinned floors as Markdown, with a dash for what is not pinned. */
final class ScoreTable {
    private static final String NONE = "–";
    private static final String GUN_VIOLENCE = "gun-violence/";

    /** What {@code evaluate gun-violence} prints of the crude regex on the reports kept aside; no reader changes it. */
    private static final Map<String, Double> REGEX_ASIDE = Map.of("killed, exact", 78.0, "injured, exact", 55.6);

    /** The corpus that the regex was measured on. */
    private static final String REGEX_CORPUS = "d7832d71968baa894f2fd1b497b4f5ba8af074e440a4103a8f35216f07d65bbe";

    private final Floors floors;

    private ScoreTable(Floors floors) {
        this.floors = floors;
    }

    /** A table for each evaluation, each ended by a line break. */
    static String of(Floors floors) {
        ScoreTable table = new ScoreTable(floors);
        return Stream.of(
                        table.reading(),
                        table.mainIncidents(),
                        table.gunViolence(),
                        table.times(),
                        table.places(),
                        table.events(),
                        table.attribution(),
                        table.pages(),
                        table.copies(),
                        table.linking())
                .collect(joining("\n", "\n", "\n"));
    }

    private String reading() {
        List<String> sets = List.of("reading/gold", "reading/news-dev", "reading/news-aside");
        return head("Annotated reports", "gold, looked at", "news, looked at", "news, **kept aside**")
                + row("figures, F1", "figures, F", sets)
                + row("figures with an explicit number, F1", "figures, explicit only, F", sets)
                + row("figures found, whatever their bounds, F1", "figures, found (no bounds), F", sets)
                + row("source right, of matched figures", "source agrees", sets)
                + row("source right, of attributed ones", "source agrees where attributed", sets)
                + row("main or other incident right", "incident main or other", sets)
                + row("claims, denials and accusations, F1", "claims, F", sets)
                + row("confirmations, doubts, inquiries, F1", "confirmations, F", sets)
                + row("warnings beforehand, F1", "warnings, F", sets);
    }

    private String mainIncidents() {
        List<String> sets = List.of(
                "reading/gold",
                "reading/news-dev",
                "reading/incidents-dev",
                "reading/news-aside",
                "reading/incidents-aside");
        return head(
                        "Main incident right, of those that have one",
                        "gold, looked at",
                        "news, looked at",
                        "more news, looked at",
                        "news, **kept aside**",
                        "more news, **kept aside**")
                + row("kind", "main incident: type", sets)
                + row("country", "main incident: country", sets)
                + row("city", "main incident: city", sets)
                + row("date", "main incident: date", sets);
    }

    private String gunViolence() {
        List<String> sets = List.of(GUN_VIOLENCE + "looked-at", GUN_VIOLENCE + "aside");
        return head("Reports of US shootings", "looked at", "**kept aside**", "a crude regex, kept aside")
                + row("killed exactly right", "killed, exact", sets, regex("killed, exact"))
                + row("injured exactly right", "injured, exact", sets, regex("injured, exact"))
                + row("state right", "state", sets, NONE)
                + row("city or county right", "city", sets, NONE)
                + row("day within the days read", "date: interval contains the day", sets, NONE)
                + row("a single day read", "date: interval of one day", sets, NONE);
    }

    private String times() {
        List<String> sets = List.of("times/looked-at", "times/aside");
        return head("Times (TimeBank and AQUAINT)", "looked at", "**kept aside**")
                + row("found, F1", "span, relaxed, F", sets)
                + row("found with the right value, F1", "value, F", sets)
                + row("the same, TimeBank alone", "TimeBank: value, F", sets);
    }

    private String places() {
        List<String> sets = List.of("places/lgl", "places/lgl-aside", "places/tr-news", "places/tr-news-aside");
        return head("Places", "LGL, looked at", "LGL, **kept aside**", "TR-News, looked at", "TR-News, **kept aside**")
                + row("right within 161 km, toponyms given", "given: within 161 km", sets)
                + row("toponyms found, F1", "found, F", sets)
                + row("found and right within 161 km, F1", "found within 161 km, F", sets);
    }

    private String events() {
        List<String> sets = List.of("events/train", "events/dev");
        return head("Events (WikiEvents)", "looked at", "**kept aside**")
                + row("attacks, F1", "trigger, attack, F", sets)
                + row("deaths, F1", "trigger, die, F", sets)
                + row("injuries, F1", "trigger, injure, F", sets)
                + row("head of the attacker, F1", "argument head, attacker, F", sets)
                + row("head of the victim, F1", "argument head, victim, F", sets)
                + row("head of the place, F1", "argument head, place, F", sets)
                + row("head of the instrument, F1", "argument head, instrument, F", sets);
    }

    private String pages() {
        List<String> sets = List.of("pages/articles", "pages/articles-aside", "pages/publishers");
        return head("Web pages", "benchmark, looked at", "benchmark, **kept aside**", "publishers, looked at")
                + row("text of the article, F1", "text, F", sets)
                + row("day of publication right", "day", sets)
                + row("title right", "title", sets);
    }

    private String copies() {
        List<String> sets = List.of("copies/looked-at", "copies/aside");
        return head("Copies of stories, edited by a program", "looked at", "**kept aside**")
                + row("precision", "precision", sets)
                + row("recall", "recall", sets);
    }

    private String linking() {
        List<String> sets = List.of("linking/looked-at", "linking/aside", "linking/every-report");
        return head("Reports of one shooting linked", "looked at", "**kept aside**", "all, in the order of publication")
                + row("B-cubed F1", "B-cubed, F", sets)
                + row("pairs, precision", "pairwise, precision", sets)
                + row("pairs, recall", "pairwise, recall", sets);
    }

    private String attribution() {
        List<String> sets = List.of("attribution/dev");
        return head("Attributions in political news (PolNeAR dev)", "**kept aside**")
                + row("cue, F1", "cue, F", sets)
                + row("cue and source, F1", "cue and source, F", sets)
                + row("cue and content, F1", "cue and content, F", sets)
                + row("head of the source right, of those found", "source head, where named", sets)
                + row("half of the content right, of those found", "content at least half right", sets);
    }

    private static String head(String name, String... columns) {
        return "| " + name + " | " + String.join(" | ", columns) + " |\n|---|" + "--:|".repeat(columns.length) + "\n";
    }

    /** A measure in some sets, and what stands beside it. */
    private String row(String name, String measure, List<String> sets, String... beside) {
        return Stream.of(Stream.of(name), sets.stream().map(set -> percent(floor(set, measure))), Stream.of(beside))
                .flatMap(cells -> cells)
                .collect(joining(" | ", "| ", " |\n"));
    }

    private Optional<Double> floor(String set, String measure) {
        return Optional.ofNullable(floors.byEvaluation().get(set))
                .map(Pinned::floors)
                .flatMap(measures -> Optional.ofNullable(measures.get(measure)));
    }

    private String regex(String measure) {
        boolean sameCorpus = Optional.ofNullable(floors.byEvaluation().get(GUN_VIOLENCE + "aside"))
                .filter(pinned -> pinned.corpus().equals(REGEX_CORPUS))
                .isPresent();
        return percent(Optional.ofNullable(REGEX_ASIDE.get(measure)).filter(any -> sameCorpus));
    }

    private static String percent(Optional<Double> share) {
        return share.map(value -> String.format(Locale.ROOT, "%.1f", value)).orElse(NONE);
    }
}
