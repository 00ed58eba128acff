package org.onrecord.reading.places;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Mention;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.places.GazetteerFile.NameKind;

/** Looks up names that somebody else found in a report. */
final class GivenMentions {
    private final Gazetteer gazetteer;
    private final PlaceWords words;

    GivenMentions(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** One name a mention, in their order; without references where the gazetteer lacks it. */
    List<Named> named(List<Sentence> sentences, List<Mention> mentions) {
        List<Named> all = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Sentence sentence = sentenceOf(mention.span(), sentences);
            int from = 0;
            while (from + 1 < sentence.size()
                    && sentence.token(from).span().end() <= mention.span().start()) {
                from++;
            }
            int to = from + 1;
            while (to < sentence.size()
                    && sentence.token(to).span().start() < mention.span().end()) {
                to++;
            }
            all.add(named(mention, sentence, from, to));
        }
        return Named.shareDivisions(all);
    }

    private Named named(Mention mention, Sentence sentence, int from, int to) {
        String key = PlaceName.key(mention.text());
        int area = words.state(mention.text());
        if (area < 0) {
            area = words.ofPeople(mention.text());
        }
        if (area >= 0) {
            int[] references = {Gazetteer.reference(area, NameKind.MAIN)};
            return new Named(
                    sentence, from, to, mention.span(), PlaceName.key(gazetteer.name(area)), references, false);
        }
        int[] references = references(key);
        boolean kind =
                to < sentence.size() && words.isDivisionKind(sentence.token(to).lower())
                        || words.isDivisionKind(key.substring(key.lastIndexOf(' ') + 1)) && key.indexOf(' ') > 0;
        return new Named(sentence, from, to, mention.span(), key, references, kind);
    }

    /** The references of a name, else of it without "the", or without the word for a division. */
    private int[] references(String key) {
        int[] references = gazetteer.references(gazetteer.find(key));
        if (references.length > 0) {
            return references;
        }
        if (key.startsWith("the ")) {
            return references(key.substring(4));
        }
        int last = key.lastIndexOf(' ');
        boolean kind = last > 0 && words.isDivisionKind(key.substring(last + 1));
        return kind ? gazetteer.references(gazetteer.find(key.substring(0, last))) : references;
    }

    private static Sentence sentenceOf(Span span, List<Sentence> sentences) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }
}
