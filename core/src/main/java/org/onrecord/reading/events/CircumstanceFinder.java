package org.onrecord.reading.events;

import java.util.List;
import org.onrecord.model.Circumstances;
import org.onrecord.model.EventMention;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Perpetrator;
import org.onrecord.model.Statement;
import org.onrecord.model.Target;
import org.onrecord.reading.language.Sentence;

/** Finds by whom an incident was done, against what and with what, what was damaged and who came to help, and in what times. */
public final class CircumstanceFinder {
    /** The longest list of each sort: behind it a report repeats itself, or counts up a war. */
    private static final int MOST = 12;

    private final WeaponFinder weapons;
    private final PerpetratorFinder perpetrators;
    private final TargetFinder targets;
    private final AftermathFinder aftermath;
    private final BackgroundFinder background;

    private CircumstanceFinder(EventWords words) {
        weapons = new WeaponFinder(words);
        perpetrators = new PerpetratorFinder(words);
        targets = new TargetFinder(words);
        aftermath = new AftermathFinder(words);
        background = new BackgroundFinder(words);
    }

    /**
     * What is told of an incident.
     *
     * @param kinds what it is
     * @param events its event mentions
     * @param figures its figures
     * @param statements its statements
     * @param persons those of whom its figures speak one by one: they stand for all targets that are persons
     */
    public record Told(
            List<IncidentKind> kinds,
            List<EventMention> events,
            List<Figure> figures,
            List<Statement> statements,
            List<Target> persons) {}

    /** The finder of English. */
    public static CircumstanceFinder english() {
        return new CircumstanceFinder(EventWords.english());
    }

    /**
     * The circumstances of one incident in a report's text, by what is told of it; none of what the report names no
     * kind of.
     */
    public Circumstances of(String text, List<Sentence> sentences, Told told) {
        if (told.events().isEmpty() || told.kinds().isEmpty()) {
            return Circumstances.NONE;
        }
        Scene scene = new Scene(text, sentences, told);
        List<Perpetrator> attackers = first(perpetrators.in(scene, told.statements()));
        return new Circumstances(
                first(weapons.in(scene)),
                attackers,
                first(targets.in(scene, told.persons(), attackers)),
                first(aftermath.damage(scene)),
                first(aftermath.response(scene)),
                first(background.in(text, scene.lead())));
    }

    private static <T> List<T> first(List<T> found) {
        return found.subList(0, Math.min(MOST, found.size()));
    }
}
