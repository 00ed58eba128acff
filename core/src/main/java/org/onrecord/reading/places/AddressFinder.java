package org.onrecord.reading.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;
import org.onrecord.reading.language.WordList;

/** Finds addresses: "15 Letchworth Drive", "the 2600 block of Birney Pl.", "the corner of 5th and Main", "I-40". */
final class AddressFinder {
    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d{1,6}(?:[a-zA-Z]|-\\d{1,4})?");
    private static final Pattern BLOCK_NUMBER = Pattern.compile("\\d{1,6}-block");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(?:st|nd|rd|th)");
    private static final Pattern ROAD = Pattern.compile("(?:I|US|SR|CR|FM|M)-\\d{1,4}[A-Z]?");
    private static final int LONGEST_NAME = 5;

    private final Set<String> types;
    private final Set<String> ambiguousTypes;
    private final Set<String> numbered;
    private final Set<String> crossings;
    private final Set<String> directions;
    private final Set<String> noStreets;
    private final Set<String> prepositions;

    private AddressFinder() {
        WordList words = WordList.load("streets.txt");
        types = Set.copyOf(words.entries("Street"));
        ambiguousTypes = Set.copyOf(words.entries("StreetToo"));
        numbered = Set.copyOf(words.entries("Numbered"));
        crossings = Set.copyOf(words.entries("Crossing"));
        directions = Set.copyOf(words.entries("Direction"));
        prepositions = Set.copyOf(words.entries("list:Preposition"));
        noStreets = new HashSet<>(words.entries("list:NoStreet"));
    }

    /** The finder of English. */
    static AddressFinder english() {
        return new AddressFinder();
    }

    /** The addresses of one sentence, in text order; none overlaps another. */
    List<Address> find(Sentence sentence) {
        List<Address> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Address> address = startingAt(sentence, at);
            if (address.isPresent()) {
                found.add(crossed(sentence, address.get()));
                at = found.get(found.size() - 1).to();
            } else {
                at++;
            }
        }
        return found;
    }

    /** "on Main Street": a preposition, so that "Oliver Lane" and "Health Minister Dr." are no streets. */
    private boolean isBehindPreposition(Sentence sentence, int at) {
        int before = at > 0 && sentence.token(at - 1).lower().equals("the") ? at - 2 : at - 1;
        return before < 0
                || sentence.heading()
                || prepositions.contains(sentence.token(before).lower());
    }

    private Optional<Address> startingAt(Sentence sentence, int at) {
        Token token = sentence.token(at);
        char first = token.text().charAt(0);
        if (Character.isDigit(first)) {
            return numberFirst(sentence, at);
        }
        if (token.isCapitalised()) {
            Optional<Address> road = road(sentence, at);
            return road.isPresent() || !isBehindPreposition(sentence, at) ? road : street(sentence, at, at, false);
        }
        return crossings.contains(token.text()) ? crossing(sentence, at) : Optional.empty();
    }

    /** "1200 block of South Main Street", "15 Letchworth Drive", "16th Street". */
    private Optional<Address> numberFirst(Sentence sentence, int at) {
        String number = sentence.token(at).text();
        int from = at > 0 && sentence.token(at - 1).lower().equals("the") ? at - 1 : at;
        boolean joined = BLOCK_NUMBER.matcher(number).matches();
        int behind = joined ? at + 1 : at + 2;
        if ((joined || is(sentence, at + 1, "block") || is(sentence, at + 1, "blk")) && is(sentence, behind, "of")) {
            int street = is(sentence, behind + 1, "the") ? behind + 2 : behind + 1;
            return street(sentence, from, street, true).or(() -> name(sentence, from, street));
        }
        if (ORDINAL.matcher(number).matches()) {
            return street(sentence, at, at, false);
        }
        return HOUSE_NUMBER.matcher(number).matches() ? street(sentence, at, at + 1, true) : Optional.empty();
    }

    /** A block is of a street, whatever its last word: "the 800 block of Broadway". */
    private Optional<Address> name(Sentence sentence, int from, int at) {
        int to = at;
        while (to < sentence.size() && to - at < LONGEST_NAME && isInName(sentence, to)) {
            to++;
        }
        return to > at ? Optional.of(address(sentence, from, to, true)) : Optional.empty();
    }

    /** A name that ends as streets' names do. */
    private Optional<Address> street(Sentence sentence, int from, int at, boolean numbered) {
        int end = -1;
        boolean named = false;
        for (int i = at; i < sentence.size() && i - at <= LONGEST_NAME && isInName(sentence, i); i++) {
            String text = sentence.token(i).text();
            boolean type = (types.contains(text) || numbered && ambiguousTypes.contains(text))
                    && (numbered || !isTitleOrSaint(sentence, i));
            if (type && named) {
                end = i + 1;
            }
            named |= !directions.contains(text) && !noStreets.contains(text);
            if (end == i + 1 && !isInName(sentence, i + 1)) {
                break;
            }
        }
        if (end < 0) {
            Optional<Address> road = numbered ? road(sentence, at) : Optional.empty();
            return road.map(r -> address(sentence, from, r.to(), true));
        }
        if (end < sentence.size() && directions.contains(sentence.token(end).text())) {
            end++;
        }
        return Optional.of(address(sentence, from, end, numbered));
    }

    /** "Image Dr. Jerry Umanos", "Christi Hospital St. Francis". */
    private static boolean isTitleOrSaint(Sentence sentence, int at) {
        String text = sentence.token(at).text();
        return (text.equals("Dr.") || text.equals("St."))
                && at + 1 < sentence.size()
                && sentence.token(at + 1).isCapitalised();
    }

    private boolean isInName(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(at);
        boolean word = token.isCapitalised() || ORDINAL.matcher(token.text()).matches();
        return word && !noStreets.contains(token.text());
    }

    /** "Highway 61", "Interstate 40", "I-40". */
    private Optional<Address> road(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return Optional.empty();
        }
        if (ROAD.matcher(sentence.token(at).text()).matches()) {
            return Optional.of(address(sentence, at, at + 1, false));
        }
        for (int words = 2; words > 0; words--) {
            int number = at + words;
            if (number < sentence.size()
                    && isRoadNumber(sentence.token(number).text())
                    && numbered.contains(joined(sentence, at, number))) {
                return Optional.of(address(sentence, at, number + 1, false));
            }
        }
        return Optional.empty();
    }

    private static boolean isRoadNumber(String text) {
        return text.length() <= 4
                && Character.isDigit(text.charAt(0))
                && HOUSE_NUMBER.matcher(text).matches();
    }

    private static String joined(Sentence sentence, int from, int to) {
        return to == from + 1
                ? sentence.token(from).text()
                : sentence.token(from).text() + "_" + sentence.token(to - 1).text();
    }

    /** "the intersection of Oak Street and Pine Avenue", "the corner of 5th and Main". */
    private Optional<Address> crossing(Sentence sentence, int at) {
        if (!is(sentence, at + 1, "of")) {
            return Optional.empty();
        }
        int and = nameEnd(sentence, at + 2);
        if (and == at + 2 || !is(sentence, and, "and")) {
            return Optional.empty();
        }
        int end = nameEnd(sentence, and + 1);
        int from = at > 0 && sentence.token(at - 1).lower().equals("the") ? at - 1 : at;
        return end > and + 1 ? Optional.of(address(sentence, from, end, true)) : Optional.empty();
    }

    private int nameEnd(Sentence sentence, int at) {
        int to = at;
        while (to - at < LONGEST_NAME && isInName(sentence, to)) {
            to++;
        }
        return to;
    }

    /** "Neptune Ave and 16th Street", "Grant Street near Old Gentilly Road": the street behind says where. */
    private Address crossed(Sentence sentence, Address address) {
        boolean joins = is(sentence, address.to(), "and")
                || is(sentence, address.to(), "near")
                || is(sentence, address.to(), "at")
                || is(sentence, address.to(), "&");
        if (!joins) {
            return address;
        }
        int next = address.to() + 1;
        return street(sentence, next, next, false)
                .or(() -> road(sentence, next))
                .map(second -> address(sentence, address.from(), second.to(), true))
                .orElse(address);
    }

    private static boolean is(Sentence sentence, int at, String word) {
        return at < sentence.size() && sentence.token(at).lower().equals(word);
    }

    private static Address address(Sentence sentence, int from, int to, boolean precise) {
        return new Address(sentence.index(), from, to, precise, sentence.spanOf(from, to));
    }
}
