package org.onrecord.ledger.reconciling;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;

/**
 * Mentions of people without a number: "a man was wounded".
 *
 * <p>Such a mention is a count where nobody counts with numbers. Beside a number it is of one of them, and no count that
 * contradicts it. Whoever is wounded in a report that tells of dead, and is not set apart from them, may be one who died:
 * that report then has no count of the injured.
 */
final class SingleMentions {
    private static final Pattern SET_APART = Pattern.compile("\\b(?:another|other|others|second|third|else)\\b");

    private final Category category;
    private final boolean numbered;
    private final Set<String> reportsOfDead;

    private SingleMentions(Category category, boolean numbered, Set<String> reportsOfDead) {
        this.category = category;
        this.numbered = numbered;
        this.reportsOfDead = reportsOfDead;
    }

    /** What the claims of an incident, on all categories, make of the mentions of one. */
    static SingleMentions of(Category category, Collection<Attributed> claims) {
        boolean numbered = claims.stream()
                .filter(claim -> !claim.chain().attackers())
                .map(claim -> claim.assertion().figure())
                .anyMatch(figure -> figure.category() == category && !figure.implicit() && countsAll(figure));
        Set<String> reportsOfDead = claims.stream()
                .filter(claim -> isOfDead(claim.assertion().figure()))
                .map(claim -> claim.assertion().report().id())
                .collect(Collectors.toSet());
        return new SingleMentions(category, numbered, reportsOfDead);
    }

    private static boolean countsAll(Figure figure) {
        return figure.subject().equals(Figure.ALL) && !figure.linked() && !figure.former();
    }

    private static boolean isOfDead(Figure figure) {
        return figure.category() == Category.KILLED
                && !figure.linked()
                && figure.bounds().min().orElse(0) > 0;
    }

    /** Whether it is one of those whom others count; of one person killed, reports tell rather by name than by number. */
    boolean isPart(Attributed claim) {
        return numbered
                && category != Category.KILLED
                && claim.assertion().figure().implicit();
    }

    /** Whether it may be of one of the dead. */
    boolean mayBeDead(Attributed claim) {
        Figure figure = claim.assertion().figure();
        return category == Category.INJURED
                && figure.implicit()
                && reportsOfDead.contains(claim.assertion().report().id())
                && !SET_APART.matcher(figure.text().toLowerCase(Locale.ROOT)).find();
    }
}
