package org.onrecord.reading.figures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Figure;
import org.onrecord.reading.figures.Victim.Sex;
import org.onrecord.reading.language.Lexicon;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;

/** Reads name, age, role and sex out of the words for one person. */
final class VictimReader {
    private static final int ADULT = 18;
    private static final int OLDEST = 115;
    private static final Pattern AGED = Pattern.compile("([a-z]+|\\d{1,3})[ -](?:year|yr)s?-?(?:old)?");
    private static final Pattern NUMERAL = Pattern.compile("\\d{1,3}");

    private final Lexicon lexicon;
    private final Numbers numbers;

    VictimReader(Lexicon lexicon, Numbers numbers) {
        this.lexicon = lexicon;
        this.numbers = numbers;
    }

    /** One person, of whom several phrases may speak: "her daughter, Jane Doe". */
    Victim read(Sentence sentence, List<People> phrases, boolean hit) {
        return phrases.stream()
                .map(people -> read(sentence, people, hit))
                .reduce(Victim::with)
                .orElseThrow();
    }

    private Victim read(Sentence sentence, People people, boolean hit) {
        String name = name(sentence, people);
        OptionalInt age = age(sentence, people);
        String role = role(sentence, people);
        return new Victim(
                sentence.spanOf(people.from(), people.to()),
                name,
                age,
                role,
                sex(sentence, people),
                minor(role, age),
                isApart(sentence, people),
                !name.isEmpty() || isDefinite(sentence.token(people.from()).lower()),
                hit,
                people.subject().equals(Figure.ATTACKERS));
    }

    /** The last run of capitals that are no nouns for people; headings write every word so, and a name alone is one. */
    private String name(Sentence sentence, People people) {
        if (sentence.heading() && !people.named()) {
            return "";
        }
        StringBuilder name = new StringBuilder();
        for (int i = people.from(); i < people.to(); i++) {
            Token token = sentence.token(i);
            boolean noun =
                    lexicon.lists(token.lower(), "Person") || token.lower().endsWith("-old");
            boolean listed = lexicon.lists(token.lower(), "Det")
                    || lexicon.lists(token.lower(), "Pronoun")
                    || lexicon.lists(token.lower(), "Possessive")
                    || lexicon.lists(token.lower(), "Himself");
            if (token.isCapitalised() && !noun && !listed && token.isWord()) {
                name.append(name.isEmpty() ? "" : " ").append(token.text());
            } else if (!name.isEmpty() && noun) {
                name.setLength(0);
            } else if (!name.isEmpty()) {
                break;
            }
        }
        return name.toString();
    }

    private OptionalInt age(Sentence sentence, People people) {
        for (int i = people.from(); i < people.to(); i++) {
            OptionalInt aged = aged(sentence, i);
            if (aged.isPresent()) {
                return aged;
            }
            if (i > people.from()
                    && sentence.token(i - 1).text().equals(",")
                    && NUMERAL.matcher(sentence.token(i).text()).matches()) {
                return years(sentence.token(i).text());
            }
        }
        int behind = people.to();
        boolean follows = behind + 1 < sentence.size()
                && sentence.token(behind).text().equals(",")
                && NUMERAL.matcher(sentence.token(behind + 1).text()).matches();
        return follows ? years(sentence.token(behind + 1).text()) : OptionalInt.empty();
    }

    /** "19-year-old", "19 year old", "two-year-old". */
    private OptionalInt aged(Sentence sentence, int at) {
        String word = sentence.token(at).lower();
        boolean apart = at + 1 < sentence.size()
                && sentence.token(at + 1).lower().startsWith("year")
                && NUMERAL.matcher(word).matches();
        if (apart) {
            return years(word);
        }
        Matcher matcher = AGED.matcher(word);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        String number = matcher.group(1);
        return NUMERAL.matcher(number).matches() ? years(number) : small(number);
    }

    private OptionalInt small(String word) {
        long value = numbers.value(word);
        return value > 0 && value <= OLDEST ? OptionalInt.of((int) value) : OptionalInt.empty();
    }

    private static OptionalInt years(String numeral) {
        int years = Integer.parseInt(numeral);
        return years <= OLDEST ? OptionalInt.of(years) : OptionalInt.empty();
    }

    /** The last noun for a person. */
    private String role(Sentence sentence, People people) {
        String role = "";
        for (int i = people.from(); i < people.to(); i++) {
            String lower = sentence.token(i).lower();
            boolean possessed =
                    i + 1 < people.to() && lexicon.lists(sentence.token(i + 1).lower(), "Genitive");
            if (lexicon.lists(lower, "Person") && !possessed) {
                role = lower;
            }
        }
        return role;
    }

    private Optional<Sex> sex(Sentence sentence, People people) {
        Optional<Sex> sex = Optional.empty();
        for (int i = people.from(); i < people.to(); i++) {
            String lower = sentence.token(i).lower();
            boolean possessed =
                    i + 1 < people.to() && lexicon.lists(sentence.token(i + 1).lower(), "Genitive");
            if (!possessed && lexicon.lists(lower, "Female")) {
                sex = Optional.of(Sex.FEMALE);
            } else if (!possessed && lexicon.lists(lower, "Male")) {
                sex = Optional.of(Sex.MALE);
            }
        }
        return sex;
    }

    private Optional<Boolean> minor(String role, OptionalInt age) {
        if (age.isPresent()) {
            return Optional.of(age.getAsInt() < ADULT);
        }
        if (lexicon.lists(role, "Child")) {
            return Optional.of(true);
        }
        return lexicon.lists(role, "Adult") ? Optional.of(false) : Optional.empty();
    }

    private boolean isDefinite(String first) {
        return !first.equals("a")
                && !first.equals("an")
                && (lexicon.lists(first, "Det") || lexicon.lists(first, "Pronoun"));
    }

    private boolean isApart(Sentence sentence, People people) {
        return sentence.tokens().subList(people.from(), people.to()).stream()
                .anyMatch(token -> lexicon.lists(token.lower(), "Apart"));
    }
}
