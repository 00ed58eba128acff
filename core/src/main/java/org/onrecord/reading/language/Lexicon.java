package org.onrecord.reading.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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

    private static final List<String> SHAPES =
            List.of("Cap", "Lower", "Ly", "Numeral", "Hyphenated", "Aged", "Demonym", "Mark");

    private static final int LONGEST_PARTICLE = 2;
    private static final Pattern DEMONYM = Pattern.compile("[A-Z][A-Za-z-]+(?:ans|ians|eses)");

    private final Map<String, Set<String>> labelsByEntry = new HashMap<>();
    private final Map<String, Set<String>> plainLists = new HashMap<>();
    private final Map<String, Integer> longestByFirstWord = new HashMap<>();
    private final Map<String, Character> codeByEntry = new HashMap<>();
    private final Map<String, Character> codeByShape = new HashMap<>();
    private final Map<Set<String>, Character> codes = new HashMap<>();
    private final List<Set<String>> labelsByCode = new ArrayList<>();

    /**
     * Builds a lexicon of all sections of some word lists.
     *
     * @param lists the words of each section's name are labels of its entries; a section
     *     {@code list:Name} is a plain list that gives no label and is there for {@link #lists} alone
     * @param built labels of items that rooms build themselves, such as a counted phrase
     */
    public Lexicon(List<WordList> lists, List<String> built) {
        for (WordList list : lists) {
            list.sections().keySet().forEach(section -> addSection(list, section));
        }
        SHAPES.forEach(shape -> register(Set.of(shape)));
        built.forEach(label -> register(Set.of(label)));
        labelsByEntry.values().forEach(this::register);
        SHAPES.forEach(shape -> codeByShape.put(shape, code(Set.of(shape))));
        labelsByEntry.forEach((entry, labels) -> codeByEntry.put(entry, code(labels)));
    }

    private void addSection(WordList list, String section) {
        if (section.startsWith(PLAIN_LIST)) {
            plainLists.put(section.substring(PLAIN_LIST.length()), Set.copyOf(list.entries(section)));
            return;
        }
        for (String label : section.split(" ")) {
            list.entries(section).forEach(entry -> add(entry, label));
        }
    }

    private void add(String entry, String label) {
        labelsByEntry.computeIfAbsent(entry, e -> new TreeSet<>()).add(label);
        String first = entry.contains("_") ? entry.substring(0, entry.indexOf('_')) : entry;
        int words = (int) entry.chars().filter(c -> c == '_').count() + 1;
        longestByFirstWord.merge(first, words, Math::max);
    }

    private void register(Set<String> labels) {
        if (!codes.containsKey(labels)) {
            while (NO_CODES.contains(labelsByCode.size())) {
                labelsByCode.add(Set.of());
            }
            codes.put(Set.copyOf(labels), (char) labelsByCode.size());
            labelsByCode.add(Set.copyOf(labels));
        }
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
        for (int words = longestFrom(token, sentence.size() - at); words > 0; words--) {
            Character code = codeOf(sentence, at, at + words);
            if (code != null) {
                return new Item(at, at + words, code);
            }
        }
        return new Item(at, at + 1, codeByShape.getOrDefault(shape(token), (char) 0));
    }

    private int longestFrom(Token token, int left) {
        int lower = longestByFirstWord.getOrDefault(token.lower(), 0);
        int exact = token.isCapitalised() ? longestByFirstWord.getOrDefault(token.text(), 0) : 0;
        return Math.min(left, Math.max(lower, exact));
    }

    private @Nullable Character codeOf(Sentence sentence, int from, int to) {
        if (sentence.token(from).isCapitalised()) {
            Character exact = codeByEntry.get(join(sentence, from, to, true));
            if (exact != null) {
                return exact;
            }
        }
        return codeByEntry.get(join(sentence, from, to, false));
    }

    private static String join(Sentence sentence, int from, int to, boolean exact) {
        if (to == from + 1) {
            return exact ? sentence.token(from).text() : sentence.token(from).lower();
        }
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(i == from ? "" : "_")
                    .append(exact ? sentence.token(i).text() : sentence.token(i).lower());
        }
        return joined.toString();
    }

    private static String shape(Token token) {
        char first = token.text().charAt(0);
        if (Character.isDigit(first)) {
            return token.text().chars().allMatch(c -> c >= '.' && c <= ':' || c == ',')
                    ? "Numeral"
                    : token.lower().endsWith("-old") ? "Aged" : "Hyphenated";
        }
        if (!Character.isLetter(first)) {
            return "Mark";
        }
        if (token.lower().endsWith("-old")) {
            return "Aged";
        }
        if (token.isCapitalised()) {
            return token.text().endsWith("s") && DEMONYM.matcher(token.text()).matches() ? "Demonym" : "Cap";
        }
        int hyphen = token.text().indexOf('-');
        if (hyphen > 0
                && hyphen <= LONGEST_PARTICLE
                && Character.isUpperCase(token.text().charAt(hyphen + 1))) {
            return "Cap"; // al-Hariri
        }
        if (hyphen > 0) {
            return "Hyphenated";
        }
        return token.text().endsWith("ly") ? "Ly" : "Lower";
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
        Set<String> plain = plainLists.get(label);
        return plain != null
                ? plain.contains(word)
                : labelsByEntry.getOrDefault(word, Collections.emptySet()).contains(label);
    }

    /** The longest word of each entry under some labels: where none of them stands, no item has such a label. */
    public Set<String> tellingWords(Set<String> labels) {
        Set<String> words = new TreeSet<>();
        labelsByEntry.forEach((entry, listed) -> {
            if (listed.stream().anyMatch(labels::contains)) {
                Arrays.stream(entry.split("_"))
                        .max(Comparator.comparingInt(String::length))
                        .ifPresent(word -> words.add(word.toLowerCase(Locale.ROOT)));
            }
        });
        return Set.copyOf(words);
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
