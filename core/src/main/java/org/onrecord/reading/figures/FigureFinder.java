package org.onrecord.reading.figures;

import java.util.ArrayList;
import java.util.Arrays;
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
    /** The label of each category's words: its name with a capital. */
    private static final Map<Category, String> CATEGORY_LABELS = Arrays.stream(Category.values())
            .collect(Collectors.toMap(
                    category -> category,
                    category -> category.name().charAt(0) + category.code().substring(1),
                    (one, other) -> one,
                    () -> new EnumMap<>(Category.class)));

    private static final Set<String> BASE_FORMS = Set.of("kill", "injure", "wound", "hurt", "shoot", "kidnap");
    private static final Set<String> SINGULAR = Set.of("was", "is", "has");
    private static final Set<String> PLURAL = Set.of("were", "are", "have");

    private final Lexicon lexicon;
    private final PeopleChunker chunker;
    private final List<Frame> frames;
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
        wordsOfHarm = lexicon.tellingWords(Set.copyOf(CATEGORY_LABELS.values()));
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

    /** A look-up a token: most sentences of most reports end here. */
    private boolean speaksOfHarm(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> wordsOfHarm.contains(token.lower()));
    }

    private List<FoundFigure> findIn(Sentence sentence) {
        Chunked chunked = chunker.chunk(sentence);
        SentenceFigures found = new SentenceFigures();
        for (Frame frame : frames) {
            if (frame.fits(sentence)) {
                for (Match match : frame.pattern().in(chunked.items())) {
                    fill(chunked, frame, match, found);
                }
            }
        }
        for (Match match : inclusion.in(chunked.items())) {
            include(chunked, match, found);
        }
        return found.inOrder();
    }

    private void fill(Chunked chunked, Frame frame, Match match, SentenceFigures found) {
        if (!isAsserted(chunked.items(), match)) {
            return;
        }
        if (!agrees(chunked, match)) {
            return;
        }
        match.find("what").ifPresent(what -> add(chunked, frame, match, what, found));
        match.find("what2").ifPresent(what -> add(chunked, frame, match, what, found));
    }

    /** Whether subject and helping verb agree in number: in "the killer of two men was shot" the men are no subject. */
    private boolean agrees(Chunked chunked, Match match) {
        Group who = match.groups().getOrDefault("who", new Group(0, 0));
        Group what = match.groups().getOrDefault("what", who);
        boolean single = who.to() - who.from() == 1;
        People people = chunked.people().get(chunked.items().get(who.from()).from());
        if (people == null) {
            return true;
        }
        long least = people.bounds().min().orElse(2);
        for (int i = who.to(); i < what.from(); i++) {
            String word = chunked.items().token(i).lower();
            boolean many = least >= 2 && !people.implicit();
            boolean one = least == 1 && people.implicit() && single;
            if (many && SINGULAR.contains(word) || one && PLURAL.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void add(Chunked chunked, Frame frame, Match match, Group what, SentenceFigures found) {
        Items items = chunked.items();
        Item word = items.get(what.from());
        Optional<Category> category = categoryOf(word);
        if (category.isEmpty()) {
            return;
        }
        boolean wounding = lexicon.lists(items.token(what.from()).lower(), "Wounding");
        for (People people : peopleOf(chunked, match, frame.isNested())) {
            if (category.get() != Category.DETAINED || !people.implicit()) {
                found.add(items.sentence(), people, category.get(), word, wounding);
            }
        }
    }

    private void include(Chunked chunked, Match match, SentenceFigures found) {
        int from = chunked.items().get(match.from()).from();
        found.lastBefore(from).ifPresent(outer -> {
            for (People people : peopleOf(chunked, match, true)) {
                if (people.subject().equals(Figure.ATTACKERS)) {
                    found.markAttackersIncluded(outer);
                }
                Item itself = new Item(
                        people.from(),
                        people.to(),
                        chunked.items().get(match.from()).code());
                found.add(chunked.items().sentence(), people, outer.category(), itself, false);
            }
        });
    }

    /** The people of a frame: the counted ones each, and the sum where a list holds others or several. */
    private List<People> peopleOf(Chunked chunked, Match match, boolean nested) {
        Group who = match.find("who").or(() -> match.find("who2")).orElseThrow();
        List<People> all = new ArrayList<>();
        boolean and = chunked.items().sentence().heading();
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
            return List.of(all.stream().filter(p -> !p.named()).findFirst().orElse(all.get(0)));
        }
        List<People> withSum = new ArrayList<>(implied ? List.of() : all);
        People sum = sum(withoutAppositions(chunked.items(), all));
        if (and && (implied || !nested && !restates(chunked.items(), all, sum))) {
            withSum.add(sum);
        }
        return withSum;
    }

    /** Without a name that stands for the person before it: "her daughter, Jane Doe", "Jane Doe, a teacher". */
    private List<People> withoutAppositions(Items items, List<People> all) {
        List<People> parts = new ArrayList<>(all.subList(0, 1));
        for (int i = 1; i < all.size(); i++) {
            People part = all.get(i);
            People before = all.get(i - 1);
            boolean comma = part.from() - before.to() == 1
                    && lexicon.lists(items.sentence().token(before.to()).lower(), "Comma");
            if (!comma || !part.implicit() || !before.implicit() || part.named() == before.named()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** "Two victims, a man and a woman": a list that says again who the first of it are. */
    private boolean restates(Items items, List<People> all, People sum) {
        long first = all.get(0).bounds().min().orElse(0);
        boolean comma = lexicon.lists(items.sentence().token(all.get(0).to()).lower(), "Comma");
        return comma && !all.get(0).implicit() && sum.bounds().min().orElse(0) == 2 * first;
    }

    private static People sum(List<People> parts) {
        long sum = parts.stream().mapToLong(p -> p.bounds().min().orElse(0)).sum();
        boolean exact = parts.stream().allMatch(p -> p.bounds().isExact());
        People first = parts.get(0);
        Bounds bounds = exact ? Bounds.exactly(sum) : Bounds.atLeast(sum);
        return new People(first.from(), parts.get(parts.size() - 1).to(), bounds, true, false, Figure.ALL);
    }

    private Optional<Category> categoryOf(Item item) {
        return CATEGORY_LABELS.entrySet().stream()
                .filter(entry -> lexicon.has(item, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
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
        return !isInfinitive(items, match);
    }

    /** "to kill him" says that somebody meant to, not that it happened. */
    private static boolean isInfinitive(Items items, Match match) {
        int verb = match.find("what").map(Group::from).orElse(match.from());
        return verb > 0
                && !items.sentence().heading()
                && BASE_FORMS.contains(items.token(verb).lower())
                && items.token(verb - 1).lower().equals("to");
    }
}
