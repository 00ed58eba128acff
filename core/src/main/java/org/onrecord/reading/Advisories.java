package org.onrecord.reading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Advisory;
import org.onrecord.model.Category;
import org.onrecord.reading.figures.FoundFigure;
import org.onrecord.reading.language.Item;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Lexicon;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;
import org.onrecord.reading.language.WordList;

/** Content warnings of a report: what its own warning names, and what its figures and words call for. */
final class Advisories {
    private static final Set<Advisory> BY_FIGURES = Set.of(Advisory.DEATH);

    private final Lexicon lexicon;
    private final Set<String> cueWords;
    private final Map<String, Set<Advisory>> byWord = new HashMap<>();

    Advisories() {
        WordList file = WordList.load("advisories.txt");
        lexicon = new Lexicon(List.of(file), List.of());
        cueWords = lexicon.tellingWords(Set.of("Cue"));
        for (Advisory advisory : Advisory.values()) {
            for (String word : file.entries(advisory.name())) {
                byWord.computeIfAbsent(word, w -> EnumSet.noneOf(Advisory.class))
                        .add(advisory);
            }
        }
    }

    /** Whether a sentence is the report's own content warning, which tells of the text and not of the world. */
    boolean isWarning(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (cueWords.contains(token.lower())) {
                return hasCue(sentence);
            }
        }
        return false;
    }

    private boolean hasCue(Sentence sentence) {
        Items items = lexicon.label(sentence);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (lexicon.has(item, "Cue")) {
                return true;
            }
        }
        return false;
    }

    /** The terms of a report that speaks of harm; none for others. */
    Set<Advisory> of(List<Sentence> sentences, List<FoundFigure> figures) {
        Set<Advisory> found = EnumSet.noneOf(Advisory.class);
        boolean harm = !figures.isEmpty();
        if (figures.stream().anyMatch(f -> f.category() == Category.KILLED)) {
            found.add(Advisory.DEATH);
        }
        for (Sentence sentence : sentences) {
            boolean warning = isWarning(sentence);
            if (harm || warning) {
                addNamed(sentence, warning, found);
            }
        }
        return found;
    }

    private void addNamed(Sentence sentence, boolean warning, Set<Advisory> found) {
        for (Token token : sentence.tokens()) {
            for (Advisory advisory : byWord.getOrDefault(token.lower(), Set.of())) {
                if (warning || !BY_FIGURES.contains(advisory)) {
                    found.add(advisory);
                }
            }
        }
    }
}
