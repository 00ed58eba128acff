package org.onrecord.reading.times;

import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.reading.language.ItemPattern.Group;
import org.onrecord.reading.language.ItemPattern.Match;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;

/** Words that match a pattern of time, and what stands around them. */
record Found(String rule, Items items, Match match, TimeItems labels, TimeWords words) {
    /** Index of the first token in the sentence. */
    int from() {
        return items.get(match.from()).from();
    }

    /** Index after the last token. */
    int to() {
        return items.get(match.to() - 1).to();
    }

    Sentence sentence() {
        return items.sentence();
    }

    boolean has(String group) {
        return match.find(group).isPresent();
    }

    /** The code that a label gives to a group. */
    Optional<String> code(String group, String label) {
        return match.find(group).flatMap(g -> words.code(label, items, g.from()));
    }

    /** Whether an item of the expression has a label. */
    boolean holds(String label) {
        for (int i = match.from(); i < match.to(); i++) {
            if (words.lexicon().has(items.get(i), label)) {
                return true;
            }
        }
        return false;
    }

    /** The code of the first item of the expression that a label gives one. */
    Optional<String> codeOf(String label) {
        for (int i = match.from(); i < match.to(); i++) {
            if (words.lexicon().has(items.get(i), label)) {
                return words.code(label, items, i);
            }
        }
        return Optional.empty();
    }

    /** The first token of the expression that a label stands on. */
    Optional<Token> tokenOf(String label) {
        for (int i = match.from(); i < match.to(); i++) {
            if (words.lexicon().has(items.get(i), label)) {
                return Optional.of(items.token(i));
            }
        }
        return Optional.empty();
    }

    /** The lower-case text of a group's tokens, without spaces. */
    String text(String group) {
        Optional<Group> found = match.find(group);
        if (found.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        int end = items.get(found.get().to() - 1).to();
        for (int i = items.get(found.get().from()).from(); i < end; i++) {
            text.append(sentence().token(i).lower());
        }
        return text.toString();
    }

    /** The number that a group's first item spells. */
    OptionalInt number(String group) {
        Optional<Group> found = match.find(group);
        return found.isEmpty() ? OptionalInt.empty() : numberAt(found.get().from());
    }

    /** The number that an item spells in digits or words, as far as it is whole. */
    OptionalInt numberAt(int item) {
        String digits = items.token(item).text().replace(",", "").replaceAll("(?<=\\d)(?:st|nd|rd|th)$", "");
        if (digits.matches("\\d{1,7}(?:\\.\\d+)?")) {
            return OptionalInt.of((int) Double.parseDouble(digits));
        }
        NumberWords.Worded worded =
                labels.numbers().at(sentence(), items.get(item).from());
        return worded.to() > items.get(item).from() ? OptionalInt.of(worded.value()) : OptionalInt.empty();
    }

    /** The lower-case word some tokens before the expression; empty where the sentence has none there. */
    String before(int back) {
        int at = from() - back;
        return at < 0 ? "" : sentence().token(at).lower();
    }

    /** The lower-case word some tokens behind the expression, from 0; empty where the sentence has none there. */
    String behind(int on) {
        int at = to() + on;
        return at < sentence().size() ? sentence().token(at).lower() : "";
    }

    /** Whether the token before the expression is listed under a label. */
    boolean follows(String label) {
        return from() > 0 && words.lexicon().lists(before(1), label);
    }

    /** Whether its sentence tells it of a time to come: the verb that it hangs on looks ahead. */
    boolean isFuture() {
        return new Tense(sentence(), words.lexicon()).at(from(), to()) == Tense.Look.AHEAD;
    }

    /** Whether its sentence does not tell it of a time that is over. */
    boolean isOpen() {
        return new Tense(sentence(), words.lexicon()).isOpen(from(), to());
    }
}
