package org.onrecord.reading.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.EventMention;
import org.onrecord.model.EventMention.Argument;
import org.onrecord.model.EventMention.Role;
import org.onrecord.model.Mention;
import org.onrecord.model.Perpetrator;
import org.onrecord.model.Perpetrator.Kind;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;
import org.onrecord.reading.language.Items;

/** Finds who is said to have done it: by their deeds, by what they are called, and by claims and accusations. */
final class PerpetratorFinder {
    private static final Set<Stance> BLAMING = Set.of(Stance.CLAIMS_RESPONSIBILITY, Stance.ACCUSES);
    private static final Set<String> CHARGING =
            Set.of("charged", "arrested", "accused", "suspected", "indicted", "convicted", "sentenced");

    private static final int DESCRIPTION = 4;

    private final EventWords words;
    private final Phrases phrases;

    PerpetratorFinder(EventWords words) {
        this.words = words;
        this.phrases = new Phrases(words);
    }

    /** Its perpetrators in text order, each once. */
    List<Perpetrator> in(Scene scene, List<Statement> statements) {
        List<Perpetrator> found = new ArrayList<>();
        for (EventMention event : scene.events()) {
            for (Argument argument : event.arguments()) {
                if (argument.role() == Role.ATTACKER || argument.role() == Role.INSTRUMENT) {
                    ofArgument(scene, argument).ifPresent(found::add);
                }
            }
        }
        for (Items items : scene.own()) {
            for (int i = 0; i < items.size(); i++) {
                ofDescription(items, i, scene.text()).ifPresent(found::add);
                ofCharge(items, i, scene.text()).ifPresent(found::add);
            }
        }
        statements.stream()
                .filter(statement -> BLAMING.contains(statement.stance()))
                .flatMap(statement -> statement
                        .actor()
                        .filter(actor -> isActor(scene, actor))
                        .map(actor -> ofActor(scene, actor, statement.stance()))
                        .stream())
                .filter(one -> !isLawful(one))
                .forEach(found::add);
        return once(found);
    }

    private List<Perpetrator> once(List<Perpetrator> found) {
        found.sort(
                (one, other) -> one.mention().span().compareTo(other.mention().span()));
        Set<String> seen = new HashSet<>();
        List<Span> taken = new ArrayList<>();
        found.removeIf(one -> taken.stream().anyMatch(one.mention().span()::overlaps)
                || !seen.add(key(one))
                || !taken.add(one.mention().span()));
        boolean told = found.stream().anyMatch(one -> !isGeneric(one));
        found.removeIf(one -> told && isGeneric(one)
                || words.lexicon().lists(one.mention().text().toLowerCase(Locale.ROOT), "Nobody"));
        return found;
    }

    private String key(Perpetrator one) {
        String text = one.mention().text();
        String name = text.endsWith(" group") ? text.substring(0, text.length() - " group".length()) : text;
        return words.groupOf(name.toLowerCase(Locale.ROOT)).orElseGet(() -> Repeats.key(name));
    }

    /** "The attackers": a single word that says nothing of them. */
    private boolean isGeneric(Perpetrator one) {
        String lower = one.mention().text().toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        boolean few = lower.indexOf(' ') == lower.lastIndexOf(' ');
        return few && words.lexicon().lists(last, "Generic") || isLawful(one);
    }

    private Optional<Perpetrator> ofArgument(Scene scene, Argument argument) {
        Items items = scene.itemsAt(argument.mention().span());
        int head = Scene.itemAt(items, argument.head());
        int from = Scene.itemAt(items, argument.mention().span());
        boolean forces = phrases.is(items, head, "Forces") && isNational(items, from, head);
        if (argument.role() == Role.INSTRUMENT && !forces || phrases.isPronoun(items, head)) {
            return Optional.empty();
        }
        if (forces) {
            return Optional.of(new Perpetrator(withoutArticle(items, from, head + 1, scene.text()), Kind.STATE));
        }
        boolean doer = phrases.is(items, head, "Doer")
                || phrases.is(items, head, "Group")
                || phrases.is(items, head, "Persons")
                || phrases.is(items, head, "Person")
                || phrases.is(items, head, "Cap") && phrases.is(items, head - 1, "Cap");
        return doer
                ? Optional.of(new Perpetrator(described(items, from, head + 1, scene.text()), kindOf(items, head)))
                : Optional.empty();
    }

    /** "Russian", "U.S.": a capital before the forces. */
    private boolean isNational(Items items, int from, int head) {
        for (int i = from; i < head; i++) {
            if (phrases.is(items, i, "Cap") && items.token(i).isCapitalised() && i > 0) {
                return true;
            }
            String lower = phrases.lower(items, i);
            if (items.token(i).isCapitalised()
                    && (lower.endsWith("an") || lower.endsWith("ish") || lower.endsWith("i"))) {
                return true;
            }
        }
        return false;
    }

    private Kind kindOf(Items items, int head) {
        String lower = phrases.lower(items, head);
        boolean many = phrases.is(items, head, "Persons")
                || phrases.is(items, head, "Group")
                || phrases.is(items, head, "Doer") && (lower.endsWith("s") || lower.endsWith("men"));
        return many ? Kind.GROUP : Kind.INDIVIDUAL;
    }

    /** "Gunmen", "several men wearing battle fatigues": those of whom nothing but their doing is said. */
    private Optional<Perpetrator> ofDescription(Items items, int at, String text) {
        boolean doer = phrases.is(items, at, "Doer") && !phrases.is(items, at + 1, "Genitive");
        boolean worn =
                phrases.isPerson(items, at) && phrases.lower(items, at + 1).equals("wearing");
        if (!doer && !worn || isDenied(items, at)) {
            return Optional.empty();
        }
        boolean named = phrases.is(items, at + 1, "Cap");
        int to = at + 1;
        while (named && phrases.is(items, to, "Cap") && to - at < DESCRIPTION) {
            to++;
        }
        Optional<Phrase> phrase = phrases.endingAt(items, at);
        int from = phrase.map(Phrase::from).orElse(at);
        return Optional.of(new Perpetrator(described(items, from, to, text), kindOf(items, at)));
    }

    private boolean isDenied(Items items, int at) {
        for (int i = Math.max(0, at - 2); i < at; i++) {
            if (phrases.is(items, i, "Not") || phrases.lower(items, i).equals("no")) {
                return true;
            }
        }
        return false;
    }

    /** "John Smith, 23, was charged": a name of two words at least. */
    private Optional<Perpetrator> ofCharge(Items items, int at, String text) {
        if (!CHARGING.contains(phrases.lower(items, at)) || !phrases.is(items, at - 1, "Be")) {
            return Optional.empty();
        }
        return phrases.before(items, at)
                .filter(p -> phrases.is(items, p.head(), "Cap") && phrases.is(items, p.head() - 1, "Cap"))
                .map(p -> new Perpetrator(withoutArticle(items, p.from(), p.head() + 1, text), Kind.INDIVIDUAL));
    }

    /** With what they wore or carried, where that follows. */
    private Mention described(Items items, int from, int to, String text) {
        int end = to;
        if (phrases.is(items, to, "Wearing")) {
            int at = to + 1;
            if (phrases.is(items, at, "Preposition")) {
                at++;
            }
            end = phrases.at(items, at)
                    .map(Phrase::to)
                    .orElse(phrases.lower(items, to).contains("wearing") ? to : to + 1);
            String last = phrases.lower(items, end - 1);
            end = last.equals("dressed") || last.equals("armed") || last.equals("carrying") ? to : end;
        } else if (phrases.lower(items, to).equals("in")
                && phrases.at(items, to + 1)
                        .filter(p -> Set.of("fatigues", "uniforms", "uniform", "masks", "camouflage", "black")
                                .contains(phrases.lower(items, p.head())))
                        .isPresent()) {
            end = phrases.at(items, to + 1).orElseThrow().to();
        }
        return withoutArticle(items, from, end, text);
    }

    private Mention withoutArticle(Items items, int from, int to, String text) {
        int start = from;
        while (start < to - 1
                && (phrases.is(items, start, "Det")
                        || phrases.is(items, start, "Possessive")
                        || phrases.is(items, start, "Genitive"))) {
            start++;
        }
        return Mention.at(items.spanOf(start, to), text);
    }

    /** Those who fight attackers, unless they are a state's: "Syrian government forces". */
    private boolean isLawful(Perpetrator one) {
        String lower = one.mention().text().toLowerCase(Locale.ROOT);
        return one.kind() != Kind.STATE && words.lexicon().lists(lower.substring(lower.lastIndexOf(' ') + 1), "Lawful");
    }

    /** Whether an actor is more than a pronoun or a happening. */
    private boolean isActor(Scene scene, Mention actor) {
        Items items = scene.itemsAt(actor.span());
        int last = Scene.itemAt(
                items, new Span(actor.span().end() - 1, actor.span().end()));
        for (int i = Scene.itemAt(items, actor.span()); i <= last; i++) {
            if (words.typeOf(items.get(i)).isPresent()) {
                return false;
            }
        }
        return !phrases.isPronoun(items, last) && !phrases.is(items, last, "Quant");
    }

    private Perpetrator ofActor(Scene scene, Mention actor, Stance stance) {
        return new Perpetrator(bare(scene, actor), kindOfActor(scene, actor, stance));
    }

    private Mention bare(Scene scene, Mention actor) {
        Items items = scene.itemsAt(actor.span());
        int from = Scene.itemAt(items, actor.span());
        Span first = items.spanOf(from, from + 1);
        boolean article =
                phrases.is(items, from, "Det") && first.end() < actor.span().end() && from + 1 < items.size();
        return article
                ? Mention.at(
                        new Span(
                                items.spanOf(from + 1, from + 2).start(),
                                actor.span().end()),
                        scene.text())
                : actor;
    }

    private Kind kindOfActor(Scene scene, Mention actor, Stance stance) {
        Items items = scene.itemsAt(actor.span());
        int from = Scene.itemAt(items, actor.span());
        int to = Scene.itemAt(
                items, new Span(actor.span().end() - 1, actor.span().end()));
        for (int i = from; i <= to; i++) {
            if (phrases.is(items, i, "Group") || phrases.is(items, i, "Persons")) {
                return Kind.GROUP;
            }
            if (phrases.is(items, i, "Person")) {
                return Kind.INDIVIDUAL;
            }
        }
        boolean state = from == to && words.lexicon().lists(phrases.lower(items, from), "NoPersonName")
                || words.lexicon().lists(phrases.lower(items, to), "Forces");
        boolean person = from < to || stance == Stance.ACCUSES;
        return state ? Kind.STATE : person ? Kind.INDIVIDUAL : Kind.GROUP;
    }
}
