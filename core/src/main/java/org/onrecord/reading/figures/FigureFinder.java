package org.onrecord.reading.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.reading.figures.PeopleChunker.Chunked;
import org.onrecord.reading.language.Item;
import org.onrecord.reading.language.ItemPattern;
import org.onrecord.reading.language.ItemPattern.Group;
import org.onrecord.reading.language.ItemPattern.Match;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Lexicon;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.WordList;

/** Finds figures: people in the frame of a word of harm. */
public final class FigureFinder {
    private final Lexicon lexicon;
    private final PeopleChunker chunker;
    private final List<Frame> frames;
    private final ItemPattern inclusion;

    private record Frame(String name, ItemPattern pattern) {}

    private FigureFinder(List<WordList> words, WordList frameFile) {
        lexicon = new Lexicon(words, PeopleChunker.BUILT);
        Map<String, String> macros = new HashMap<>();
        for (String line : frameFile.sections().getOrDefault("Macro", List.of())) {
            String[] pair = line.split(" = ", 2);
            macros.put(pair[0], pair[1]);
        }
        chunker = new PeopleChunker(
                lexicon,
                new Numbers(WordList.load("numbers.txt")),
                frameFile.sections().getOrDefault("Chunk", List.of()),
                macros);
        frames = frameFile.sections().getOrDefault("Frame", List.of()).stream()
                .map(line -> line.split(" = ", 2))
                .map(pair -> new Frame(pair[0], ItemPattern.compile(pair[1], lexicon, macros)))
                .toList();
        inclusion = ItemPattern.compile("Including (?<who>$Who)", lexicon, macros);
    }

    /** The finder of English. */
    public static FigureFinder english() {
        return new FigureFinder(
                List.of(WordList.load("words.txt"), WordList.load("people.txt"), WordList.load("harm.txt")),
                WordList.load("frames.txt"));
    }

    /** The figures of a report, in text order. */
    public List<FoundFigure> find(List<Sentence> sentences) {
        List<FoundFigure> figures = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (speaksOfHarm(sentence)) {
                figures.addAll(findIn(sentence));
            }
        }
        return figures;
    }

    private boolean speaksOfHarm(Sentence sentence) {
        Items items = lexicon.label(sentence);
        for (int i = 0; i < items.size(); i++) {
            if (categoryOf(items.get(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<FoundFigure> findIn(Sentence sentence) {
        Chunked chunked = chunker.chunk(sentence);
        SentenceFigures found = new SentenceFigures();
        for (Frame frame : frames) {
            if (sentence.heading() || !frame.name().endsWith("Headline")) {
                for (Match match : frame.pattern().in(chunked.items())) {
                    fill(chunked, match, found);
                }
            }
        }
        for (Match match : inclusion.in(chunked.items())) {
            include(chunked, match, found);
        }
        return found.inOrder();
    }

    private void fill(Chunked chunked, Match match, SentenceFigures found) {
        if (!isAsserted(chunked.items(), match)) {
            return;
        }
        match.find("what").ifPresent(what -> add(chunked, match, what, found));
        match.find("what2").ifPresent(what -> add(chunked, match, what, found));
    }

    private void add(Chunked chunked, Match match, Group what, SentenceFigures found) {
        Items items = chunked.items();
        Item word = items.get(what.from());
        Optional<Category> category = categoryOf(word);
        if (category.isEmpty()) {
            return;
        }
        boolean wounding = lexicon.lists(items.token(what.from()).lower(), "Wounding");
        for (People people : peopleOf(chunked, match)) {
            if (category.get() != Category.DETAINED || !people.implicit()) {
                found.add(items.sentence(), people, category.get(), word, wounding);
            }
        }
    }

    private void include(Chunked chunked, Match match, SentenceFigures found) {
        int from = chunked.items().get(match.from()).from();
        found.lastBefore(from).ifPresent(outer -> {
            for (People people : peopleOf(chunked, match)) {
                Item itself = new Item(
                        people.from(),
                        people.to(),
                        chunked.items().get(match.from()).code());
                found.add(chunked.items().sentence(), people, outer.category(), itself, false);
            }
        });
    }

    /** The people of a frame: the counted ones each, and the sum where a list holds others or several. */
    private List<People> peopleOf(Chunked chunked, Match match) {
        Group who = match.find("who").or(() -> match.find("who2")).orElseThrow();
        List<People> all = new ArrayList<>();
        boolean and = false;
        boolean including = false;
        for (int i = who.from(); i < who.to(); i++) {
            Item item = chunked.items().get(i);
            and |= lexicon.has(item, "And");
            including |= lexicon.has(item, "Including");
            People people = chunked.people().get(item.from());
            if (people != null) {
                all.add(people);
            }
        }
        if (all.size() < 2 || including) {
            return all;
        }
        boolean implied = all.stream().allMatch(People::implicit);
        if (implied && !and) {
            return all.subList(0, 1);
        }
        List<People> withSum = new ArrayList<>(implied ? List.of() : all);
        if (and) {
            withSum.add(sum(all));
        }
        return withSum;
    }

    private static People sum(List<People> parts) {
        long sum = parts.stream().mapToLong(p -> p.bounds().min().orElse(0)).sum();
        boolean exact = parts.stream().allMatch(p -> p.bounds().isExact());
        People first = parts.get(0);
        Bounds bounds = exact ? Bounds.exactly(sum) : Bounds.atLeast(sum);
        return new People(first.from(), parts.get(parts.size() - 1).to(), bounds, true, Figure.ALL);
    }

    private Optional<Category> categoryOf(Item item) {
        for (Category category : Category.values()) {
            String name = category.code();
            if (lexicon.has(item, Character.toUpperCase(name.charAt(0)) + name.substring(1))) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }

    /** Whether what a match says is said to have happened: not denied, feared, planned or possible. */
    private boolean isAsserted(Items items, Match match) {
        int start = Math.max(0, match.from() - 3);
        for (int i = start; i < match.to(); i++) {
            Item item = items.get(i);
            if (lexicon.has(item, "Hedge") || lexicon.has(item, "Not")) {
                return false;
            }
        }
        return true;
    }
}
