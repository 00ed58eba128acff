package org.onrecord.reading.places;

import java.util.Arrays;
import java.util.Optional;
import org.onrecord.model.Location.Level;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;

/** Reads the longest name of the gazetteer that begins at a token. */
final class NameReader {
    private static final int LONGEST = 7;
    /** Of letters that stand for a name, with their points: "U.A.E.". */
    private static final int MOST_LETTERS = 6;

    /** A division in some countries; behind a common word, an office: "Police Department". */
    private static final String BODY = "department";

    private static final int LARGE_REGION = 500_000;

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    NameReader(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** The longest name that begins at a token with a capital; absent where the gazetteer has none. */
    Optional<Named> at(Sentence sentence, int from) {
        Token first = sentence.token(from);
        if (!first.isCapitalised()) {
            return Optional.empty();
        }
        Optional<Named> state = abbreviatedState(sentence, from);
        if (state.isPresent()) {
            return state;
        }
        int[] best = new int[0];
        String bestKey = "";
        int to = from;
        StringBuilder key = new StringBuilder();
        for (int at = from; at < sentence.size() && at < from + LONGEST; at++) {
            Token token = sentence.token(at);
            if (!mayContinue(token, at == from) || !append(key, token, at == from)) {
                break;
            }
            int found = token.isCapitalised() ? gazetteer.find(key) : -1;
            if (found >= 0) {
                best = gazetteer.references(found);
                bestKey = key.toString();
                to = at + 1;
            }
            if (!gazetteer.anyBeginsWith(key)) {
                break;
            }
        }
        return to == from
                ? beforeHyphen(sentence, from)
                : Optional.of(
                        named(sentence, from, to, bestKey, to == from + 1 ? byLetters(first.text(), best) : best));
    }

    /** What letters stand for: "U.S." is the country, never a town named Us. */
    private int[] byLetters(String text, int... references) {
        boolean letters = text.length() <= MOST_LETTERS
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() > 1;
        if (!letters) {
            return references;
        }
        int[] large = Arrays.stream(references)
                .filter(reference -> gazetteer.level(Gazetteer.place(reference)) == Level.COUNTRY)
                .toArray();
        return large.length > 0 ? large : references;
    }

    private Named named(Sentence sentence, int from, int to, String key, int[] references) {
        boolean behind = to < sentence.size()
                && words.isDivisionKind(sentence.token(to).lower())
                && !(words.isCommon(key) && sentence.token(to).lower().equals(BODY));
        boolean kind = behind
                || from > 1
                        && sentence.token(from - 1).lower().equals("of")
                        && words.isDivisionKind(sentence.token(from - 2).lower());
        boolean including =
                to - from > 1 && words.isDivisionKind(sentence.token(to - 1).lower());
        return new Named(sentence, from, to, sentence.spanOf(from, to), key, references, kind || including);
    }

    private boolean mayContinue(Token token, boolean first) {
        return token.isCapitalised()
                || !first
                        && (words.isConnector(token.lower())
                                || token.text().startsWith("'")
                                || token.text().startsWith("’"));
    }

    /** Adds a word to a key; false where it has no letters or digits. */
    private static boolean append(StringBuilder key, Token token, boolean first) {
        String word = PlaceName.key(token.text());
        if (word.isEmpty()) {
            return false;
        }
        boolean ending = token.text().charAt(0) == '\'' || token.text().charAt(0) == '’';
        if (!first && !ending) {
            key.append(' ');
        }
        key.append(first ? PlaceName.spelledOutWord(word) : word);
        return true;
    }

    /** "Calif." behind a comma, or where it cannot be another word. */
    private Optional<Named> abbreviatedState(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean behindComma = at > 1 && sentence.token(at - 1).text().equals(",");
        int place = behindComma || token.text().length() > 2 && token.text().indexOf('.') > 0
                ? words.state(token.text())
                : -1;
        if (place < 0) {
            return Optional.empty();
        }
        int[] references = {Gazetteer.reference(place, GazetteerFile.NameKind.MAIN)};
        return Optional.of(new Named(
                sentence,
                at,
                at + 1,
                token.span(),
                PlaceName.key(gazetteer.location(place).name()),
                references,
                false));
    }

    /** "Baghdad" of "Baghdad-based", "U.S." of "U.S.-led", "Dover" of "D-Dover". */
    private Optional<Named> beforeHyphen(Sentence sentence, int at) {
        Token token = sentence.token(at);
        int hyphen = token.text().indexOf('-');
        if (hyphen == 1 && "DRI".indexOf(token.text().charAt(0)) >= 0) {
            return part(sentence, at, 2, token.text().length());
        }
        if (hyphen < 2
                || hyphen + 1 >= token.text().length()
                || !Character.isLowerCase(token.text().charAt(hyphen + 1))) {
            return Optional.empty();
        }
        return part(sentence, at, 0, hyphen);
    }

    private Optional<Named> part(Sentence sentence, int at, int start, int end) {
        Token token = sentence.token(at);
        String key = PlaceName.key(token.text().substring(start, end));
        int[] references = gazetteer.references(gazetteer.find(key));
        Span span = new Span(token.span().start() + start, token.span().start() + end);
        return references.length == 0
                ? Optional.empty()
                : Optional.of(new Named(sentence, at, at + 1, span, key, references, false));
    }

    /** Whether a name may be a country, or a state or province with many people. */
    boolean isLarge(Named name) {
        boolean common = words.isCommon(name.key());
        for (int reference : name.references()) {
            int place = Gazetteer.place(reference);
            Level level = gazetteer.level(place);
            boolean main = Gazetteer.nameKind(reference) == GazetteerFile.NameKind.MAIN;
            if (level == Level.COUNTRY
                    || level == Level.CONTINENT
                    || level == Level.REGION && main && !common && gazetteer.population(place) >= LARGE_REGION) {
                return true;
            }
        }
        return false;
    }
}
