package org.onrecord.reading.events;

import java.util.ArrayList;
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
    private final SameActors same;

    PerpetratorFinder(EventWords words) {
        this.words = words;
        this.phrases = new Phrases(words);
        this.same = new SameActors(words);
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
        if (scene.isAttack()) {
            for (Items items : scene.own()) {
                for (int i = 0; i < items.size(); i++) {
                    ofDescription(items, i, scene.text()).ifPresent(found::add);
                    ofCharge(items, i, scene.text()).ifPresent(found::add);
                }
            }
            for (Statement statement : statements) {
                if (BLAMING.contains(statement.stance())) {
                    statement
                            .actor()
                            .flatMap(actor -> ofActor(scene, actor, statement.stance()))
                            .ifPresent(found::add);
                }
            }
        }
        found.removeIf(one -> words.lexicon().lists(one.mention().text().toLowerCase(Locale.ROOT), "Nobody"));
        return same.once(found);
    }

    private Optional<Perpetrator> ofArgument(Scene scene, Argument argument) {
        Items items = scene.itemsAt(argument.mention().span());
        int head = Scene.itemAt(items, argument.head());
        int from = Scene.itemAt(items, argument.mention().span());
        boolean forces = phrases.is(items, head, "Forces") && isNational(items, from, head);
        if (argument.role() == Role.INSTRUMENT && !forces || phrases.isPronoun(items, head) || isUnreal(items, head)) {
            return Optional.empty();
        }
        if (forces) {
            return Optional.of(new Perpetrator(withoutArticle(items, from, head + 1, scene.text()), Kind.STATE));
        }
        boolean noun = phrases.is(items, head, "Doer")
                || phrases.is(items, head, "Group")
                || phrases.is(items, head, "Persons")
                || phrases.is(items, head, "Person");
        boolean named = !items.sentence().heading()
                && phrases.is(items, head, "Cap")
                && phrases.is(items, head - 1, "Cap")
                && isName(items, from, head);
        return noun && !isAdjective(items, head) || named
                ? Optional.of(described(items, from, head + 1, scene.text(), kindOf(items, head)))
                : Optional.empty();
    }

    /** Capitals that can be a person's or a group's name: none of a place, an office, or a happening. */
    private boolean isName(Items items, int from, int head) {
        for (int i = from; i <= head; i++) {
            boolean cap = phrases.is(items, i, "Cap");
            if (cap
                    && (words.lexicon().lists(phrases.lower(items, i), "NoPersonName")
                            || words.lexicon().lists(phrases.lower(items, i), "NoActor"))) {
                return false;
            }
            if (words.typeOf(items.get(i)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** "Militant groups", "terrorist activities", "suspect vehicle". */
    private boolean isAdjective(Items items, int at) {
        String lower = phrases.lower(items, at);
        boolean noun = phrases.is(items, at + 1, "Lower") && !lower.endsWith("s") && !lower.endsWith("men")
                || phrases.isPerson(items, at + 1) && !phrases.is(items, at + 1, "Cap")
                || phrases.is(items, at + 1, "Arm")
                || phrases.is(items, at + 1, "Building")
                || at + 1 < items.size()
                        && words.typeOf(items.get(at + 1)).isPresent()
                        && words.has(items.get(at + 1), "Noun");
        return noun && (words.lexicon().lists(lower, "Political") || phrases.is(items, at + 1, "Doer"));
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
        boolean doer = phrases.is(items, at, "Doer")
                && !phrases.is(items, at + 1, "Genitive")
                && !words.lexicon().lists(phrases.lower(items, at), "Political")
                && !isAdjective(items, at);
        boolean worn =
                phrases.isPerson(items, at) && phrases.lower(items, at + 1).equals("wearing");
        if (!doer && !worn || isUnreal(items, at)) {
            return Optional.empty();
        }
        int to = at + 1;
        while (phrases.is(items, to, "Cap") && to - at < DESCRIPTION) {
            to++;
        }
        int from = phrases.endingAt(items, at).map(Phrase::from).orElse(at);
        return Optional.of(described(items, from, to, text, kindOf(items, at)));
    }

    /** "No gunman", "more suspects", "would-be attackers", "a possible gunman". */
    private boolean isUnreal(Items items, int at) {
        int from = phrases.endingAt(items, at).map(Phrase::from).orElse(at);
        for (int i = Math.max(0, Math.min(from, at - 2)); i < at; i++) {
            if (phrases.is(items, i, "Not") || words.lexicon().lists(phrases.lower(items, i), "NoneYet")) {
                return true;
            }
        }
        return phrases.is(items, from - 1, "Hedge") || phrases.is(items, from - 1, "Not");
    }

    /** "John Smith, 23, was charged": a name of two words at least. */
    private Optional<Perpetrator> ofCharge(Items items, int at, String text) {
        if (!CHARGING.contains(phrases.lower(items, at)) || !phrases.is(items, at - 1, "Be")) {
            return Optional.empty();
        }
        return phrases.before(items, at)
                .filter(p -> phrases.is(items, p.head(), "Cap")
                        && phrases.is(items, p.head() - 1, "Cap")
                        && isName(items, p.from(), p.head()))
                .map(p -> new Perpetrator(withoutArticle(items, p.from(), p.head() + 1, text), Kind.INDIVIDUAL));
    }

    /** With what they wore or carried, where that follows. */
    private Perpetrator described(Items items, int from, int to, String text, Kind kind) {
        int end = behindDescription(items, to);
        Optional<Mention> description =
                end > to ? Optional.of(Mention.at(items.spanOf(to, end), text)) : Optional.empty();
        return new Perpetrator(withoutArticle(items, from, to, text), kind, description);
    }

    /** Where "wearing battle fatigues", "dressed in black", "in masks" ends; the same place where none stands there. */
    private int behindDescription(Items items, int to) {
        if (phrases.is(items, to, "Wearing")) {
            if (items.get(to).to() - items.get(to).from() > 1) {
                return to + 1;
            }
            int at = phrases.is(items, to + 1, "Preposition") ? to + 2 : to + 1;
            int end = phrases.at(items, at).map(Phrase::to).orElse(to);
            return end > at ? end : to;
        }
        boolean clothed = phrases.lower(items, to).equals("in")
                && phrases.at(items, to + 1)
                        .filter(p -> words.lexicon().lists(phrases.lower(items, p.head()), "Clothes"))
                        .isPresent();
        return clothed ? phrases.at(items, to + 1).orElseThrow().to() : to;
    }

    private Mention withoutArticle(Items items, int from, int to, String text) {
        int start = from;
        while (start < to - 1
                && (words.lexicon().lists(items.token(start).text(), "Furniture")
                        || phrases.is(items, start, "Det")
                        || phrases.is(items, start, "Possessive")
                        || phrases.is(items, start, "Quant")
                                && (phrases.is(items, start + 1, "Det")
                                        || phrases.lower(items, start).equals("about"))
                        || phrases.is(items, start, "Genitive"))) {
            start++;
        }
        return Mention.at(items.spanOf(start, to), text);
    }

    /** The one who is blamed, where it is more than a pronoun, a happening or a thing. */
    private Optional<Perpetrator> ofActor(Scene scene, Mention actor, Stance stance) {
        Items items = scene.itemsAt(actor.span());
        int from = Scene.itemAt(items, actor.span());
        int last = Scene.itemAt(
                items, new Span(actor.span().end() - 1, actor.span().end()));
        while (from < last && words.lexicon().lists(items.token(from).text(), "Furniture")) {
            from++;
        }
        int to = from;
        while (to < last && !phrases.is(items, to + 1, "Comma")) {
            to++;
        }
        boolean apt = phrases.is(items, to, "Doer") && !words.lexicon().lists(phrases.lower(items, to), "Political")
                || phrases.is(items, to, "Group")
                        && !phrases.is(items, from, "Quant")
                        && (from < to || items.token(to).isCapitalised());
        for (int i = from; i <= to; i++) {
            if (words.typeOf(items.get(i)).isPresent() || phrases.isPronoun(items, i)) {
                return Optional.empty();
            }
            boolean common = phrases.is(items, i, "Det")
                    || phrases.is(items, i, "Quant")
                    || phrases.is(items, i, "Numeral")
                    || phrases.isPerson(items, i) && !phrases.is(items, i, "Group");
            apt |= items.token(i).isCapitalised() && !common;
        }
        boolean group = phrases.is(items, to, "Group") || phrases.is(items, to, "Doer");
        if (!group && !isName(items, from, to) && kindOfActor(scene, actor, stance) != Kind.STATE) {
            return Optional.empty();
        }
        boolean lawful = words.lexicon().lists(phrases.lower(items, to), "Lawful");
        return apt && !lawful && !words.lexicon().lists(phrases.lower(items, to), "NoActor")
                ? Optional.of(new Perpetrator(
                        withoutArticle(items, from, to + 1, scene.text()), kindOfActor(scene, actor, stance)))
                : Optional.empty();
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
