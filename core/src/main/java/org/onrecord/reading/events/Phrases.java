package org.onrecord.reading.events;

import java.util.Optional;
import java.util.Set;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Token;

/** Finds the noun phrase that ends or begins at an item, without a parser: a walk that ends where none can go on. */
final class Phrases {
    private static final int LONGEST = 9;
    private static final Set<String> INNER = Set.of("in", "at", "of", "from", "near", "on", "inside", "outside");
    private static final Set<String> NO_NOUNS = Set.of(
            "least",
            "most",
            "than",
            "only",
            "just",
            "nearby",
            "early",
            "late",
            "dead",
            "home",
            "earlier",
            "ago",
            "up",
            "down",
            "out",
            "off",
            "away",
            "back",
            "there",
            "here",
            "well",
            "such",
            "how",
            "what",
            "why",
            "responsible");

    private static final Set<String> ASKING = Set.of("how", "what", "why", "please", "yes", "then", "if");

    private final EventWords words;

    Phrases(EventWords words) {
        this.words = words;
    }

    boolean is(Items items, int at, String label) {
        return at >= 0 && at < items.size() && words.has(items.get(at), label);
    }

    String lower(Items items, int at) {
        return at >= 0 && at < items.size() ? items.token(at).lower() : "";
    }

    /** All words of an item in lower case. */
    String words(Items items, int at) {
        StringBuilder all = new StringBuilder();
        for (int i = items.get(at).from(); i < items.get(at).to(); i++) {
            all.append(all.isEmpty() ? "" : " ")
                    .append(items.sentence().token(i).lower());
        }
        return all.toString();
    }

    /** Whether an item names people, or a body of them. */
    boolean isPerson(Items items, int at) {
        return is(items, at, "Person")
                || is(items, at, "Persons")
                || is(items, at, "Group")
                || is(items, at, "Doer")
                || is(items, at, "Demonym")
                || is(items, at, "Aged")
                || is(items, at, "Others");
    }

    boolean isPronoun(Items items, int at) {
        return is(items, at, "Pronoun")
                || is(items, at, "They")
                || lower(items, at).equals("those");
    }

    private boolean isNoun(Items items, int at) {
        return isPerson(items, at)
                || is(items, at, "Arm")
                || is(items, at, "Building")
                || is(items, at, "Vehicle")
                || is(items, at, "Ground")
                || is(items, at, "Collective");
    }

    /** Whether an item can stand inside a noun phrase. */
    private boolean isInside(Items items, int at) {
        if (at < 0 || at >= items.size() || ASKING.contains(lower(items, at))) {
            return false;
        }
        if (isNoun(items, at)) {
            return true;
        }
        if (is(items, at, "Preposition") && !is(items, at, "Quant")
                || is(items, at, "Comma")
                || is(items, at, "And")
                || is(items, at, "Be")
                || is(items, at, "Have")
                || is(items, at, "Modal")
                || is(items, at, "Relative")
                || is(items, at, "Sub")
                || is(items, at, "Say")
                || is(items, at, "Day")
                || is(items, at, "Month")
                || is(items, at, "Not")
                || is(items, at, "Pronoun")
                || isVerb(items, at)) {
            return false;
        }
        return is(items, at, "Cap")
                || is(items, at, "Lower")
                || is(items, at, "Hyphenated")
                || is(items, at, "Numeral")
                || is(items, at, "Det")
                || is(items, at, "Possessive")
                || is(items, at, "Genitive")
                || is(items, at, "Quant")
                || is(items, at, "Ly") && at > 0 && is(items, at - 1, "Det")
                || is(items, at, "Thing")
                || is(items, at, "Part")
                || is(items, at, "Noun")
                || is(items, at, "Nothing");
    }

    private boolean isVerb(Items items, int at) {
        boolean verb = is(items, at, "Verb")
                || is(items, at, "Transitive")
                || is(items, at, "Base")
                || is(items, at, "Intransitive")
                || is(items, at, "Deed")
                || is(items, at, "Destroying");
        return verb && !is(items, at, "Noun") && !is(items, at - 1, "Det") && !is(items, at - 1, "Possessive");
    }

    private static boolean isVerbal(Token token) {
        String lower = token.lower();
        return !token.isCapitalised() && lower.length() > 4 && (lower.endsWith("ing") || lower.endsWith("ed"));
    }

    /** The phrase that begins at an item, with what only says how many before it. */
    Optional<Phrase> at(Items items, int start) {
        int from = start;
        while (is(items, from, "Adverb") || is(items, from, "Ly")) {
            from++;
        }
        if (isPronoun(items, from)) {
            return Optional.of(new Phrase(from, from + 1, from));
        }
        int to = from;
        while (to < items.size() && to - from < LONGEST && isInside(items, to) && !endsBefore(items, from, to)) {
            to++;
        }
        while (to > from && NO_NOUNS.contains(lower(items, to - 1))) {
            to--;
        }
        if (is(items, to - 1, "Genitive")) {
            to--;
        }
        if (to <= from || !canBeHead(items, to - 1)) {
            return Optional.empty();
        }
        boolean counts = is(items, to - 1, "Collective") || is(items, to - 1, "Quant") || is(items, to - 1, "Numeral");
        if (counts && lower(items, to).equals("of")) {
            Optional<Phrase> counted = at(items, to + 1);
            if (counted.isPresent() && !isPronoun(items, counted.get().head())) {
                return Optional.of(
                        new Phrase(from, counted.get().to(), counted.get().head()));
            }
        }
        return Optional.of(new Phrase(from, to, to - 1));
    }

    /** Behind a head that is listed only more of a name or a head can follow. */
    private boolean endsBefore(Items items, int from, int at) {
        if (at == from || is(items, at, "Genitive") || is(items, at - 1, "Genitive")) {
            return false;
        }
        if (is(items, at, "Det") || is(items, at, "Possessive")) {
            return !is(items, at - 1, "Quant");
        }
        if (is(items, at - 1, "Persons") || is(items, at - 1, "Person") || is(items, at - 1, "Building")) {
            boolean name = is(items, at - 1, "Person") && is(items, at, "Cap");
            boolean adjective = words.lexicon().lists(lower(items, at - 1), "AdjectiveToo");
            return !name && !isNoun(items, at) && !adjective;
        }
        return isVerbal(items.token(at)) && isNoun(items, at - 1);
    }

    private boolean canBeHead(Items items, int at) {
        return !is(items, at, "Det")
                && !is(items, at, "Possessive")
                && !is(items, at, "Genitive")
                && !is(items, at, "Ly");
    }

    /** The subject of the verb at an item: adverbs, helping verbs and asides are passed over. */
    Optional<Phrase> before(Items items, int verb) {
        int at = verb - 1;
        while (at >= 0 && isPassedOver(items, at)) {
            at--;
        }
        boolean loose = at == verb - 1;
        if (is(items, at, "Comma") || is(items, at, "Close")) {
            int opening = opening(items, at);
            if (opening < 0) {
                return Optional.empty();
            }
            at = opening - 1;
        }
        if (is(items, at, "Relative") && at > 0) {
            at -= is(items, at - 1, "Comma") ? 2 : 1;
            loose = true;
        }
        // "Families of soldiers who were killed", "parents of the boy shot dead": the soldiers, the boy
        boolean nearest = loose;
        return endingAt(items, at)
                .map(phrase -> nearest && (isPerson(items, phrase.head()) || isEvent(items, phrase.head()))
                        ? phrase
                        : beforePlace(items, phrase));
    }

    private boolean isPassedOver(Items items, int at) {
        return is(items, at, "Have")
                || is(items, at, "Be")
                || is(items, at, "Adverb") && !isNoun(items, at)
                || is(items, at, "Modal")
                || is(items, at, "Hedge")
                || is(items, at, "Not")
                || is(items, at, "Ly");
    }

    private boolean isEvent(Items items, int at) {
        return words.typeOf(items.get(at)).isPresent();
    }

    /** Where the aside begins that ends at a comma or bracket; -1 where none does. */
    private int opening(Items items, int closing) {
        for (int i = closing - 1; i > 0 && closing - i < LONGEST + 3; i--) {
            if (is(items, i, "Comma") || is(items, i, "Open")) {
                return i;
            }
        }
        return -1;
    }

    /** The phrase that ends with an item. */
    Optional<Phrase> endingAt(Items items, int end) {
        if (isPronoun(items, end)) {
            return Optional.of(new Phrase(end, end + 1, end));
        }
        if (!isInside(items, end) || !canBeHead(items, end) || NO_NOUNS.contains(lower(items, end))) {
            return Optional.empty();
        }
        int from = end;
        while (from > 0
                && end - from < LONGEST
                && isInside(items, from - 1)
                && !isStart(items, from)
                && !isVerbLike(items, from - 1)) {
            from--;
        }
        boolean counted = from > 1 && lower(items, from - 1).equals("of");
        if (counted) {
            int before = from - 2;
            boolean counts =
                    is(items, before, "Collective") || is(items, before, "Quant") || is(items, before, "Numeral");
            if (counts) {
                int start = endingAt(items, before).map(Phrase::from).orElse(before);
                return Optional.of(new Phrase(start, end + 1, end));
            }
        }
        return Optional.of(new Phrase(from, end + 1, end));
    }

    /** A word in lower case that is listed nowhere and ends as verbs do: "stops sending fighters". */
    private boolean isVerbLike(Items items, int at) {
        String lower = lower(items, at);
        boolean ending = lower.endsWith("ing") || lower.endsWith("s") && !lower.endsWith("ss");
        return ending && lower.length() > 3 && is(items, at, "Lower") && !is(items, at + 1, "Genitive");
    }

    /** Whether nothing of a phrase can stand before an item. */
    private boolean isStart(Items items, int at) {
        boolean det = is(items, at, "Det") || is(items, at, "Possessive");
        boolean number = is(items, at, "Quant") || is(items, at, "Numeral");
        boolean more = is(items, at - 1, "Quant") || is(items, at - 1, "Numeral");
        boolean inner = is(items, at - 1, "Det") || is(items, at - 1, "Possessive");
        return (det || number && !inner) && !more;
    }

    /** "People in the market": the people, not the market. */
    private Phrase beforePlace(Items items, Phrase phrase) {
        Phrase outer = phrase;
        for (int step = 0; step < 2; step++) {
            int preposition = outer.from() - 1;
            boolean person =
                    isPerson(items, outer.head()) && !lower(items, preposition).equals("of");
            if (person || !INNER.contains(lower(items, preposition))) {
                return outer;
            }
            Optional<Phrase> before = endingAt(items, preposition - 1);
            if (before.isEmpty() || isPronoun(items, before.get().head())) {
                return outer;
            }
            outer = before.get();
        }
        return outer;
    }
}
