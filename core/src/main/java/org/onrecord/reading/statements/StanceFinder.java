package org.onrecord.reading.statements;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Mention;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.WordList;
import org.onrecord.reading.statements.NounPhrases.Phrase;
import org.onrecord.reading.statements.StancePatterns.Hit;

/** Finds in a sentence what a speaker does by speaking: claims, denies, accuses, confirms, doubts, investigates, warns. */
final class StanceFinder {
    private static final int NEGATION_REACH = 6;

    private final StancePatterns patterns;
    private final Words words;
    private final NounPhrases phrases;
    private final Set<String> negations;
    private final Set<String> harm;
    private final Set<String> noWarning;
    private final Set<String> doers;
    private final Set<String> passive;
    private final Set<String> tellsWhom;

    StanceFinder(Words words, NounPhrases phrases) {
        WordList file = WordList.load("stances.txt");
        this.patterns = new StancePatterns(file);
        this.negations = Set.copyOf(file.entries("list:NoClaim"));
        this.harm = Set.copyOf(file.entries("list:Harm"));
        this.noWarning = Set.copyOf(file.entries("list:NoWarning"));
        this.doers = Set.copyOf(file.entries("list:Doer"));
        this.passive = Set.copyOf(file.entries("list:Passive"));
        this.tellsWhom = Set.copyOf(file.entries("list:TellsWhom"));
        this.words = words;
        this.phrases = phrases;
    }

    /** The sentence's attributions with their stances, and a statement for each stance that no attribution carries. */
    List<FoundStatement> find(Sentence sentence, List<Attribution> attributions, Speakers speakers) {
        Map<Stance, Hit> hits = hitsOf(sentence, attributions);
        List<FoundStatement> found = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Stance stance = Stance.REPORTS;
            for (Hit hit : List.copyOf(hits.values())) {
                if (hit.from() >= attribution.cueFrom() && hit.from() < attribution.cueTo()) {
                    stance = hit.stance();
                    hits.remove(stance);
                    break;
                }
            }
            found.add(statement(sentence, attribution, stance, speakers.text()));
        }
        hits.values().forEach(hit -> found.add(statement(sentence, hit, attributions, speakers)));
        return found;
    }

    private Map<Stance, Hit> hitsOf(Sentence sentence, List<Attribution> attributions) {
        Map<Stance, Hit> hits = new EnumMap<>(Stance.class);
        for (Hit hit : patterns.in(sentence)) {
            Stance stance = isNegated(sentence, hit) ? negated(hit.stance()) : hit.stance();
            if (stance != Stance.REPORTS && isPlausible(sentence, hit, attributions)) {
                Hit found = new Hit(stance, hit.from(), hit.to());
                hits.merge(stance, found, (first, next) -> tellsWhom(sentence, next, first) ? next : first);
            }
        }
        if (hits.containsKey(Stance.DENIES_RESPONSIBILITY)) {
            hits.remove(Stance.DENIES);
            hits.remove(Stance.CLAIMS_RESPONSIBILITY);
        }
        Hit denial = hits.get(Stance.DENIES);
        Hit doubt = hits.get(Stance.DOUBTS);
        if (denial != null && doubt != null && doubt.from() >= denial.from() && doubt.from() < denial.to()) {
            hits.remove(Stance.DOUBTS);
        }
        if (hits.containsKey(Stance.DOUBTS)) {
            hits.remove(Stance.CONFIRMS);
        }
        if (hits.containsKey(Stance.INVESTIGATES) && denial != null && isNegated(sentence, denial)) {
            hits.remove(Stance.DENIES);
        }
        return hits;
    }

    /** "informed Russia of a possible attack" tells more of a warning than "a warning" does. */
    private boolean tellsWhom(Sentence sentence, Hit hit, Hit other) {
        return hit.stance() == Stance.WARNS
                && tellsWhom.contains(sentence.token(hit.from()).lower())
                && !tellsWhom.contains(sentence.token(other.from()).lower());
    }

    private boolean isNegated(Sentence sentence, Hit hit) {
        for (int i = hit.from() - 1; i >= Math.max(0, hit.from() - NEGATION_REACH); i--) {
            if (words.is(sentence, i, "Comma")) {
                return false;
            }
            if (negations.contains(sentence.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** What a negated stance comes to; {@link Stance#REPORTS} where it comes to nothing. */
    private static Stance negated(Stance stance) {
        return switch (stance) {
            case CONFIRMS -> Stance.DOUBTS;
            case CLAIMS_RESPONSIBILITY, ACCUSES, DENIES, DENIES_RESPONSIBILITY -> Stance.REPORTS;
            default -> stance;
        };
    }

    /** An accusation is about harm, a warning not about a toll, and "said it targeted" is a claim where a group speaks. */
    private boolean isPlausible(Sentence sentence, Hit hit, List<Attribution> attributions) {
        if (hit.stance() == Stance.ACCUSES
                && words.is(sentence, hit.from(), "Saying")
                && !isAccusingVerb(sentence, hit)) {
            return tellsOfDeed(sentence, hit, attributions);
        }
        if (hit.stance() == Stance.ACCUSES) {
            return sentence.tokens().stream().anyMatch(token -> harm.contains(token.lower()));
        }
        if (hit.stance() == Stance.WARNS) {
            return sentence.tokens().stream().noneMatch(token -> noWarning.contains(token.lower()));
        }
        if (hit.stance() == Stance.CLAIMS_RESPONSIBILITY
                && (words.is(sentence, hit.to(), "Be") || words.is(sentence, hit.to(), "Have"))) {
            return false; // "claimed the attack was a hoax"
        }
        if (hit.stance() != Stance.CLAIMS_RESPONSIBILITY
                || !sentence.token(hit.from()).lower().startsWith("sa")) {
            return true;
        }
        return attributions.stream()
                .anyMatch(a -> a.cueFrom() == hit.from() && a.source().kind() == SourceKind.GROUP);
    }

    private static boolean isAccusingVerb(Sentence sentence, Hit hit) {
        return sentence.token(hit.from()).lower().matches("accus.*|blam.*");
    }

    /** "Police said the gunman killed two": an official who says who did it accuses. */
    private boolean tellsOfDeed(Sentence sentence, Hit hit, List<Attribution> attributions) {
        boolean official = attributions.stream()
                .filter(a -> a.cueFrom() == hit.from())
                .map(a -> a.source().kind())
                .anyMatch(kind -> kind == SourceKind.OFFICIAL || kind == SourceKind.MONITOR);
        int deed = hit.to() - 1;
        if (!official || words.is(sentence, deed - 1, "Be") || words.is(sentence, deed - 1, "Det")) {
            return false;
        }
        for (int i = hit.from() + 1; i < deed; i++) {
            if (doers.contains(sentence.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private FoundStatement statement(Sentence sentence, Attribution attribution, Stance stance, String text) {
        Span span = sentence.spanOf(attribution.cueFrom(), attribution.cueTo())
                .cover(sentence.spanOf(
                        attribution.speaker().from(), attribution.speaker().to()));
        for (Span content : attribution.content()) {
            span = span.cover(content);
        }
        boolean own = stance == Stance.CLAIMS_RESPONSIBILITY || stance == Stance.DENIES_RESPONSIBILITY;
        Optional<Mention> actor = own
                ? Optional.of(attribution.source().mention())
                : stance == Stance.ACCUSES ? mention(sentence, attribution.cueTo(), text) : Optional.empty();
        Optional<Mention> recipient =
                stance == Stance.WARNS ? recipient(sentence, attribution.cueTo(), text) : Optional.empty();
        boolean speaks = !own || sentence.token(attribution.cueFrom()).lower().startsWith("sa");
        return new FoundStatement(
                sentence.index(),
                span,
                !speaks
                        ? List.of()
                        : stance == Stance.DENIES ? withoutAsides(sentence, attribution) : attribution.content(),
                sentence.spanOf(attribution.cueFrom(), attribution.cueTo()).of(text),
                stance,
                Optional.of(attribution.source()),
                attribution.via(),
                actor,
                recipient);
    }

    /** "He denied that arms lay at the port, where a blast killed 154": what is told of a place is not denied. */
    private List<Span> withoutAsides(Sentence sentence, Attribution attribution) {
        for (int i = attribution.cueTo() + 1; i < sentence.size() - 1; i++) {
            int comma = sentence.token(i).span().start();
            if (words.is(sentence, i, "Comma") && words.is(sentence, i + 1, "Relative")) {
                return attribution.content().stream()
                        .filter(content -> content.start() < comma)
                        .map(content -> new Span(content.start(), Math.min(content.end(), comma)))
                        .toList();
            }
        }
        return attribution.content();
    }

    private Optional<Mention> mention(Sentence sentence, int from, String text) {
        return phrases.after(sentence, from).map(p -> Mention.at(sentence.spanOf(p.from(), p.to()), text));
    }

    private FoundStatement statement(Sentence sentence, Hit hit, List<Attribution> attributions, Speakers speakers) {
        Span cue = sentence.spanOf(hit.from(), hit.to());
        Optional<Attribution> around =
                attributions.stream().filter(a -> a.covering(cue).isPresent()).findFirst();
        String first = sentence.token(hit.from()).lower();
        Optional<Phrase> subject = phrases.before(sentence, hit.from());
        boolean by = sentence.token(hit.to() - 1).lower().equals("by");
        boolean undergoes =
                !by && (hit.stance() == Stance.ACCUSES ? passive.contains(first) : isRuledOut(sentence, hit));
        Optional<Source> own = by
                ? phrases.after(sentence, hit.to()).map(p -> speakers.source(sentence, p))
                : subject.filter(p -> !undergoes && (around.isEmpty() || canAct(sentence, p, hit, speakers)))
                        .map(p -> speakers.source(sentence, p));
        Optional<Source> source = own.or(() -> around.map(Attribution::source));
        Span span = subject.map(p -> sentence.spanOf(p.from(), sentence.size())).orElse(sentence.span());
        return new FoundStatement(
                sentence.index(),
                span,
                List.of(),
                cue.of(speakers.text()),
                hit.stance(),
                source,
                around.map(a -> viaOf(a, source)).orElse(List.of()),
                actorOf(sentence, hit, subject, source, undergoes, speakers.text()),
                hit.stance() == Stance.WARNS ? recipient(sentence, hit.from() + 1, speakers.text()) : Optional.empty());
    }

    /** "A gas leak was ruled out", "the number was confirmed": what is spoken of does not speak. */
    private boolean isRuledOut(Sentence sentence, Hit hit) {
        boolean verdict = hit.stance() == Stance.DENIES || hit.stance() == Stance.CONFIRMS;
        return verdict
                && words.is(sentence, hit.from() - 1, "Be")
                && sentence.token(hit.from()).lower().matches(".*ed");
    }

    /** Whether a subject inside another one's words acts by itself: in "intelligence verifying the claim" none does. */
    private boolean canAct(Sentence sentence, Phrase subject, Hit hit, Speakers speakers) {
        boolean participle =
                sentence.token(hit.from()).lower().endsWith("ing") && !words.is(sentence, hit.from() - 1, "Be");
        return !participle && speakers.kindOf(sentence, subject) != SourceKind.UNNAMED;
    }

    private static List<Source> viaOf(Attribution around, Optional<Source> source) {
        boolean same = source.filter(around.source()::equals).isPresent();
        return same ? around.via() : List.of(around.source());
    }

    private Optional<Mention> actorOf(
            Sentence sentence,
            Hit hit,
            Optional<Phrase> subject,
            Optional<Source> source,
            boolean undergoes,
            String text) {
        return switch (hit.stance()) {
            case CLAIMS_RESPONSIBILITY, DENIES_RESPONSIBILITY -> source.map(Source::mention);
            case ACCUSES ->
                undergoes
                        ? subject.map(p -> Mention.at(sentence.spanOf(p.from(), p.to()), text))
                        : mention(sentence, hit.to(), text);
            default -> Optional.empty();
        };
    }

    /** Whom a warning is given to: the noun phrase up to what is warned of. */
    private Optional<Mention> recipient(Sentence sentence, int from, String text) {
        return phrases.after(sentence, from).flatMap(phrase -> {
            int to = phrase.from();
            while (to < phrase.to() && !words.is(sentence, to, "Preposition") && !words.is(sentence, to, "Of")) {
                to++;
            }
            return to == phrase.from()
                    ? Optional.empty()
                    : Optional.of(Mention.at(sentence.spanOf(phrase.from(), to), text));
        });
    }
}
