package org.onrecord.reading.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Location.Level;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;
import org.onrecord.reading.places.GazetteerFile.NameKind;

/**
 * Finds the names of the gazetteer in a report that are names of places there.
 *
 * <p>Most given names, surnames and many everyday words are names of towns as well. A name is taken where the words around
 * it speak for a place, or where the place is so large that nothing need speak for it; a name that stands behind another
 * capital or a title, before an unknown capital, or that somebody in the report bears, is a person's.
 */
final class NameFinder {
    private static final int WELL_KNOWN = 100_000;
    private static final int METROPOLIS = 1_000_000;
    private static final int MOST_NAMES = 2_000;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final NameReader reader;

    NameFinder(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.reader = new NameReader(gazetteer, words);
    }

    /** What the words around a name say about it. */
    private enum Verdict {
        PLACE,
        OPEN,
        WEAK,
        NO_PLACE
    }

    /** The names of places, in text order; at most {@value #MOST_NAMES}. */
    List<Named> find(List<Sentence> sentences) {
        List<Named> open = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        Map<String, Integer> persons = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (Sentence sentence : sentences) {
            boolean shouted = isShouted(sentence);
            for (int at = 0; at < sentence.size() && open.size() < MOST_NAMES; at++) {
                Optional<Named> found = reader.at(sentence, at);
                if (found.isEmpty()) {
                    continue;
                }
                Named name = found.get();
                Verdict verdict = verdict(name, shouted || sentence.heading(), persons);
                if (verdict == Verdict.PLACE) {
                    places.merge(name.key(), 1, Integer::sum);
                }
                open.add(name);
                verdicts.add(verdict);
                at = name.to() - 1;
            }
        }
        open = Named.shareDivisions(open);
        List<Named> taken = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            String key = open.get(i).key();
            int person = persons.getOrDefault(key, 0);
            int place = places.getOrDefault(key, 0);
            boolean taking = switch (verdicts.get(i)) {
                case PLACE -> place >= person || reader.isLarge(open.get(i)) || leads(open, i);
                case WEAK -> place > person;
                case OPEN -> place > person || person == 0 && isWellKnown(open.get(i));
                case NO_PLACE -> open.get(i).division();
            };
            if (taking) {
                taken.add(open.get(i));
            }
        }
        return taken;
    }

    /** Whether a name is listed with the last one that was taken: "near Tabriz and Ahar". */
    private static boolean isListed(List<Named> taken, Named name) {
        return !taken.isEmpty() && taken.get(taken.size() - 1).isListedWith(name);
    }

    private static boolean leads(List<Named> names, int i) {
        return i + 1 < names.size() && names.get(i).leadsTo(names.get(i + 1))
                || names.get(i).division();
    }

    private Verdict verdict(Named name, boolean capitals, Map<String, Integer> persons) {
        Sentence sentence = name.sentence();
        boolean oneWord = name.to() - name.from() == 1;
        Optional<Token> before = token(sentence, name.from() - 1);
        Optional<Token> after = token(sentence, name.to());
        boolean container = isBeforeLarger(name);
        if (name.division() || container) {
            return isBehindCapital(before, name) && !capitals && !name.division()
                    ? personUnlessLarge(name, persons)
                    : Verdict.PLACE;
        }
        boolean large = reader.isLarge(name);
        if (words.isCommon(name.key()) && !large || oneWord && isPronoun(name)) {
            return Verdict.NO_PLACE;
        }
        if (after.filter(t -> t.isCapitalised() && words.isPaper(t.lower())).isPresent()) {
            return Verdict.NO_PLACE;
        }
        if (before.filter(t -> words.isTitle(t.lower())).isPresent() && !capitals && !large) {
            persons.merge(name.key(), 1, Integer::sum);
            return Verdict.NO_PLACE;
        }
        if (isBehindCapital(before, name) && !capitals) {
            return personUnlessLarge(name, persons);
        }
        boolean body = after.filter(t -> words.standsBehind(t.lower())).isPresent();
        boolean preposition = before.filter(t -> words.standsBefore(t.lower())).isPresent() || isResidence(name);
        boolean given = oneWord && words.isGivenName(name.key());
        if (after.filter(t -> t.isCapitalised() && t.isWord()).isPresent() && !body && !capitals && (!large || given)) {
            Token next = after.get();
            if (given && words.ofPeople(next.text()) < 0 || !words.isCommon(next.lower())) {
                persons.merge(PlaceName.key(next.text()), 1, Integer::sum);
                return given || !preposition ? Verdict.NO_PLACE : Verdict.OPEN;
            }
        }
        if (preposition || body && !given || large) {
            return Verdict.PLACE;
        }
        boolean speaker = after.filter(t -> words.speaks(t.lower())).isPresent();
        boolean doubtful = given && !isMetropolis(name) || speaker && !isRegion(name);
        return doubtful ? Verdict.WEAK : Verdict.OPEN;
    }

    /** "Us" with one capital is no country. */
    private static boolean isPronoun(Named name) {
        String text = name.sentence().token(name.from()).text();
        return text.equals("Us") || text.length() < 2;
    }

    private Verdict personUnlessLarge(Named name, Map<String, Integer> persons) {
        if (reader.isLarge(name)) {
            return Verdict.PLACE;
        }
        persons.merge(name.key(), 1, Integer::sum);
        return Verdict.NO_PLACE;
    }

    /** Whether a word with a capital stands before a name, as a given name does before a surname. */
    private boolean isBehindCapital(Optional<Token> before, Named name) {
        return before.filter(t -> t.isCapitalised() && t.isWord())
                        .filter(t -> !words.standsBefore(t.lower()) && !words.standsBehind(t.lower()))
                        .filter(t -> !words.isCommon(t.lower()) || words.isTitle(t.lower()))
                        .isPresent()
                && !(name.from() > 1 && isComma(name.sentence(), name.from() - 2));
    }

    private static boolean isComma(Sentence sentence, int at) {
        return sentence.token(at).text().equals(",");
    }

    private static Optional<Token> token(Sentence sentence, int at) {
        return at < 0 || at >= sentence.size() ? Optional.empty() : Optional.of(sentence.token(at));
    }

    /** Whether a comma and a name follow that may be what this place lies in. */
    private boolean isBeforeLarger(Named name) {
        Sentence sentence = name.sentence();
        if (name.to() + 1 >= sentence.size() || !isComma(sentence, name.to())) {
            return false;
        }
        return reader.at(sentence, name.to() + 1)
                .filter(larger -> Containment.anyHolds(gazetteer, larger.references(), name.references()))
                .isPresent();
    }

    private boolean isRegion(Named name) {
        for (int reference : name.references()) {
            if (gazetteer.level(Gazetteer.place(reference)) == Level.REGION) {
                return true;
            }
        }
        return false;
    }

    /** "Ann Lee, 40, of Dover". */
    private static boolean isResidence(Named name) {
        Sentence sentence = name.sentence();
        return name.from() > 1
                && sentence.token(name.from() - 1).lower().equals("of")
                && isComma(sentence, name.from() - 2);
    }

    private boolean isMetropolis(Named name) {
        for (int reference : name.references()) {
            if (Gazetteer.nameKind(reference) == NameKind.MAIN
                    && gazetteer.population(Gazetteer.place(reference)) >= METROPOLIS) {
                return true;
            }
        }
        return false;
    }

    private boolean isWellKnown(Named name) {
        for (int reference : name.references()) {
            int place = Gazetteer.place(reference);
            if (Gazetteer.nameKind(reference) == NameKind.MAIN
                    && (gazetteer.population(place) >= WELL_KNOWN || name.to() - name.from() > 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether most letters of a sentence are capitals, so that capitals tell nothing. */
    private static boolean isShouted(Sentence sentence) {
        int capitalised = 0;
        int all = 0;
        for (Token token : sentence.tokens()) {
            if (token.isWord()) {
                all++;
                capitalised += token.isCapitalised() ? 1 : 0;
            }
        }
        return all > 3 && capitalised * 10 > all * 8;
    }
}
