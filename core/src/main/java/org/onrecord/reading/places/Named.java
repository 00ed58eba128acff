package org.onrecord.reading.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Sentence;

/**
 * A name in a report that the gazetteer knows, before it is told which place it is.
 *
 * @param sentence where it stands
 * @param from its first token
 * @param to the token after its last
 * @param span its characters
 * @param key as the gazetteer has it
 * @param references what it may name, in the gazetteer's order
 * @param division whether a word for a division stands with it: "Helmand province"
 */
record Named(Sentence sentence, int from, int to, Span span, String key, int[] references, boolean division) {
    private static final int LONGEST_INITIALS = 4;
    private static final Set<String> BEHIND_PLACE = Set.of(
            "and", "or", "on", "in", "at", "as", "by", "for", "with", "to", "from", "after", "before", "since", "when",
            "where", "who", "which", "that", "has", "had", "have", "is", "was", "are", "were", "will", "would", "said",
            "says", "but");

    /** Whether another name follows behind a comma and may be what this one lies in: "Dover, Delaware". */
    boolean leadsTo(Named next) {
        return next.sentence == sentence
                && next.from == to + 1
                && sentence.token(to).text().equals(",");
    }

    /** Whether this name is listed with a later one, "Kent and Sussex counties", so that both share its word. */
    boolean isListedWith(Named next) {
        if (next.sentence != sentence || next.from <= to || next.from > to + 2) {
            return false;
        }
        for (int at = to; at < next.from; at++) {
            String between = sentence.token(at).lower();
            if (!between.equals(",") && !between.equals("and") && !between.equals("or")) {
                return false;
            }
        }
        return true;
    }

    /** "The U.S. director": initials before another word, which tell whose it is and not where. */
    boolean isOfPeople() {
        return span.length() <= LONGEST_INITIALS
                && sentence.token(from).text().chars().noneMatch(Character::isLowerCase)
                && to < sentence.size()
                && Character.isLowerCase(sentence.token(to).text().codePointAt(0))
                && !BEHIND_PLACE.contains(sentence.token(to).lower());
    }

    private Named asDivision() {
        return new Named(sentence, from, to, span, key, references, true);
    }

    /** The names, where those that are listed before "counties" or "provinces" are divisions like the last of the list. */
    static List<Named> shareDivisions(List<Named> names) {
        List<Named> all = new ArrayList<>(names);
        for (int i = all.size() - 2; i >= 0; i--) {
            Named next = all.get(i + 1);
            boolean several = next.division
                    && next.to < next.sentence.size()
                    && next.sentence.token(next.to).lower().endsWith("s");
            boolean within =
                    next.division && i + 2 < all.size() && next.isListedWith(all.get(i + 2)) && all.get(i + 2).division;
            if ((several || within) && all.get(i).isListedWith(next)) {
                all.set(i, all.get(i).asDivision());
            }
        }
        return all;
    }
}
