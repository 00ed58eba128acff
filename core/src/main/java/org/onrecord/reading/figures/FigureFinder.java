package org.onrecord.reading.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.reading.figures.PeopleChunker.Chunked;
import org.onrecord.reading.figures.SentenceFigures.Harm;
import org.onrecord.reading.language.Item;
import org.onrecord.reading.language.ItemPattern;
import org.onrecord.reading.language.ItemPattern.Group;
import org.onrecord.reading.language.ItemPattern.Match;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Lexicon;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;
import org.onrecord.reading.language.WordList;

/** Finds figures: people in the frame of a word of harm. */
public final class FigureFinder {
    /** The label of each category's words: its name with a capital. */
    private static final Map<Category, String> CATEGORY_LABELS = Arrays.stream(Category.values())
            .collect(Collectors.toMap(
                    category -> category,
                    category -> category.name().charAt(0) + category.code().substring(1),
                    (one, other) -> one,
                    () -> new EnumMap<>(Category.class)));

    private final Lexicon lexicon;
    private final PeopleChunker chunker;
    private final List<Frame> frames;
    private final FrameChecks checks;
    private final PeopleLists lists;
    private final VictimReader victimReader;
    private final FormerCounts formerCounts = FormerCounts.english();
    private final ItemPattern inclusion;
    private final Set<String> wordsOfHarm;

    private record Frame(String name, ItemPattern pattern) {
        /** Whether its people are a part of others, so that a list of them gives no sum. */
        boolean isNested() {
            return name.startsWith("among") || name.startsWith("included");
        }

        /** A frame of headlines or of running text alone says so by its name. */
        boolean fits(Sentence sentence) {
            return !name.endsWith(sentence.heading() ? "Body" : "Headline");
        }
    }

    private FigureFinder(List<WordList> words, WordList frameFile) {
        lexicon = new Lexicon(words, PeopleChunker.BUILT);
        Map<String, String> macros = new HashMap<>();
        frameFile.definitions("Macro").forEach(macro -> macros.put(macro.name(), macro.value()));
        Numbers numbers = new Numbers(WordList.load("numbers.txt"));
        chunker = new PeopleChunker(lexicon, numbers, frameFile.definitions("Chunk"), macros);
        frames = frameFile.definitions("Frame").stream()
                .map(frame -> new Frame(frame.name(), ItemPattern.compile(frame.value(), lexicon, macros)))
                .toList();
        checks = new FrameChecks(lexicon);
        lists = new PeopleLists(lexicon);
        victimReader = new VictimReader(lexicon, numbers);
        wordsOfHarm = lexicon.tellingWords(Set.copyOf(CATEGORY_LABELS.values()));
        inclusion = ItemPattern.compile("Including (?<who>$Who)|Comma (?<who2>CountedPart)", lexicon, macros);
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
        List<FoundFigure> victims = new ArrayList<>();
        int paragraph = -1;
        int first = 0;
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                first = figures.size();
            }
            Optional<FoundFigure> before = before(figures.subList(first, figures.size()));
            if (speaksOfHarm(sentence) || before.isPresent() && formerCounts.speaksOfCount(sentence)) {
                findIn(sentence, before, figures, victims);
            }
        }
        victims.stream()
                .flatMap(named -> named.asKnown(figures).stream())
                .toList()
                .forEach(figures::add);
        figures.sort(Comparator.comparing(FoundFigure::span));
        return figures;
    }

    /** A look-up a token: most sentences of most reports end here. */
    private boolean speaksOfHarm(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (wordsOfHarm.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    private void findIn(
            Sentence sentence, Optional<FoundFigure> before, List<FoundFigure> figures, List<FoundFigure> victims) {
        Chunked chunked = chunker.chunk(sentence);
        SentenceFigures found = new SentenceFigures();
        for (Frame frame : frames) {
            if (frame.fits(sentence)) {
                frame.pattern()
                        .in(chunked.items(), match -> checks.accept(chunked, match))
                        .forEach(match -> fill(chunked, frame, match, found));
            }
        }
        for (Match match : inclusion.in(chunked.items())) {
            include(chunked, match, found);
        }
        formerCounts.mark(chunked, found, before);
        figures.addAll(found.inOrder());
        chunked.people().values().stream()
                .filter(people -> !people.implicit() && people.bounds().isExact() && isOfVictims(sentence, people))
                .filter(people -> !found.count(people))
                .forEach(people -> victims.add(FoundFigure.of(sentence, people)));
    }

    /** The first figure of the last sentence that has one: what "it had counted 115" goes back to. */
    private static Optional<FoundFigure> before(List<FoundFigure> ofParagraph) {
        return ofParagraph.stream()
                .filter(figure -> figure.sentence()
                        == ofParagraph.get(ofParagraph.size() - 1).sentence())
                .findFirst();
    }

    /** "the four victims": what happened to them is said where the report counts the same number. */
    private static boolean isOfVictims(Sentence sentence, People people) {
        return sentence.token(people.to() - 1).lower().equals("victims");
    }

    private void fill(Chunked chunked, Frame frame, Match match, SentenceFigures found) {
        match.find("what").ifPresent(what -> add(chunked, frame, match, what, found));
        match.find("what2").ifPresent(what -> add(chunked, frame, match, what, found));
    }

    private void add(Chunked chunked, Frame frame, Match match, Group what, SentenceFigures found) {
        Items items = chunked.items();
        Item word = items.get(what.from());
        Optional<Category> category = categoryOf(word);
        if (category.isEmpty()) {
            return;
        }
        boolean wounding = lexicon.lists(items.token(what.from()).lower(), "Wounding");
        Harm harm = new Harm(category.get(), word, wounding);
        for (People people : lists.of(chunked, match, frame.isNested())) {
            if (category.get() != Category.DETAINED || !people.implicit()) {
                found.add(
                        items.sentence(),
                        counted(items.sentence(), people),
                        harm,
                        victims(chunked, match, people, wounding));
            }
        }
    }

    /** The single persons among the people of a figure, each once. */
    private List<Victim> victims(Chunked chunked, Match match, People people, boolean hit) {
        return lists.singles(chunked, match).stream()
                .filter(single ->
                        people.from() <= single.get(0).from() && single.get(0).to() <= people.to())
                .map(single -> victimReader.read(chunked.items().sentence(), single, hit))
                .toList();
    }

    /** "The toll passes 5,000", "nears 5,000": more than the number that stands there, or less. */
    private People counted(Sentence sentence, People people) {
        if (people.from() == 0 || !people.bounds().isExact()) {
            return people;
        }
        String verb = sentence.token(people.from() - 1).lower();
        long number = people.bounds().min().orElse(0);
        if (lexicon.lists(verb, "PastMark")) {
            return people.with(Bounds.atLeast(number + 1));
        }
        return lexicon.lists(verb, "NearMark")
                ? people.with(Bounds.atMost(number).approximately())
                : people;
    }

    private void include(Chunked chunked, Match match, SentenceFigures found) {
        int from = chunked.items().get(match.from()).from();
        found.lastBefore(from).ifPresent(outer -> {
            for (People people : lists.of(chunked, match, true)) {
                if (people.subject().equals(Figure.ATTACKERS)) {
                    found.markAttackersIncluded(outer);
                }
                Item itself = new Item(
                        people.from(),
                        people.to(),
                        chunked.items().get(match.from()).code());
                found.add(chunked.items().sentence(), people, new Harm(outer.category(), itself, false), List.of());
            }
        });
    }

    private Optional<Category> categoryOf(Item item) {
        return CATEGORY_LABELS.entrySet().stream()
                .filter(entry -> lexicon.has(item, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
