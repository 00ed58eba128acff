package org.onrecord.ledger.reconciling;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.model.Figure;

/** Words that stand where a number should, "dozens", with the number that ACLED reads in some of them. */
final class VagueWords {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    /** The numbers by word; empty where a word has none. */
    private final Map<String, OptionalLong> numbers;

    private VagueWords(Map<String, OptionalLong> numbers) {
        this.numbers = numbers;
    }

    static VagueWords english() {
        Map<String, OptionalLong> numbers = new LinkedHashMap<>();
        for (String entry : LanguageFile.load("vague-words.txt").section("Vague")) {
            String[] parts = entry.split(" = ", 2);
            numbers.put(parts[0], parts.length == 1 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(parts[1])));
        }
        return new VagueWords(numbers);
    }

    /** The word of a figure that has no number; absent where it has one. */
    Optional<String> findIn(Figure figure) {
        if (!figure.bounds().approximate() || figure.text().chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return LETTERS.matcher(figure.text())
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(numbers::containsKey)
                .findFirst();
    }

    /** What ACLED reads in a word. */
    OptionalLong number(String word) {
        return numbers.getOrDefault(word, OptionalLong.empty());
    }
}
