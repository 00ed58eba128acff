package org.onrecord.reading.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.EventMention.Type;
import org.onrecord.model.IncidentKind;
import org.onrecord.reading.language.Item;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Sentence;

/** Finds the words that speak of events, in the sense that their report gives them. */
final class TriggerFinder {
    private static final int REACH = 8;
    private static final int REACH_OF_GUESSING = 12;

    private final EventWords words;

    TriggerFinder(EventWords words) {
        this.words = words;
    }

    /** The triggers of a report, in text order. */
    List<Trigger> find(List<Sentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : sentences) {
            sentence.tokens().forEach(token -> counts.merge(token.lower(), 1, Integer::sum));
        }
        List<Trigger> triggers = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (words.maySpeakOfEvents(sentence)) {
                findIn(sentence, counts.keySet(), triggers);
            }
        }
        Optional<IncidentKind> explosions = words.kindOfExplosions(asserted(sentences));
        boolean arson = triggers.stream().anyMatch(t -> t.kind().equals(Optional.of(IncidentKind.ARSON)));
        triggers.replaceAll(trigger -> ofReport(trigger, explosions, arson));
        return triggers;
    }

    /** How often each word stands, without those behind a word of guessing: in "thought a bomb had caused it" no bomb. */
    private Map<String, Integer> asserted(List<Sentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : sentences) {
            int guessed = -1;
            for (int i = 0; i < sentence.size(); i++) {
                String word = sentence.token(i).lower();
                if (words.lexicon().lists(word, "Guessing")) {
                    guessed = i + REACH_OF_GUESSING;
                }
                if (i > guessed) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private void findIn(Sentence sentence, Set<String> reportWords, List<Trigger> triggers) {
        Items items = words.lexicon().label(sentence);
        Set<String> sentenceWords = new HashSet<>();
        sentence.tokens().forEach(token -> sentenceWords.add(token.lower()));
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Optional<Type> type = words.has(item, "Nothing") ? Optional.empty() : words.typeOf(item);
            if (type.isPresent() && fits(items, i, reportWords, sentenceWords)) {
                triggers.add(new Trigger(items, i, type.get(), words.kindOf(item)));
            } else if (words.has(item, "Setting") && isAlight(items, i)) {
                triggers.add(new Trigger(items, i, Type.ATTACK, Optional.of(IncidentKind.ARSON)));
            }
        }
    }

    /** "Set the hall on fire". */
    private boolean isAlight(Items items, int at) {
        for (int i = at + 1; i < Math.min(items.size(), at + REACH); i++) {
            if (words.has(items.get(i), "Alight")) {
                return true;
            }
            if (words.has(items.get(i), "Stop") || words.has(items.get(i), "Comma")) {
                return false;
            }
        }
        return false;
    }

    private boolean fits(Items items, int at, Set<String> reportWords, Set<String> sentenceWords) {
        Item item = items.get(at);
        StringBuilder phrase = new StringBuilder();
        for (int i = item.from(); i < item.to(); i++) {
            phrase.append(i == item.from() ? "" : "_")
                    .append(items.sentence().token(i).lower());
        }
        return !isNamed(items, at)
                && !isNounOfVerb(items, at)
                && words.fits(phrase.toString(), reportWords, sentenceWords);
    }

    /** "Attack" or "Storm" as part of a name: a capital between capitals in running text. */
    private static boolean isNamed(Items items, int at) {
        Sentence sentence = items.sentence();
        int from = items.get(at).from();
        int to = items.get(at).to();
        return !sentence.heading()
                && from > 0
                && sentence.token(from).isCapitalised()
                && sentence.token(from - 1).isCapitalised()
                && to < sentence.size()
                && sentence.token(to).isCapitalised();
    }

    /** "a shot", "the hit": what is listed as a verb alone is none behind an article. */
    private boolean isNounOfVerb(Items items, int at) {
        Item item = items.get(at);
        boolean bare = item.to() == item.from() + 1 && !items.token(at).lower().endsWith("ed");
        return bare
                && at > 0
                && words.has(item, "Transitive")
                && !words.has(item, "Noun")
                && words.has(items.get(at - 1), "Det")
                && !items.token(at).lower().equals("slain");
    }

    /** What a report as a whole tells of its explosions and fires. */
    private Trigger ofReport(Trigger trigger, Optional<IncidentKind> explosions, boolean arson) {
        if (words.has(trigger.item(), "Explosion")) {
            boolean accident =
                    explosions.filter(kind -> kind != IncidentKind.BOMBING).isPresent();
            return trigger.as(accident ? Type.DISASTER : Type.ATTACK, explosions);
        }
        if (words.has(trigger.item(), "Strike")) {
            boolean verb = trigger.at() > 0
                    && List.of("to", "can", "could", "will", "may", "would")
                            .contains(trigger.items().token(trigger.at() - 1).lower());
            return trigger.as(Type.ATTACK, verb ? Optional.empty() : Optional.of(IncidentKind.AIRSTRIKE));
        }
        boolean fire = trigger.kind().equals(Optional.of(IncidentKind.FIRE));
        return fire && arson ? trigger.as(trigger.type(), Optional.of(IncidentKind.ARSON)) : trigger;
    }
}
