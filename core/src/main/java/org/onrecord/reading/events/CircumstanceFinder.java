package org.onrecord.reading.events;

import java.util.List;
import org.onrecord.model.Circumstances;
import org.onrecord.model.EventMention;
import org.onrecord.model.Figure;
import org.onrecord.model.Statement;
import org.onrecord.reading.language.Sentence;

/** Finds by whom an incident was done, against what and with what, what was damaged and who came to help. */
public final class CircumstanceFinder {
    /** The longest list of each sort: behind it a report repeats itself, or counts up a war. */
    private static final int MOST = 12;

    private final WeaponFinder weapons;
    private final PerpetratorFinder perpetrators;
    private final TargetFinder targets;
    private final AftermathFinder aftermath;

    private CircumstanceFinder(EventWords words) {
        weapons = new WeaponFinder(words);
        perpetrators = new PerpetratorFinder(words);
        targets = new TargetFinder(words);
        aftermath = new AftermathFinder(words);
    }

    /** The finder of English. */
    public static CircumstanceFinder english() {
        return new CircumstanceFinder(EventWords.english());
    }

    /** The circumstances of one incident in a report's text, of which events, figures and statements are its own. */
    public Circumstances of(
            String text,
            List<Sentence> sentences,
            List<EventMention> events,
            List<Figure> figures,
            List<Statement> statements) {
        if (events.isEmpty()) {
            return Circumstances.NONE;
        }
        Scene scene = new Scene(text, sentences, events, figures);
        return new Circumstances(
                first(weapons.in(scene)),
                first(perpetrators.in(scene, statements)),
                first(targets.in(scene)),
                first(aftermath.damage(scene)),
                first(aftermath.response(scene, figures)));
    }

    private static <T> List<T> first(List<T> found) {
        return found.subList(0, Math.min(MOST, found.size()));
    }
}
