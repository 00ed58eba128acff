package org.onrecord.reading.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.Mention;
import org.onrecord.model.Perpetrator;
import org.onrecord.model.Span;
import org.onrecord.model.Target;
import org.onrecord.reading.language.Items;

/** Tells which persons that figures and events speak of are told by their words: a name, or a noun for who they are. */
final class Victims {
    private final EventWords words;
    private final Phrases phrases;

    Victims(EventWords words) {
        this.words = words;
        this.phrases = new Phrases(words);
    }

    /** The person with the words that tell of it alone; absent for pronouns, for what is no name, and for attackers. */
    Optional<Target> of(Scene scene, Target person, List<Perpetrator> attackers) {
        Items items = scene.itemsAt(person.mention().span());
        int from = Scene.itemAt(items, person.mention().span());
        int to = Scene.itemAt(
                items,
                new Span(
                        person.mention().span().end() - 1,
                        person.mention().span().end()));
        while (to > from && (phrases.is(items, to, "Numeral") || phrases.is(items, to, "Comma"))) {
            to--;
        }
        for (int i = to; i > from; i--) {
            if (phrases.lower(items, i).equals(";")) {
                from = i + 1;
            }
        }
        while (from < to && isStray(items, from)) {
            from++;
        }
        boolean names = items.token(to).isCapitalised() && !phrases.isPerson(items, to);
        boolean anybody = person.age().isEmpty() && words.lexicon().lists(phrases.lower(items, to), "Anybody");
        boolean noun = phrases.isPerson(items, to)
                && !anybody
                && !phrases.is(items, to, "Persons")
                && !phrases.is(items, to, "Doer");
        boolean told = names ? isName(scene, items, from, to, person) : noun;
        if (!told || isAttacker(items, from, to, attackers)) {
            return Optional.empty();
        }
        Span span = new Span(
                items.spanOf(from, from + 1).start(), person.mention().span().end());
        return Optional.of(
                new Target(Mention.at(span, scene.text()), person.kind(), person.age(), person.role(), person.harm()));
    }

    /** "Helps fellow officer Ann Lee", "exchange student Ann Lee": a word in lower case that is none for a person. */
    private boolean isStray(Items items, int at) {
        return phrases.is(items, at, "Lower")
                && !items.token(at).isCapitalised()
                && !phrases.isPerson(items, at)
                && (phrases.lower(items, at).endsWith("s")
                        || phrases.lower(items, at).endsWith("ed"));
    }

    /** A name of two words at least, or a surname behind which an age stands or that the report names in full. */
    private boolean isName(Scene scene, Items items, int from, int to, Target person) {
        int first = to;
        while (first > from
                && (phrases.is(items, first - 1, "Cap")
                        || items.token(first - 1).isCapitalised())) {
            first--;
        }
        for (int i = first; i <= to; i++) {
            String lower = phrases.lower(items, i);
            if (phrases.is(items, i, "Comma")
                    || words.typeOf(items.get(i)).isPresent()
                    || words.lexicon().lists(lower, "NoPersonName")
                    || words.lexicon().lists(lower, "NoActor")) {
                return false;
            }
        }
        String name = items.token(to).text();
        boolean shouted = name.length() > 2
                && name.substring(0, name.length() - 1)
                        .equals(name.substring(0, name.length() - 1).toUpperCase(Locale.ROOT));
        boolean single = first == to && person.age().isEmpty();
        return !shouted && (!single || isNamedInFull(scene.text(), name));
    }

    /** Whether a name stands somewhere behind another capital in running text: "Ann Lee" for "Lee". */
    private boolean isNamedInFull(String text, String name) {
        int at = text.indexOf(" " + name);
        while (at > 0) {
            int start = at;
            while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
                start--;
            }
            int sentence = start - 2;
            boolean inside = sentence >= 0
                    && ".!?\n".indexOf(text.charAt(sentence)) < 0
                    && ".!?\n".indexOf(text.charAt(start - 1)) < 0;
            String before = text.substring(start, at).toLowerCase(Locale.ROOT);
            if (start < at - 1
                    && inside
                    && !words.lexicon().lists(before, "Det")
                    && !words.lexicon().lists(before, "Preposition")
                    && !words.lexicon().lists(before, "Quant")
                    && Character.isUpperCase(text.charAt(start))) {
                return true;
            }
            at = text.indexOf(" " + name, at + 1);
        }
        return false;
    }

    /** By the noun, or by the surname of one who is said to have done it. */
    private boolean isAttacker(Items items, int from, int to, List<Perpetrator> attackers) {
        for (int i = from; i <= to; i++) {
            if (phrases.is(items, i, "Doer")) {
                return true;
            }
        }
        String last = items.token(to).text();
        return items.token(to).isCapitalised()
                && attackers.stream()
                        .anyMatch(one -> one.mention()
                                .text()
                                .replaceAll("[’']s$|,.*", "")
                                .endsWith(last));
    }
}
