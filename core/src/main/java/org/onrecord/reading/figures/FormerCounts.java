package org.onrecord.reading.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.model.Figure;
import org.onrecord.reading.figures.FoundFigure.Standing;
import org.onrecord.reading.figures.PeopleChunker.Chunked;
import org.onrecord.reading.language.Item;
import org.onrecord.reading.language.ItemPattern;
import org.onrecord.reading.language.ItemPattern.Match;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Lexicon;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.WordList;

/** Tells which numbers of people a sentence gives as old ones: "up from 40", "an earlier toll of 93". */
final class FormerCounts {
    private static final String NUMBER = "Number";
    private static final String FORMER = "Former";
    private static final String ONCE = "Once";
    private static final String GIVEN = "Given";
    private static final String BARE = "bare";

    private final Lexicon lexicon;
    private final Set<String> telling;
    private final List<Form> forms;

    /**
     * A way to give a count.
     *
     * @param pattern with the group "count"
     * @param standing what it says of the count
     * @param bare whether the people counted may be those of the sentence before
     */
    private record Form(ItemPattern pattern, Standing standing, boolean bare) {}

    private FormerCounts(WordList file) {
        Map<String, List<String>> words = new TreeMap<>(file.sections());
        words.keySet().removeAll(Set.of(FORMER, ONCE, GIVEN));
        lexicon = new Lexicon(List.of(new WordList(file.name(), words, List.of())), List.of(NUMBER));
        telling = lexicon.tellingWords(
                Set.of("Earlier", "Sooner", "Changed", "Withdrew", "Had", "InsteadOf", "Not", "Counted"));
        forms = Stream.of(
                        forms(file, FORMER, Standing.FORMER),
                        forms(file, ONCE, Standing.ONCE),
                        forms(file, GIVEN, Standing.STANDS))
                .flatMap(List::stream)
                .toList();
    }

    static FormerCounts english() {
        return new FormerCounts(WordList.load("formers.txt"));
    }

    private List<Form> forms(WordList file, String section, Standing standing) {
        return file.definitions(section).stream()
                .map(form -> new Form(
                        ItemPattern.compile(form.value(), lexicon, Map.of()),
                        standing,
                        form.name().startsWith(BARE)))
                .toList();
    }

    /** A look-up a token: whether a sentence may give a count that goes back to the sentence before. */
    boolean speaksOfCount(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> lexicon.lists(token.lower(), "Tally") || lexicon.lists(token.lower(), "Counted"));
    }

    /**
     * Marks the figures whose numbers are old ones, and adds those that count the people of a figure before them.
     *
     * @param before the figure that a bare count goes back to where its sentence has none
     */
    void mark(Chunked chunked, SentenceFigures found, Optional<FoundFigure> before) {
        Sentence sentence = chunked.items().sentence();
        if (sentence.tokens().stream().noneMatch(token -> telling.contains(token.lower()))) {
            return;
        }
        Items items = withNumbers(chunked);
        for (Form form : forms) {
            for (Match match : form.pattern().in(items)) {
                int at = items.get(match.find("count").orElseThrow().from()).from();
                Optional.ofNullable(chunked.people().get(at))
                        .ifPresent(people -> mark(sentence, people, form, found, before));
            }
        }
    }

    private static void mark(
            Sentence sentence, People people, Form form, SentenceFigures found, Optional<FoundFigure> before) {
        boolean adds = form.bare() || form.standing() == Standing.FORMER;
        if (adds && !found.count(people) && people.subject().equals(Figure.ALL)) {
            found.lastBefore(people.from())
                    .or(() -> form.bare() ? before : Optional.empty())
                    .ifPresent(last -> found.addLike(last, sentence, people));
        }
        found.mark(people, form.standing());
    }

    /** The words of the sentence, with one item for each number of people. */
    private Items withNumbers(Chunked chunked) {
        Sentence sentence = chunked.items().sentence();
        List<Item> items = new ArrayList<>(sentence.size());
        int at = 0;
        for (Item word : lexicon.label(sentence).list()) {
            People people = at == word.from() ? chunked.people().get(at) : null;
            if (people != null && !people.implicit()) {
                items.add(new Item(at, people.to(), lexicon.code(Set.of(NUMBER))));
                at = people.to();
            } else if (at == word.from()) {
                items.add(word);
                at = word.to();
            }
        }
        return new Items(sentence, items);
    }
}
