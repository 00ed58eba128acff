package org.onrecord.reading.times;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.reading.language.ItemPattern;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Lexicon;
import org.onrecord.reading.language.Token;
import org.onrecord.reading.language.WordList;

/** What {@code times.txt} knows: words of time with their labels and codes, and the patterns of expressions. */
final class TimeWords {
    private static final List<String> BUILT = List.of(
            "DayHour",
            "DayTeen",
            "DayHigh",
            "DayNth",
            "Integer",
            "Worded",
            "Mixed",
            "Year",
            "Military",
            "Clock",
            "ClockAmPm",
            "Iso",
            "Slash",
            "Decade",
            "NumUnit",
            "MidMonth",
            "MidYear");

    /** Labels whose words alone make no expression. */
    private static final Set<String> TELLING = Set.of(
            "Month",
            "Weekday",
            "WeekdayShort",
            "Mondays",
            "Unit",
            "Weekend",
            "Season",
            "Part",
            "Noon",
            "Overnight",
            "DayWord",
            "Tonight",
            "QuarterWord",
            "Holiday",
            "Reference",
            "Adverb",
            "Decades",
            "YearAgo",
            "Toward");

    private final Lexicon lexicon;
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final List<Rule> rules;
    private final Set<String> telling = new HashSet<>();

    /**
     * A pattern.
     *
     * @param value what gives its words a value: the name up to its dot
     */
    record Rule(String value, ItemPattern pattern) {}

    TimeWords(WordList list) {
        Map<String, List<String>> labels = new TreeMap<>(list.sections());
        labels.keySet().removeAll(Set.of("Expression", "Macro"));
        labels.replaceAll((section, lines) ->
                lines.stream().map(line -> words(section, line)).toList());
        this.lexicon = new Lexicon(List.of(new WordList(list.name(), labels, List.of())), BUILT);
        telling.addAll(lexicon.tellingWords(TELLING));
        Map<String, String> macros = list.definitions("Macro").stream()
                .collect(Collectors.toMap(WordList.Definition::name, WordList.Definition::value));
        this.rules = list.definitions("Expression").stream()
                .map(d -> new Rule(d.name().split("\\.")[0], ItemPattern.compile(d.value(), lexicon, macros)))
                .toList();
    }

    /** The words of a line, which may give them a code. */
    private String words(String section, String line) {
        int sign = line.indexOf(" = ");
        if (sign < 0) {
            return line;
        }
        String words = line.substring(sign + 3);
        for (String label : section.split(" ")) {
            Map<String, String> byWord = codes.computeIfAbsent(label, l -> new HashMap<>());
            Arrays.stream(words.split("\\s+")).forEach(word -> byWord.put(word, line.substring(0, sign)));
        }
        return words;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Rule> rules() {
        return rules;
    }

    /** All words of some labels. */
    Set<String> words(List<String> labels) {
        return labels.stream()
                .flatMap(label -> codes.getOrDefault(label, Map.of()).keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word may belong to an expression that is worth a look: a word of time, or a number. */
    boolean tells(Token token) {
        if (telling.contains(token.lower()) || Character.isDigit(token.text().charAt(0))) {
            return true;
        }
        int hyphen = token.lower().indexOf('-');
        return hyphen > 0 && hyphen + 1 < token.lower().length();
    }

    /** The code that a label gives to a word. */
    Optional<String> code(String label, String word) {
        return Optional.ofNullable(codes.getOrDefault(label, Map.of()).get(word));
    }

    /** The code that a label gives to an item. */
    Optional<String> code(String label, Items items, int at) {
        List<String> lower = new ArrayList<>();
        List<String> exact = new ArrayList<>();
        for (int i = items.get(at).from(); i < items.get(at).to(); i++) {
            lower.add(items.sentence().token(i).lower());
            exact.add(items.sentence().token(i).text().replace('’', '\''));
        }
        return code(label, String.join("_", exact)).or(() -> code(label, String.join("_", lower)));
    }
}
