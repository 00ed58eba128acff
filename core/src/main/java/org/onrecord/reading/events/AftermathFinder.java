package org.onrecord.reading.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Mention;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Items;

/** Finds what was damaged, and who came to help and what was done. */
final class AftermathFinder {
    private static final int GAP = 4;
    private static final Set<Category> SAVING = Set.of(Category.RESCUED, Category.EVACUATED);

    private final Phrases phrases;

    AftermathFinder(EventWords words) {
        this.phrases = new Phrases(words);
    }

    /** What was damaged, in text order, each once. */
    List<Mention> damage(Scene scene) {
        List<Mention> found = new ArrayList<>();
        for (Items items : scene.around()) {
            for (int i = 0; i < items.size(); i++) {
                damageAt(items, i).ifPresent(span -> found.add(Mention.at(span, scene.text())));
            }
        }
        Set<String> seen = new HashSet<>();
        List<Span> taken = new ArrayList<>();
        found.removeIf(mention -> taken.stream().anyMatch(mention.span()::overlaps)
                || !seen.add(mention.text().toLowerCase(Locale.ROOT))
                || !taken.add(mention.span()));
        return found;
    }

    private boolean isThing(Items items, int at) {
        return phrases.is(items, at, "Part") || phrases.is(items, at, "Building") || phrases.is(items, at, "Vehicle");
    }

    private Optional<Span> damageAt(Items items, int at) {
        if (phrases.is(items, at, "Destroying") && !phrases.is(items, at - 1, "Be") && !isUnreal(items, at)) {
            Optional<Phrase> object = phrases.at(items, at + 1).filter(p -> isThing(items, p.head()));
            if (object.isPresent()) {
                return Optional.of(items.spanOf(at, object.get().to()));
            }
        }
        if (phrases.lower(items, at).equals("burning")) {
            return phrases.at(items, at + 1)
                    .filter(p -> isThing(items, p.head()) && !phrases.is(items, p.from(), "Det"))
                    .map(p -> items.spanOf(at, p.to()));
        }
        return isThing(items, at) ? destroyed(items, at) : Optional.empty();
    }

    /** "The roof collapsed", "a roof that collapsed", "homes were badly damaged". */
    private Optional<Span> destroyed(Items items, int thing) {
        int at = thing + 1;
        boolean helped = false;
        while (at - thing <= GAP
                && (phrases.is(items, at, "Be")
                        || phrases.is(items, at, "Have")
                        || phrases.is(items, at, "Relative")
                        || phrases.is(items, at, "Adverb")
                        || phrases.is(items, at, "Ly"))) {
            helped |= phrases.is(items, at, "Be") || phrases.is(items, at, "Relative");
            at++;
        }
        boolean deed = phrases.is(items, at, "Destroyed") && !isUnreal(items, at);
        boolean transitive = phrases.is(items, at, "Destroying")
                && !helped
                && phrases.at(items, at + 1).isPresent();
        String lower = phrases.lower(items, at);
        boolean loose = lower.equals("burning") && !helped;
        if (!deed || transitive || loose) {
            return Optional.empty();
        }
        int from = thing;
        while (from > 0 && phrases.is(items, from - 1, "Lower") && thing - from < 2) {
            from--;
        }
        return Optional.of(items.spanOf(from, at + 1));
    }

    private boolean isUnreal(Items items, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (phrases.is(items, i, "Not") || phrases.is(items, i, "Modal") || phrases.is(items, i, "Hedge")) {
                return true;
            }
        }
        return false;
    }

    /** Who came to help and what was done, in text order, each once. */
    List<Mention> response(Scene scene, List<Figure> figures) {
        List<Mention> found = new ArrayList<>();
        figures.stream()
                .filter(figure -> SAVING.contains(figure.category()))
                .forEach(figure -> found.add(new Mention(figure.text(), figure.span())));
        for (Items items : scene.around()) {
            for (int i = 0; i < items.size(); i++) {
                boolean helper = phrases.is(items, i, "Responder") && !phrases.is(items, i + 1, "Genitive");
                if ((helper || phrases.is(items, i, "Measure")) && !isUnreal(items, i)) {
                    found.add(Mention.at(items.spanOf(i, i + 1), scene.text()));
                }
            }
        }
        found.sort((one, other) -> one.span().compareTo(other.span()));
        Set<String> seen = new HashSet<>();
        List<Span> taken = new ArrayList<>();
        found.removeIf(mention -> taken.stream().anyMatch(mention.span()::overlaps)
                || !seen.add(Repeats.key(mention.text()))
                || !taken.add(mention.span()));
        return found;
    }
}
