package org.onrecord.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.Mention;
import org.onrecord.model.Reading;
import org.onrecord.model.Source;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;
import org.onrecord.publishing.words.IncidentPhrase;
import org.onrecord.publishing.words.KindWords;
import org.onrecord.publishing.words.Quantity;
import org.onrecord.publishing.words.TargetWords;
import org.onrecord.publishing.words.Voice;
import org.onrecord.reading.GroupNames;
import org.onrecord.reading.toll.Toll;

/** What happened, in a sentence: the main incident, the sum of its figures, and who says to have done it. */
final class Headline {
    private static final GroupNames GROUPS = GroupNames.english();
    private static final Pattern CONFESSION =
            Pattern.compile("^(?:confess|admi|plea?d(?!.*not))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}");
    private static final Pattern ASIDE = Pattern.compile("^CLOSE (?=\\p{Lu})|, .*");

    private final Reading reading;

    private Headline(Reading reading) {
        this.reading = reading;
    }

    /**
     * "Shooting and arson at a concert hall in Krasnogorsk, Moscow Oblast, Russia, 22–23 March 2024: at least 60 killed,
     * more than 100 injured; claimed by the Islamic State group."
     */
    static String of(Reading reading) {
        return new Headline(reading).words();
    }

    private String words() {
        Optional<Incident> main = reading.mainIncident();
        Optional<String> incident = main.flatMap(new IncidentPhrase(reading)::of);
        boolean attack = main.filter(m -> KindWords.isAttack(m.kinds())).isPresent();
        String words = incident.map(phrase -> phrase + ": ").orElse("") + toll() + responsibility(attack) + ".";
        return IncidentPhrase.capital(words);
    }

    private String toll() {
        Toll toll = Toll.of(reading);
        String figures = Arrays.stream(Category.values())
                .flatMap(category -> toll.find(category).stream().map(line -> part(category, line)))
                .collect(Collectors.joining(", "));
        String none = reading.figures().isEmpty() ? "no casualty figures found" : "no toll of the incident itself";
        return figures.isEmpty() ? none : figures;
    }

    /** Who claims and who denies it; behind the name of an attack, it is clear what is claimed. */
    private String responsibility(boolean attack) {
        String claimers = names(Stance.CLAIMS_RESPONSIBILITY, false);
        String confessors = names(Stance.CLAIMS_RESPONSIBILITY, true);
        String deniers = names(Stance.DENIES_RESPONSIBILITY, false);
        String claimed = (attack ? "; claimed by " : "; responsibility claimed by ") + claimers;
        String confessed = (claimers.isEmpty() ? "; " : ", ") + "admitted by " + confessors;
        String denied = (claimers.isEmpty() ? "; responsibility denied by " : ", denied by ") + deniers;
        return (claimers.isEmpty() ? "" : claimed)
                + (confessors.isEmpty() ? "" : confessed)
                + (deniers.isEmpty() ? "" : denied);
    }

    private static String part(Category category, Toll.Line line) {
        String words = line.figures().stream()
                .filter(figure -> figure.bounds().equals(line.bounds()))
                .map(Figure::text)
                .findFirst()
                .orElse("");
        return Quantity.of(line.bounds(), words) + " " + TargetWords.participle(category);
    }

    private String names(Stance stance, boolean confessed) {
        String main = reading.mainIncident().map(Incident::id).orElse("");
        Map<String, String> names = new LinkedHashMap<>();
        reading.statements().stream()
                .filter(statement ->
                        statement.stance() == stance && statement.incident().equals(main))
                .filter(statement -> CONFESSION.matcher(statement.cue()).find() == confessed)
                .flatMap(statement -> doer(statement).stream())
                .map(Headline::bare)
                .filter(name -> NAME.matcher(name).find())
                .forEach(name -> names.merge(GROUPS.key(name), name, Headline::fuller));
        // "the Tripoli branch of the Islamic State" beside "the Islamic State" names no other
        List<String> all = names.entrySet().stream()
                .filter(one -> names.keySet().stream()
                        .noneMatch(other -> !other.equals(one.getKey())
                                && one.getValue().toLowerCase(Locale.ENGLISH).contains(other.replace('_', ' '))))
                .map(Map.Entry::getValue)
                .toList();
        return String.join(" and ", all);
    }

    /** A name without what is set behind it, and without the word of a page that runs into it. */
    private static String bare(Mention mention) {
        return ASIDE.matcher(Voice.name(mention)).replaceFirst("");
    }

    /** Of two names of one group, the one that more people know it by: the longer. */
    private static String fuller(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    private static Optional<Mention> doer(Statement statement) {
        return statement.actor().or(() -> statement.source().map(Source::mention));
    }
}
