package org.onrecord.reading.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.onrecord.model.Span;
import org.onrecord.reading.events.Belonging.Scope;
import org.onrecord.reading.language.Lexicon;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;
import org.onrecord.reading.language.WordList;

/**
 * Puts the pieces of a report that speak of harm to the incident that the report is about, or to others.
 *
 * <p>A piece is another incident's where words near it point to another time, to a separate event or to a total. Where
 * the lead itself looks back ("a man who was killed in May"), that time is the report's own.
 */
public final class IncidentSorter {
    private static final int LEAD_SENTENCES = 6;
    private static final String NEW_INCIDENT = "sentence ";
    private static final int DATELINE_SENTENCES = 4;
    private static final int FAR_BEHIND = 900;
    private static final long LARGE = 1000;
    private static final long OUT_OF_SCALE = 20;

    private final Lexicon lexicon;
    private final PastCues pastCues;

    private IncidentSorter() {
        lexicon = new Lexicon(List.of(WordList.load("words.txt"), WordList.load("incidents.txt")), List.of());
        pastCues = new PastCues(lexicon);
    }

    /** The sorter of English. */
    public static IncidentSorter english() {
        return new IncidentSorter();
    }

    /**
     * A piece of a report to be sorted.
     *
     * @param sentence index of its sentence
     * @param span where it stands
     * @param weighs whether it has a say in what the report is about; what has none follows the others
     * @param count the people killed or harmed that it speaks of, in the order of magnitude; 0 where it gives no number
     */
    public record Piece(int sentence, Span span, boolean weighs, long count) {}

    /** The belonging of each piece, in their order. */
    public List<Belonging> sort(List<Sentence> sentences, List<Piece> pieces, Setting setting) {
        Map<Integer, List<PastCue>> cues = new HashMap<>();
        SettingCues settingCues = new SettingCues(lexicon, sentences, setting);
        List<Belonging> belongings = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            belongings.add(belonging(
                    sentences,
                    piece,
                    i -> cues.computeIfAbsent(
                            i, s -> pastCues.in(sentences.get(s), settingCues.in(sentences.get(s))))));
        }
        return outOfScale(pieces, aside(sentences, pieces, relativeToLead(sentences, pieces, belongings)));
    }

    private Belonging belonging(List<Sentence> sentences, Piece piece, IntFunction<List<PastCue>> cuesOf) {
        Sentence sentence = sentences.get(piece.sentence());
        Optional<PastCue> own = nearest(sentence, piece.span(), cuesOf.apply(piece.sentence()));
        if (own.isPresent() && own.get().scope() == Scope.LINKED) {
            boolean same = isSameStory(sentences, sentence, own.get());
            Span cue = sentence.spanOf(own.get().from(), own.get().to());
            return new Belonging(Scope.LINKED, cue, same ? "" : own.get().key());
        }
        if (own.isPresent()) {
            return belonging(sentence, own.get());
        }
        if (piece.sentence() >= LEAD_SENTENCES) {
            Optional<PastCue> other = newIncident(sentence, piece.span());
            if (other.isPresent()) {
                return belonging(sentence, other.get());
            }
        }
        return carriedOver(sentences, piece, cuesOf).orElse(new Belonging(Scope.MAIN, piece.span(), ""));
    }

    /** Whether a headline behind "ALSO READ:" names what the lead names, so that it tells of the same incident earlier. */
    private boolean isSameStory(List<Sentence> sentences, Sentence sentence, PastCue link) {
        if (link.to() >= sentence.size() || !sentence.token(link.to()).text().equals(":")) {
            return false;
        }
        Set<String> names = sentences.stream()
                .limit(DATELINE_SENTENCES)
                .flatMap(s -> s.tokens().stream())
                .filter(this::isName)
                .map(Token::lower)
                .collect(Collectors.toSet());
        return sentence.tokens().subList(link.to(), sentence.size()).stream()
                .filter(this::isName)
                .anyMatch(token -> names.contains(token.lower()));
    }

    private boolean isName(Token token) {
        return token.isCapitalised()
                && token.text().length() > 3
                && !lexicon.lists(token.lower(), "Trigger")
                && !lexicon.lists(token.lower(), "Det");
    }

    /** "A blast at a mosque killed three": an incident that is spoken of as new behind the lead. */
    private Optional<PastCue> newIncident(Sentence sentence, Span piece) {
        int to = sentence.tokenAt(piece.start());
        for (int i = to; i >= 0 && !lexicon.lists(sentence.token(i).lower(), "Boundary"); i--) {
            if (lexicon.lists(sentence.token(i).lower(), "IncidentNoun")) {
                for (int j = Math.max(0, i - 4); j < i; j++) {
                    String article = sentence.token(j).lower();
                    boolean indefinite = article.equals("a") || article.equals("an") || article.equals("another");
                    if (indefinite && !lexicon.lists(sentence.token(j + 1).lower(), "GoesOn")) {
                        return Optional.of(new PastCue(j, i + 1, Scope.OTHER, NEW_INCIDENT + sentence.index(), false));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Sentences of one paragraph go on about the incident that the one before them turned to. */
    private Optional<Belonging> carriedOver(List<Sentence> sentences, Piece piece, IntFunction<List<PastCue>> cuesOf) {
        Sentence sentence = sentences.get(piece.sentence());
        for (int i = piece.sentence() - 1; i >= Math.max(0, piece.sentence() - 2); i--) {
            Sentence before = sentences.get(i);
            if (before.paragraph() != sentence.paragraph() || before.heading()) {
                return Optional.empty();
            }
            List<PastCue> cues = cuesOf.apply(i);
            if (!cues.isEmpty()) {
                return Optional.of(belonging(before, cues.get(cues.size() - 1)));
            }
        }
        return Optional.empty();
    }

    private static Belonging belonging(Sentence sentence, PastCue cue) {
        return new Belonging(cue.scope(), sentence.spanOf(cue.from(), cue.to()), cue.key());
    }

    /** The cue that reaches a piece: any behind which it stands for links, else the nearest without a boundary between. */
    private Optional<PastCue> nearest(Sentence sentence, Span piece, List<PastCue> cues) {
        Optional<PastCue> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        int from = sentence.tokenAt(piece.start());
        int to = sentence.tokenAt(piece.end() - 1) + 1;
        for (PastCue cue : cues) {
            if (cue.scope() == Scope.LINKED) {
                if (cue.from() < from) {
                    return Optional.of(cue);
                }
                continue;
            }
            int distance = cue.to() <= from ? from - cue.to() : Math.max(0, cue.from() - to);
            boolean reaches =
                    cue.to() <= from ? !hasBoundary(sentence, cue.to(), from) : !hasBoundary(sentence, to, cue.from());
            if (reaches && distance < least) {
                least = distance;
                best = Optional.of(cue);
            }
        }
        return best;
    }

    private boolean hasBoundary(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.lists(sentence.token(i).lower(), "Boundary")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where everything in the lead looks back to one time, that time is the report's own; in a report from court, every
     * time that the lead looks back to is.
     */
    private List<Belonging> relativeToLead(List<Sentence> sentences, List<Piece> pieces, List<Belonging> belongings) {
        boolean leadIsOwn = false;
        Set<String> leadKeys = new LinkedHashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).weighs() && pieces.get(i).sentence() < LEAD_SENTENCES) {
                Belonging belonging = belongings.get(i);
                leadIsOwn |= belonging.scope() == Scope.MAIN;
                if (belonging.scope() == Scope.OTHER && isOfTime(belonging.key())) {
                    leadKeys.add(belonging.key());
                }
            }
        }
        boolean court = speaksOf(sentences, "Court");
        if (leadIsOwn && !court || leadKeys.isEmpty() || !speaksOfIncident(sentences)) {
            return belongings;
        }
        Set<String> own = court ? leadKeys : Set.of(leadKeys.iterator().next());
        return belongings.stream()
                .map(b -> own.contains(b.key()) ? new Belonging(Scope.MAIN, b.cue(), "") : b)
                .toList();
    }

    private static boolean isOfTime(String key) {
        return !key.startsWith(NEW_INCIDENT) && !key.startsWith(PastCues.APART);
    }

    /** A report that comes to speak of harm in passing, far behind a title and lead that name none, is about no incident. */
    private List<Belonging> aside(List<Sentence> sentences, List<Piece> pieces, List<Belonging> belongings) {
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).weighs() && belongings.get(i).scope() == Scope.MAIN) {
                first = Math.min(first, pieces.get(i).span().start());
            }
        }
        if (first < FAR_BEHIND || speaksOfIncident(sentences)) {
            return belongings;
        }
        return belongings.stream()
                .map(b -> b.scope() == Scope.MAIN ? new Belonging(Scope.OTHER, b.cue(), "aside") : b)
                .toList();
    }

    /** Whether title or first sentence speaks of an incident. */
    public boolean speaksOfIncident(List<Sentence> sentences) {
        return speaksOf(sentences, "Trigger");
    }

    private boolean speaksOf(List<Sentence> sentences, String list) {
        return sentences.stream()
                .limit(2)
                .anyMatch(s -> s.tokens().stream().anyMatch(t -> lexicon.lists(t.lower(), list)));
    }

    /** Thousands behind a lead that counts a few are a total, or another incident. */
    private static List<Belonging> outOfScale(List<Piece> pieces, List<Belonging> belongings) {
        long most = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).sentence() < LEAD_SENTENCES && belongings.get(i).scope() == Scope.MAIN) {
                most = Math.max(most, pieces.get(i).count());
            }
        }
        List<Belonging> scaled = new ArrayList<>(belongings);
        for (int i = 0; i < pieces.size() && most > 0; i++) {
            long count = pieces.get(i).count();
            if (belongings.get(i).scope() == Scope.MAIN && count >= LARGE && count >= OUT_OF_SCALE * most) {
                scaled.set(i, new Belonging(Scope.TOTAL, pieces.get(i).span(), "large"));
            }
        }
        return scaled;
    }
}
