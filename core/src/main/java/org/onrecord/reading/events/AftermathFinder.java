package org.onrecord.reading.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Mention;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Items;

/** Finds what was damaged, and who came to help and what was done. */
final class AftermathFinder {
    private static final int GAP = 4;
    private static final int UNREAL_REACH = 7;

    private final EventWords words;
    private final Phrases phrases;

    AftermathFinder(EventWords words) {
        this.words = words;
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
        boolean building = found.stream().anyMatch(one -> isOfBuilding(thing(one)));
        found.removeIf(mention -> taken.stream().anyMatch(mention.span()::overlaps)
                || building && thing(mention).equals("building")
                || !seen.add(thing(mention))
                || !taken.add(mention.span()));
        return found;
    }

    /** The noun of what was damaged, wherever it stands: "burning cars" and "cars were destroyed" are told once. */
    private String thing(Mention mention) {
        for (String word : mention.text().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (words.lexicon().lists(word, "Building")
                    || words.lexicon().lists(word, "Vehicle")
                    || words.lexicon().lists(word, "Part")) {
                return Repeats.key(word);
            }
        }
        return mention.text();
    }

    private boolean isOfBuilding(String thing) {
        return words.lexicon().lists(thing, "Building") && !thing.equals("building");
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
        if (phrases.is(items, at + 1, "Modal") && phrases.is(items, at + 2, "Not")
                || phrases.lower(items, at + 1).equals("couldn't")) {
            return true;
        }
        for (int i = Math.max(0, at - UNREAL_REACH); i < at; i++) {
            boolean near = at - i <= 3;
            boolean nobody = words.lexicon().lists(phrases.lower(items, i), "NoOne");
            if (nobody
                    || near
                            && (phrases.is(items, i, "Not")
                                    || phrases.is(items, i, "Modal")
                                    || phrases.is(items, i, "Hedge"))) {
                return true;
            }
        }
        return false;
    }

    /** Who came to help and what was done, in text order, each once. */
    List<Mention> response(Scene scene) {
        List<Mention> found = new ArrayList<>();
        for (Items items : scene.around()) {
            if (speaksOfNoHelp(items)) {
                continue;
            }
            for (int i = 0; i < items.size(); i++) {
                boolean helper = phrases.is(items, i, "Responder") && !isNamed(items, i);
                if ((helper || phrases.is(items, i, "Measure") && !isAdjective(items, i)) && !isUnreal(items, i)) {
                    int to = isAdjective(items, i) ? i + 2 : i + 1;
                    found.add(Mention.at(items.spanOf(i, to), scene.text()));
                }
            }
        }
        found.sort((one, other) -> one.span().compareTo(other.span()));
        Set<String> seen = new HashSet<>();
        List<Span> taken = new ArrayList<>();
        found.removeIf(mention -> taken.stream().anyMatch(mention.span()::overlaps)
                || !seen.add(key(mention))
                || !taken.add(mention.span()));
        return found;
    }

    /** What helpers do and what they are called differ from report to report; rescuers of any sort are told once. */
    private static String key(Mention mention) {
        String lower = mention.text().toLowerCase(Locale.ROOT);
        return lower.startsWith("rescue") ? "rescue" : lower.startsWith("evacuat") ? "evacuat" : Repeats.key(lower);
    }

    /** Thanks to helpers, their training and what their officials say are no help. */
    private boolean speaksOfNoHelp(Items items) {
        for (int i = 0; i < items.size(); i++) {
            if (words.lexicon().lists(phrases.lower(items, i), "NoHelp")) {
                return true;
            }
        }
        return false;
    }

    /** "Ambulance Service", "the head of the Red Cross", "the Red Cross said": a body that is spoken of, or speaks. */
    private boolean isNamed(Items items, int at) {
        boolean name = phrases.is(items, at + 1, "Cap") && !items.sentence().heading();
        boolean spoken = phrases.is(items, at + 1, "Genitive") || phrases.is(items, at + 1, "Say");
        int before = at - 1;
        while (before > 0 && (items.token(before).isCapitalised() || phrases.is(items, before, "Det"))) {
            before--;
        }
        boolean office = phrases.lower(items, before).equals("of") && phrases.isPerson(items, before - 1);
        return name || spoken || office;
    }

    /** "Search-and-rescue workers", "lockdown drills": what stands before another noun. */
    private boolean isAdjective(Items items, int at) {
        String next = phrases.lower(items, at + 1);
        boolean hyphened = phrases.lower(items, at).indexOf('-') > 0 || next.equals("crews") || next.equals("crew");
        return hyphened && (phrases.is(items, at + 1, "Lower") || phrases.is(items, at + 1, "Persons"))
                || words.lexicon().lists(next, "Drill");
    }
}
