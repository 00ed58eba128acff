package org.onrecord.reading.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases with their labels, and the alphabet in which sentences are written for patterns: one character for
 * each set of labels that an item can have.
 *
 * <p>The alphabet is closed when the lexicon is built, so that a pattern's label stands for a fixed class of characters.
 * Unlisted tokens get a label of their shape: {@code Cap}, {@code Lower}, {@code Ly} (an adverb, mostly),
 * {@code Numeral}, {@code Hyphenated}, {@code Aged} ("19-year-old"), {@code Demonym} ("Iranians") or {@code Mark}.
 */
public final class Lexicon {
    private static final String PLAIN_LIST = "list:";
    /** Codes that patterns speak of stay below this, since {@link java.util.regex} looks such characters up in a bit set. */
    private static final int LAST_CODE = 0xff;

    /** Line ends, which regular expressions treat by rules of their own. */
    private static final Set<Integer> NO_CODES = Set.of(0x0a, 0x0d, 0x85);

    /** The labels of unlisted tokens. */
    private enum Shape {
        CAP("Cap"),
        LOWER("Lower"),
        LY("Ly"),
        NUMERAL("Numeral"),
        HYPHENATED("Hyphenated"),
        AGED("Aged"),
        DEMONYM("Demonym"),
        MARK("Mark");

        private final String label;

        Shape(String label) {
            this.label = label;
        }
    }

    private static final int LONGEST_PARTICLE = 2;
    private static final Pattern DEMONYM = Pattern.compile("[A-Z][A-Za-z-]+(?:ans|ians|eses)");

    private final Map<String, Set<String>> labelsByEntry = new HashMap<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<Set<String>, Character> codes = new HashMap<>();
    private final List<List<String>> labelsByCode = new ArrayList<>();
    private final Map<Shape, Character> codeByShape = new EnumMap<>(Shape.class);

    /**
     * Builds a lexicon of all sections of some word lists.
     *
     * @param lists the words of each section's name are labels of its entries; a section
     *     {@code list:Name} is a plain list that gives no label and is there for {@link #lists} alone
     * @param built labels of items that rooms build themselves, such as a counted phrase
     */
    public Lexicon(List<WordList> lists, List<String> built) {
        Map<String, List<String>> plainLists = new HashMap<>();
        for (WordList list : lists) {
            for (String section : list.sections().keySet()) {
                if (section.startsWith(PLAIN_LIST)) {
                    plainLists.put(section.substring(PLAIN_LIST.length()), list.entries(section));
                } else {
                    addSection(list, section);
                }
            }
        }
        for (Shape shape : Shape.values()) {
            codeByShape.put(shape, register(Set.of(shape.label)));
        }
        built.forEach(label -> register(Set.of(label)));
        labelsByEntry.values().forEach(this::register);
        labelsByEntry.forEach((words, labels) -> entry(words).label(code(labels), labels));
        plainLists.forEach(this::list);
    }

    /** The entry of a word or phrase, which is found by its words in a row, and as a whole. */
    private Entry entry(String phrase) {
        String[] words = phrase.split("_", -1);
        Entry entry = entries.computeIfAbsent(words[0], word -> new Entry(1));
        for (int i = 1; i < words.length; i++) {
            entry = entry.with(words[i]);
        }
        entries.put(phrase, entry);
        return entry;
    }

    private void list(String name, List<String> words) {
        if (labelsByEntry.values().stream().anyMatch(labels -> labels.contains(name))) {
            throw new IllegalArgumentException(
                    "Expected a plain list with a name of its own but found a label " + name + " as well");
        }
        words.forEach(word -> entry(word).list(name));
    }

    private void addSection(WordList list, String section) {
        for (String label : section.split(" ")) {
            for (String entry : list.entries(section)) {
                labelsByEntry.computeIfAbsent(entry, e -> new TreeSet<>()).add(label);
            }
        }
    }

    private char register(Set<String> labels) {
        Character known = codes.get(labels);
        if (known != null) {
            return known;
        }
        while (NO_CODES.contains(labelsByCode.size())) {
            labelsByCode.add(List.of());
        }
        char code = (char) labelsByCode.size();
        codes.put(Set.copyOf(labels), code);
        labelsByCode.add(List.copyOf(labels));
        return code;
    }

    /** The sentence as items: the longest listed phrase at each place, else the token by its shape. */
    public Items label(Sentence sentence) {
        List<Item> items = new ArrayList<>(sentence.size());
        int at = 0;
        while (at < sentence.size()) {
            Item item = itemAt(sentence, at);
            items.add(item);
            at = item.to();
        }
        return new Items(sentence, items);
    }

    private Item itemAt(Sentence sentence, int at) {
        Token token = sentence.token(at);
        Entry entry = longest(token.lower(), sentence, at, false);
        if (token.isCapitalised()) {
            Entry exact = longest(token.text(), sentence, at, true);
            entry = entry == null || exact != null && exact.words() >= entry.words() ? exact : entry;
        }
        return entry == null ? new Item(at, at + 1, shapeCode(token)) : new Item(at, at + entry.words(), entry.code());
    }

    private @Nullable Entry longest(String word, Sentence sentence, int at, boolean exact) {
        Entry first = entries.get(word);
        return first == null ? null : first.longestIn(sentence, at, exact);
    }

    private char shapeCode(Token token) {
        return codeByShape.getOrDefault(shape(token), (char) 0);
    }

    private static Shape shape(Token token) {
        char first = token.text().charAt(0);
        if (Character.isDigit(first)) {
            return token.text().chars().allMatch(c -> c >= '.' && c <= ':' || c == ',')
                    ? Shape.NUMERAL
                    : token.lower().endsWith("-old") ? Shape.AGED : Shape.HYPHENATED;
        }
        if (!Character.isLetter(first)) {
            return Shape.MARK;
        }
        if (token.lower().endsWith("-old")) {
            return Shape.AGED;
        }
        if (token.isCapitalised()) {
            return token.text().endsWith("s") && DEMONYM.matcher(token.text()).matches() ? Shape.DEMONYM : Shape.CAP;
        }
        int hyphen = token.text().indexOf('-');
        if (hyphen > 0
                && hyphen <= LONGEST_PARTICLE
                && Character.isUpperCase(token.text().charAt(hyphen + 1))) {
            return Shape.CAP; // al-Hariri
        }
        if (hyphen > 0) {
            return Shape.HYPHENATED;
        }
        return token.text().endsWith("ly") ? Shape.LY : Shape.LOWER;
    }

    /** The code of a set of labels; refuses one that is not of this alphabet. */
    public char code(Set<String> labels) {
        Character code = codes.get(labels);
        if (code == null) {
            throw new IllegalArgumentException("Expected labels of this lexicon but found " + labels);
        }
        return code;
    }

    /** Whether a word by itself is listed under a label, or in a plain list. */
    public boolean lists(String word, String label) {
        Entry entry = entries.get(word);
        return entry != null && entry.isOn(label);
    }

    /** Whether a word by itself is listed under one of some labels, or in one of some plain lists. */
    public boolean listsAny(String word, Set<String> labels) {
        Entry entry = entries.get(word);
        return entry != null && entry.isOnOne(labels);
    }

    /** The longest word of each entry on some lists: where none of them stands, no item or word is on such a list. */
    public Set<String> tellingWords(Set<String> lists) {
        Set<String> words = new HashSet<>();
        entries.forEach((phrase, entry) -> {
            if (entry.isOnOne(lists)) {
                Arrays.stream(phrase.split("_"))
                        .max(Comparator.comparingInt(String::length))
                        .ifPresent(word -> words.add(word.toLowerCase(Locale.ROOT)));
            }
        });
        return Collections.unmodifiableSet(words);
    }

    /** Whether an item has a label. */
    public boolean has(Item item, String label) {
        return labelsByCode.get(item.code()).contains(label);
    }

    /** All codes that have a label, as the inside of a regular expression's character class. */
    String codesOf(String label) {
        if (labelsByCode.size() > LAST_CODE + 1) {
            throw new IllegalStateException("Expected at most " + LAST_CODE
                    + " sets of labels for patterns but found more; give words that patterns tell apart fewer labels");
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < labelsByCode.size(); i++) {
            if (labelsByCode.get(i).contains(label)) {
                all.append(String.format("\\x%02x", i));
            }
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Expected a label of this lexicon but found \"" + label + "\"");
        }
        return all.toString();
    }
}
