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

    Attributions(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
        this.intermediaries = new Intermediaries(words, phrases);
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
                attribution = saying(sentence, item, speakers);
            }
            attribution.ifPresent(found::add);
        }
        if (found.isEmpty() && sentence.heading()) {
            headline(sentence, speakers).ifPresent(found::add);
        }
        return found;
    }

    private boolean isSaying(Sentence sentence, Item item) {
        if (words.lexicon().has(item, "Saying")) {
            // "said to be" and "the reported attack" say nothing of a speaker.
            boolean passive = words.is(sentence, item.to(), "To") || words.is(sentence, item.from() - 1, "Det");
            return !passive && !(words.is(sentence, item.from() - 1, "Be") && !isSubjectOf(sentence, item));
        }
        return words.lexicon().has(item, "SayingThat")
                && item.to() < sentence.size()
                && sentence.token(item.to()).lower().equals("that");
    }

    /** "was told", "is said": the word before is a form of "be", so that the subject is no speaker. */
    private static boolean isSubjectOf(Sentence sentence, Item item) {
        return sentence.token(item.from()).lower().endsWith("ing");
    }

    private Optional<Attribution> saying(Sentence sentence, Item cue, Speakers speakers) {
        Optional<Phrase> inverted = isInverted(sentence, cue)
                ? phrases.after(sentence, cue.to()).filter(p -> !words.is(sentence, p.from(), "When"))
                : Optional.empty();
        if (inverted.isPresent()) {
            Phrase speaker = inverted.get();
            List<Span> content = new ArrayList<>();
            addContent(sentence, 0, cue.from(), content);
            addContent(sentence, speaker.to() + 1, sentence.size(), content);
            return Optional.of(attribution(sentence, cue, speaker, content, speakers));
        }
        return phrases.before(sentence, cue.from())
                .filter(speaker -> isSpeaker(sentence, speaker))
                .map(speaker -> attribution(sentence, cue, speaker, contentOf(sentence, cue, speaker), speakers));
    }

    private boolean isSpeaker(Sentence sentence, Phrase phrase) {
        return !words.is(sentence, phrase.to() - 1, "Medium")
                || sentence.token(phrase.to() - 1).lower().endsWith("s");
    }

    /** Whether the verb stands behind what is said and before its speaker: after a comma or a closing quotation mark. */
    private boolean isInverted(Sentence sentence, Item cue) {
        int before = cue.from() - 1;
        boolean behind = words.is(sentence, before, "Comma") || words.is(sentence, before, "Quote");
        boolean finite = !sentence.token(cue.from()).lower().endsWith("ing");
        boolean speakerFollows = words.isNominal(sentence, cue.to())
                && (sentence.token(cue.to()).isCapitalised()
                        || words.is(sentence, cue.to(), "Det")
                        || phrases.after(sentence, cue.to())
                                .filter(p -> p.to() >= sentence.size()
                                        || words.is(sentence, p.to(), "Stop")
                                        || words.is(sentence, p.to(), "Comma"))
                                .isPresent());
        return before > 0 && behind && finite && speakerFollows && cue.to() - cue.from() == 1;
    }

    private List<Span> contentOf(Sentence sentence, Item cue, Phrase speaker) {
        List<Span> content = new ArrayList<>();
        int before = speaker.from() - 1;
        int next = cue.to();
        boolean saysNext = next < sentence.size()
                && !words.is(sentence, next, "Comma")
                && !words.is(sentence, next, "Stop")
                && !words.is(sentence, next, "When")
                && !words.is(sentence, next, "In")
                && !words.is(sentence, next, "Sub");
        boolean behindContent = words.is(sentence, before, "Comma") || words.is(sentence, before, "Quote");
        boolean atEnd = !saysNext && next + 1 >= sentence.size() - 1;
        if (before > 0 && (behindContent && !saysNext || atEnd)) {
            addContent(sentence, 0, speaker.from(), content);
        }
        addContent(sentence, next, sentence.size(), content);
        return content;
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
            Phrase speaker = intermediaries.behindMedium(sentence, first).orElse(first);
            List<Span> content = new ArrayList<>();
            addContent(sentence, 0, cue.from(), content);
            addContent(sentence, speaker.to(), sentence.size(), content);
            return attribution(sentence, cue, speaker, content, speakers);
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
