package org.onrecord.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Item;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.statements.NounPhrases.Phrase;

/** Finds in a sentence who says what: "X said …", "…, said X", "according to X", "X: …" in a headline. */
final class Attributions {
    private static final int LONGEST_HEADLINE_SPEAKER = 6;

    private final Words words;
    private final NounPhrases phrases;
    private final Intermediaries intermediaries;
    private final Counts counts;

    Attributions(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
        this.intermediaries = new Intermediaries(words, phrases);
        this.counts = new Counts(words, phrases);
    }

    List<Attribution> in(Sentence sentence, Speakers speakers) {
        List<Attribution> found = new ArrayList<>();
        Items items = words.lexicon().label(sentence);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Optional<Attribution> attribution = Optional.empty();
            if (words.lexicon().has(item, "Per")) {
                attribution = per(sentence, item, speakers);
            } else if (isSaying(sentence, item)) {
                attribution = saying(sentence, item, speakers, found);
            } else {
                attribution = counts.at(sentence, item, speakers);
            }
            attribution.ifPresent(a -> join(sentence, a, found));
        }
        if (found.isEmpty() && sentence.heading()) {
            headline(sentence, speakers).ifPresent(found::add);
        }
        return found;
    }

    /** Notes whom a sentence without attribution is about, so that "she said" in the next one has a name. */
    void rememberSubject(Sentence sentence, Speakers speakers) {
        Optional<Phrase> subject = sentence.heading() ? Optional.empty() : phrases.after(sentence, 0);
        subject.ifPresent(phrase -> {
            int to = phrase.to();
            while (to > phrase.from() && !sentence.token(to - 1).isCapitalised()) {
                to--;
            }
            if (to - phrase.from() > 1) {
                speakers.source(sentence, new Phrase(phrase.from(), to));
            }
        });
    }

    /** Adds an attribution; one that only names the medium, or whom the speaker cites, joins the one before it. */
    private void join(Sentence sentence, Attribution attribution, List<Attribution> found) {
        if (!found.isEmpty() && words.is(sentence, attribution.cueFrom(), "Citing")) {
            Attribution last = found.remove(found.size() - 1);
            found.add(last.citing(attribution.source()));
        } else if (!found.isEmpty() && citesBefore(sentence, found.get(found.size() - 1), attribution)) {
            Attribution cited = found.remove(found.size() - 1);
            found.add(attribution.citing(cited.source()));
        } else if (!found.isEmpty() && isMedium(sentence, attribution)) {
            Attribution last = found.remove(found.size() - 1);
            found.add(last.through(attribution.source()));
        } else {
            found.add(attribution);
        }
    }

    /** "Reuters, citing officials, reported …" and "officials quoted by Reuters said …": who is cited stands before. */
    private boolean citesBefore(Sentence sentence, Attribution last, Attribution attribution) {
        boolean quoted = sentence.token(last.cueTo() - 1).lower().equals("by")
                && attribution.speaker().from() >= last.cueTo()
                && !last.via().isEmpty();
        return quoted
                || words.is(sentence, last.cueFrom(), "Citing")
                        && attribution.speaker().to() <= last.cueFrom();
    }

    private boolean isMedium(Sentence sentence, Attribution attribution) {
        for (int i = attribution.cueTo(); i < Math.min(sentence.size(), attribution.cueTo() + 3); i++) {
            if (words.is(sentence, i, "Medium")) {
                return sentence.token(attribution.cueFrom()).lower().equals("according");
            }
        }
        return false;
    }

    private boolean isSaying(Sentence sentence, Item item) {
        if (item.from() > 0
                && !sentence.heading()
                && sentence.token(item.from()).isCapitalised()) {
            return false; // the United States, a Bangkok Post
        }
        if (words.lexicon().has(item, "Saying")) {
            // "said to be", "the reported attack" and "was told" name no speaker before them.
            boolean finite = !isParticiple(sentence, item);
            return !words.is(sentence, item.to(), "To")
                    && !isFollowedByAgent(sentence, item)
                    && !words.is(sentence, item.from() - 1, "Det")
                    && !(finite && words.is(sentence, item.from() - 1, "Be"));
        }
        return words.lexicon().has(item, "SayingThat")
                && item.to() < sentence.size()
                && sentence.token(item.to()).lower().equals("that");
    }

    /** "an attack claimed by the group": what stands before the verb is no speaker. */
    private static boolean isFollowedByAgent(Sentence sentence, Item cue) {
        return cue.to() < sentence.size() && sentence.token(cue.to()).lower().equals("by");
    }

    private static boolean isParticiple(Sentence sentence, Item cue) {
        return sentence.token(cue.from()).lower().endsWith("ing");
    }

    private Optional<Attribution> saying(Sentence sentence, Item cue, Speakers speakers, List<Attribution> before) {
        Optional<Phrase> inverted = inverted(sentence, cue, speakers);
        if (inverted.isPresent()) {
            Phrase speaker = inverted.get();
            List<Span> content = new ArrayList<>();
            addContent(sentence, 0, cue.from(), content);
            addContent(sentence, speaker.to() + 1, sentence.size(), content);
            return Optional.of(attribution(sentence, cue, speaker, content, speakers));
        }
        if (isParticiple(sentence, cue) && !before.isEmpty() && words.is(sentence, cue.from() - 1, "Comma")) {
            Attribution last = before.get(before.size() - 1);
            List<Span> content = new ArrayList<>();
            addContent(sentence, cue.to(), sentence.size(), content);
            List<Source> via = intermediaries.around(sentence, cue.from(), cue.to(), speakers);
            return Optional.of(new Attribution(cue.from(), cue.to(), last.speaker(), last.source(), via, content));
        }
        Optional<Phrase> subject = phrases.before(sentence, cue.from()).filter(speaker -> isSpeaker(sentence, speaker));
        // "The group issued a statement saying …": the one who issued it speaks.
        return subject.map(speaker -> withJoined(sentence, speaker, speakers))
                .or(() -> isParticiple(sentence, cue) ? phrases.after(sentence, 0) : Optional.empty())
                .map(speaker -> attribution(sentence, cue, speaker, contentOf(sentence, cue, speaker), speakers));
    }

    /** Of two who speak together the first, where both can speak. */
    private Phrase withJoined(Sentence sentence, Phrase speaker, Speakers speakers) {
        return phrases.joinedTo(sentence, speaker)
                .filter(first -> canSpeak(sentence, first, speakers) && canSpeak(sentence, speaker, speakers))
                .orElse(speaker);
    }

    private boolean canSpeak(Sentence sentence, Phrase phrase, Speakers speakers) {
        return speakers.kindOf(sentence, phrase) != SourceKind.UNNAMED
                || words.is(sentence, phrase.to() - 1, "UNNAMED");
    }

    private boolean isSpeaker(Sentence sentence, Phrase phrase) {
        return !words.is(sentence, phrase.to() - 1, "Medium")
                || sentence.token(phrase.to() - 1).lower().endsWith("s");
    }

    /** The speaker of a verb that stands behind what is said: "…," said X. */
    private Optional<Phrase> inverted(Sentence sentence, Item cue, Speakers speakers) {
        int before = cue.from() - 1;
        if (before <= 0 || isParticiple(sentence, cue) || cue.to() - cue.from() != 1) {
            return Optional.empty();
        }
        Optional<Phrase> speaker = phrases.after(sentence, cue.to()).filter(p -> !words.isPronoun(sentence, p.from()));
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        Phrase phrase = speaker.get();
        boolean ends = phrase.to() >= sentence.size()
                || words.is(sentence, phrase.to(), "Stop")
                || words.is(sentence, phrase.to(), "Comma")
                || words.is(sentence, phrase.to(), "When")
                || words.is(sentence, phrase.to(), "In");
        boolean named = words.is(sentence, phrase.from(), "Det")
                || sentence.token(phrase.from()).isCapitalised()
                || speakers.kindOf(sentence, phrase) != SourceKind.UNNAMED;
        boolean behindQuote = words.is(sentence, before, "Quote");
        boolean behindComma = words.is(sentence, before, "Comma");
        // Without a mark before it, only "said" can have its speaker behind it, as the last words of the sentence.
        boolean last = (phrase.to() >= sentence.size() || words.is(sentence, phrase.to(), "Stop"))
                && sentence.token(cue.from()).lower().startsWith("sa");
        return named && (behindQuote || ends && behindComma || last && before > 3) ? speaker : Optional.empty();
    }

    private List<Span> contentOf(Sentence sentence, Item cue, Phrase speaker) {
        List<Span> content = new ArrayList<>();
        int before = speaker.from() - 1;
        int next = words.is(sentence, cue.from(), "Telling") ? behindRecipient(sentence, cue) : cue.to();
        boolean saysNext = next < sentence.size()
                && !words.is(sentence, next, "Comma")
                && !words.is(sentence, next, "Stop")
                && !words.is(sentence, next, "When")
                && !words.is(sentence, next, "In")
                && (!words.is(sentence, next, "Sub")
                        || sentence.token(next).lower().matches("that|whether"));
        boolean quoteFollows = words.is(sentence, next, "Comma") && words.is(sentence, next + 1, "Quote");
        boolean newClause = words.is(sentence, before, "And");
        if (before >= 0 && !saysNext && !newClause) {
            addContent(sentence, 0, speaker.from(), content);
        }
        boolean onlyBefore = !content.isEmpty() && !quoteFollows && words.is(sentence, next, "Comma");
        if (!onlyBefore) {
            addContent(sentence, next, sentence.size(), content);
        }
        return content;
    }

    /** The token behind the one who is told: "told Reuters that …". */
    private int behindRecipient(Sentence sentence, Item cue) {
        return phrases.after(sentence, cue.to()).map(Phrase::to).orElse(cue.to());
    }

    private static void addContent(Sentence sentence, int from, int to, List<Span> content) {
        if (to - from > 1) {
            content.add(sentence.spanOf(from, to));
        }
    }

    private Attribution attribution(
            Sentence sentence, Item cue, Phrase speaker, List<Span> content, Speakers speakers) {
        List<Source> via = intermediaries.around(sentence, cue.from(), cue.to(), speakers);
        Source source = speakers.source(sentence, speaker);
        return new Attribution(cue.from(), cue.to(), speaker, source, via, content);
    }

    /** "according to X": all of the sentence around it is X's. */
    private Optional<Attribution> per(Sentence sentence, Item cue, Speakers speakers) {
        return phrases.after(sentence, cue.to()).map(first -> {
            Optional<Phrase> quoted =
                    words.lexicon().has(cue, "Quoted") ? phrases.before(sentence, cue.from()) : Optional.empty();
            Phrase speaker = quoted.or(() -> intermediaries.behindMedium(sentence, first))
                    .or(() -> counts.makerOf(sentence, first))
                    .or(() -> counts.ownerOf(sentence, first))
                    .orElseGet(() -> phrases.withName(sentence, first));
            List<Span> content = new ArrayList<>();
            addContent(sentence, 0, cue.from(), content);
            addContent(sentence, speaker.to(), sentence.size(), content);
            Attribution whole = attribution(sentence, cue, speaker, content, speakers);
            return quoted.isEmpty() ? whole : whole.through(speakers.source(sentence, first));
        });
    }

    /** "Police: five dead in fire" and "Five dead in fire: police". */
    private Optional<Attribution> headline(Sentence sentence, Speakers speakers) {
        for (int i = 1; i < sentence.size() - 1; i++) {
            String mark = sentence.token(i).text();
            boolean divides = mark.equals(":") || i > 3 && (mark.equals("—") || mark.equals("–") || mark.equals("-"));
            if (divides) {
                Phrase left = new Phrase(0, i);
                Phrase right = new Phrase(i + 1, sentence.size());
                boolean speakerLeft = mark.equals(":") && isHeadlineSpeaker(sentence, left, speakers);
                boolean speakerRight = isHeadlineSpeaker(sentence, right, speakers);
                if (speakerLeft || speakerRight) {
                    Phrase speaker = speakerLeft ? left : right;
                    Phrase said = speakerLeft ? right : left;
                    return Optional.of(new Attribution(
                            i,
                            i + 1,
                            speaker,
                            speakers.source(sentence, speaker),
                            List.of(),
                            List.of(sentence.spanOf(said.from(), said.to()))));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isHeadlineSpeaker(Sentence sentence, Phrase phrase, Speakers speakers) {
        SourceKind kind = speakers.kindOf(sentence, phrase);
        return phrase.to() - phrase.from() <= LONGEST_HEADLINE_SPEAKER
                && kind != SourceKind.PERSON
                && kind != SourceKind.UNNAMED
                && kind != SourceKind.OUTLET;
    }
}
