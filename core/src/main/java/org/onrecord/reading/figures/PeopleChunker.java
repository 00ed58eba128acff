package org.onrecord.reading.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.model.Bounds;
import org.onrecord.model.Figure;
import org.onrecord.reading.language.Item;
import org.onrecord.reading.language.ItemPattern;
import org.onrecord.reading.language.ItemPattern.Match;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Lexicon;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;
import org.onrecord.reading.language.WordList.Definition;

/** Groups the tokens of a sentence into items of which those for people carry how many they are. */
final class PeopleChunker {
    private static final Pattern SMALL_NUMERAL = Pattern.compile("\\d{1,3}");
    private static final Pattern AGE_UNIT = Pattern.compile("(?:year|yr|month|week|day)s?\\.?(?:-old)?");
    private static final Pattern AGE_IN_ONE = Pattern.compile("[\\w-]+-(?:year|month|week|day)s?");
    private static final Pattern AGE_JOINTS = Pattern.compile("[0-9]+|,|and|to|or|of|-|between|through");

    /** Labels of the items that this class builds. */
    static final List<String> BUILT = List.of(
            "Count",
            "Age",
            "CountedThing",
            "Counted",
            "CountedOther",
            "CountedPart",
            "Two",
            "Single",
            "Named",
            "He",
            "Bare");

    /** The chunk that is tried in headings alone, where nouns go without articles. */
    private static final String HEADLINE = "Headline";

    private static final Set<String> AGE_FOLLOWERS = Set.of(",", ".", ")", "and", "of", "from", "who", ";");

    private final Lexicon lexicon;
    private final Numbers numbers;
    private final List<Chunk> chunks;

    private record Chunk(String label, char code, ItemPattern pattern) {}

    /**
     * The items of a sentence, and the people among them by the index of their first token.
     *
     * @param items cover the sentence
     * @param people one for each item that stands for people
     */
    record Chunked(Items items, Map<Integer, People> people) {}

    PeopleChunker(Lexicon lexicon, Numbers numbers, List<Definition> definitions, Map<String, String> macros) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.chunks = definitions.stream()
                .map(d -> new Chunk(d.name(), codeOf(d.name()), ItemPattern.compile(d.value(), lexicon, macros)))
                .toList();
    }

    private char codeOf(String label) {
        return lexicon.code(Set.of(label.equals(HEADLINE) ? "Single" : label));
    }

    Chunked chunk(Sentence sentence) {
        Map<Integer, Quantity> quantities = new HashMap<>();
        Items items = withCounts(sentence, quantities);
        Map<Integer, People> people = new HashMap<>();
        for (Chunk chunk : chunks) {
            if (chunk.label().equals(HEADLINE) && !sentence.heading()) {
                continue;
            }
            items = apply(chunk, items, quantities, people);
        }
        return new Chunked(items, people);
    }

    private Items withCounts(Sentence sentence, Map<Integer, Quantity> quantities) {
        Items plain = lexicon.label(sentence);
        char count = lexicon.code(Set.of("Count"));
        List<Item> items = new ArrayList<>(plain.size());
        int at = 0;
        for (int i = 0; i < plain.size(); i++) {
            Item item = plain.get(i);
            while (at < item.to() && at >= item.from()) {
                int age = ageTokens(sentence, at);
                if (age > 0) {
                    items.add(new Item(at, at + age, lexicon.code(Set.of("Aged"))));
                    at += age;
                    continue;
                }
                Optional<Quantity> quantity = at == item.from() ? numbers.at(sentence, at) : Optional.empty();
                if (quantity.isEmpty() || isNoCount(sentence, quantity.get())) {
                    boolean isAge = quantity.isPresent() && isAge(sentence, quantity.get());
                    items.add(isAge ? new Item(at, quantity.get().to(), lexicon.code(Set.of("Age"))) : item);
                    at = isAge ? quantity.get().to() : item.to();
                } else {
                    quantities.put(at, quantity.get());
                    items.add(new Item(at, quantity.get().to(), count));
                    at = quantity.get().to();
                }
            }
            if (at > item.from() && at < item.to()) {
                // A number that ends inside a listed phrase: the rest of the phrase goes on by its single tokens.
                items.add(new Item(at, item.to(), lexicon.code(Set.of("Lower"))));
                at = item.to();
            }
        }
        return new Items(sentence, items);
    }

    /** A numeral that is a year, a date, an age or the name of a thing. */
    private boolean isNoCount(Sentence sentence, Quantity quantity) {
        if (isParenthood(sentence, quantity.from()) || isPairOfNames(sentence, quantity)) {
            return true;
        }
        if (quantity.words() && !isAge(sentence, quantity)) {
            return false;
        }
        long value = quantity.bounds().min().orElse(0);
        int next = quantity.to();
        boolean nextIsPerson =
                next < sentence.size() && lexicon.lists(sentence.token(next).lower(), "Persons");
        boolean year = value >= 1900
                && value < 2100
                && sentence.token(quantity.from()).text().length() == 4
                && !nextIsPerson;
        return year || isAge(sentence, quantity) || isNumbering(sentence, quantity);
    }

    private boolean isPersons(Sentence sentence, int at) {
        return at < sentence.size() && lexicon.lists(sentence.token(at).lower(), "Persons");
    }

    /** "a father of five". */
    private boolean isParenthood(Sentence sentence, int number) {
        return number >= 2
                && sentence.token(number - 1).lower().equals("of")
                && lexicon.lists(sentence.token(number - 2).lower(), "Parent");
    }

    /** "both Smith and Jones". */
    private static boolean isPairOfNames(Sentence sentence, Quantity quantity) {
        return sentence.token(quantity.to() - 1).lower().equals("both")
                && !sentence.heading()
                && quantity.to() < sentence.size()
                && sentence.token(quantity.to()).isCapitalised();
    }

    private boolean isNumbering(Sentence sentence, Quantity quantity) {
        int before = quantity.from() - 1;
        int after = quantity.to();
        if (isAddress(sentence, quantity)) {
            return true;
        }
        boolean named = before >= 0
                && !isPersons(sentence, after)
                && (lexicon.lists(sentence.token(before).text(), "Month")
                        || lexicon.lists(sentence.token(before).lower(), "Numbered"));
        boolean emergencyCall = lexicon.lists(sentence.token(quantity.from()).text(), "EmergencyNumber");
        return named
                || emergencyCall
                || after < sentence.size()
                        && (lexicon.lists(sentence.token(after).text(), "Month")
                                || lexicon.lists(sentence.token(after).lower(), "Station"));
    }

    /** "7801 East State St.": a numeral with a street behind it. */
    private boolean isAddress(Sentence sentence, Quantity quantity) {
        for (int i = quantity.to(); i < Math.min(sentence.size(), quantity.to() + 4); i++) {
            if (lexicon.lists(sentence.token(i).lower(), "StreetWord")) {
                return true;
            }
            if (!sentence.token(i).isCapitalised()) {
                return false;
            }
        }
        return false;
    }

    private boolean isAge(Sentence sentence, Quantity quantity) {
        int before = quantity.from() - 1;
        if (!quantity.words() && followsAges(sentence, before)) {
            return true;
        }
        if (before < 1 || quantity.words() || !sentence.token(before).text().equals(",")) {
            return false;
        }
        Token name = sentence.token(before - 1);
        boolean person = name.isCapitalised() || lexicon.lists(name.lower(), "Person");
        boolean young = quantity.bounds().isExact() && quantity.bounds().min().orElse(0) <= 120;
        int after = quantity.to();
        boolean follows = after >= sentence.size()
                || AGE_FOLLOWERS.contains(sentence.token(after).lower())
                || lexicon.lists(sentence.token(after).lower(), "Be") && isFullName(sentence, before - 1);
        return person && young && follows;
    }

    /** "Jane Doe, 64 was found dead": two capitals that no preposition makes a place. */
    private boolean isFullName(Sentence sentence, int last) {
        return last >= 1
                && sentence.token(last).isCapitalised()
                && sentence.token(last - 1).isCapitalised()
                && (last < 2 || !lexicon.lists(sentence.token(last - 2).lower(), "Preposition"))
                && !lexicon.lists(sentence.token(last - 1).lower(), "Preposition");
    }

    /** "aged 23", "ages 3 and 5". */
    private static boolean followsAges(Sentence sentence, int before) {
        int at = before;
        while (at >= 0
                && before - at < 8
                && AGE_JOINTS.matcher(sentence.token(at).lower()).matches()) {
            at--;
        }
        return at >= 0
                && Set.of("age", "aged", "ages").contains(sentence.token(at).lower());
    }

    /** The tokens of an age before its noun, "15 year-old" or "15 years old", which is no count; 0 where none begins. */
    private int ageTokens(Sentence sentence, int at) {
        if (at + 1 >= sentence.size()
                || !Character.isLetterOrDigit(sentence.token(at).text().charAt(0))) {
            return 0;
        }
        String unit = sentence.token(at + 1).lower();
        if (unit.equals("old")) {
            return AGE_IN_ONE.matcher(sentence.token(at).lower()).matches() ? 2 : 0;
        }
        boolean counts = Character.isDigit(sentence.token(at).text().charAt(0)) || unit.endsWith("-old");
        if (!counts
                || !AGE_UNIT.matcher(unit).matches()
                || !SMALL_NUMERAL.matcher(sentence.token(at).text()).matches() && !isSpelledAge(sentence, at, unit)) {
            return 0;
        }
        boolean old = at + 2 < sentence.size() && sentence.token(at + 2).lower().equals("old");
        return unit.endsWith("-old") ? 2 : old ? 3 : 0;
    }

    /** "Sixteen year-old": only with "-old" in one word, since "two years old news" counts years. */
    private boolean isSpelledAge(Sentence sentence, int at, String unit) {
        return unit.endsWith("-old") && numbers.value(sentence.token(at).lower()) > 0;
    }

    private Items apply(Chunk chunk, Items items, Map<Integer, Quantity> quantities, Map<Integer, People> people) {
        List<Match> matches = chunk.pattern().in(items);
        if (matches.isEmpty()) {
            return items;
        }
        List<Item> merged = new ArrayList<>(items.size());
        int at = 0;
        for (Match match : matches) {
            while (at < match.from()) {
                merged.add(items.get(at++));
            }
            Item whole = new Item(
                    items.get(match.from()).from(), items.get(match.to() - 1).to(), chunk.code());
            merged.add(whole);
            at = match.to();
            if (!chunk.label().equals("CountedThing") && !isPlaceName(chunk, items.sentence(), whole)) {
                people.put(whole.from(), people(chunk.label(), items, match, whole, quantities));
            }
        }
        while (at < items.size()) {
            merged.add(items.get(at++));
        }
        return new Items(items.sentence(), merged);
    }

    private boolean isPlaceName(Chunk chunk, Sentence sentence, Item whole) {
        return chunk.label().equals("Named")
                && sentence.tokens().subList(whole.from(), whole.to()).stream()
                        .anyMatch(token -> lexicon.lists(token.lower(), "NoPersonName"));
    }

    private People people(String label, Items items, Match match, Item whole, Map<Integer, Quantity> quantities) {
        Sentence sentence = items.sentence();
        String head = match.find("head")
                .map(g -> words(
                        sentence,
                        items.get(g.from()).from(),
                        items.get(g.to() - 1).to()))
                .orElse("");
        String subject = subject(label, head);
        Quantity quantity = quantities.get(whole.from());
        if (label.startsWith("Counted") && quantity != null) {
            int to = label.equals("CountedOther") ? quantity.to() : whole.to();
            return new People(whole.from(), to, quantity.bounds(), false, false, subject);
        }
        Bounds bounds = Bounds.exactly(label.equals("Two") ? 2 : 1);
        return new People(whole.from(), whole.to(), bounds, true, label.equals("Named"), subject);
    }

    private static String words(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private String subject(String label, String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        if (label.equals("Himself")) {
            return Figure.ATTACKERS;
        }
        if (head.isEmpty() || lexicon.lists(last, "Everyone") || label.equals("He") || last.endsWith("-old")) {
            return Figure.ALL;
        }
        boolean attacker = Arrays.stream(lower.split(" ")).anyMatch(word -> lexicon.lists(word, "Attacker"));
        return attacker && !last.startsWith("suspect") ? Figure.ATTACKERS : head;
    }
}
