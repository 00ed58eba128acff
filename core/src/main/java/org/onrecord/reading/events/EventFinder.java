package org.onrecord.reading.events;

import java.util.List;
import org.onrecord.model.EventMention;
import org.onrecord.model.Mention;
import org.onrecord.reading.language.Sentence;

/** Finds the words that speak of attacks, disasters, deaths and injuries, and who takes part. */
public final class EventFinder {
    private final TriggerFinder triggers;
    private final ArgumentFinder arguments;

    private EventFinder(EventWords words) {
        triggers = new TriggerFinder(words);
        arguments = new ArgumentFinder(words);
    }

    /** The finder of English. */
    public static EventFinder english() {
        return new EventFinder(EventWords.english());
    }

    /** The event mentions of a report of which the sentences are cut, in text order. */
    public List<EventMention> find(List<Sentence> sentences, String text) {
        return triggers.find(sentences).stream()
                .map(trigger -> mention(trigger, text))
                .toList();
    }

    private EventMention mention(Trigger trigger, String text) {
        Mention mention = Mention.at(trigger.items().spanOf(trigger.at(), trigger.at() + 1), text);
        return new EventMention(mention, trigger.type(), trigger.kind(), arguments.of(trigger, text));
    }
}
