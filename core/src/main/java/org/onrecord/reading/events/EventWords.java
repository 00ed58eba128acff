package org.onrecord.reading.events;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.EventMention.Type;
import org.onrecord.model.IncidentKind;
import org.onrecord.reading.language.Item;
import org.onrecord.reading.language.Lexicon;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;
import org.onrecord.reading.language.WordList;

/** The words of events, and what decides among the senses of those that have many. */
final class EventWords {
    private static final EventWords ENGLISH = new EventWords();
    private static final Map<String, Type> TYPES = new LinkedHashMap<>();
    private static final Map<String, IncidentKind> KINDS = new LinkedHashMap<>();

    static {
        Arrays.stream(Type.values()).forEach(type -> TYPES.put(camel(type.name()), type));
        Arrays.stream(IncidentKind.values()).forEach(kind -> KINDS.put(camel(kind.name()), kind));
    }

    private final Lexicon lexicon;
    private final Map<Character, Optional<Type>> typeByCode = new ConcurrentHashMap<>();
    private final Map<Character, Optional<IncidentKind>> kindByCode = new ConcurrentHashMap<>();
    private final Set<String> telling;
    private final Set<String> evidence;
    private final Set<String> aftermath;
    private final Map<String, String> pageWords = new HashMap<>();
    private final Map<String, Set<String>> needs;
    private final Map<String, Set<String>> needsNear;
    private final Map<String, Set<String>> bars;
    private final Map<String, String> sameGroup = new HashMap<>();
    private final List<String> bomb;
    private final List<String> mishap;
    private final List<String> mine;

    private EventWords() {
        WordList events = WordList.load("events.txt");
        WordList circumstances = WordList.load("circumstances.txt");
        lexicon = new Lexicon(
                List.of(
                        WordList.load("words.txt"),
                        WordList.load("people.txt"),
                        WordList.load("weapons.txt"),
                        circumstances,
                        events),
                List.of());
        telling = lexicon.tellingWords(Set.of("Attack", "Disaster", "Die", "Injure"));
        evidence = lexicon.tellingWords(Set.of("Evidence"));
        aftermath = lexicon.tellingWords(Set.of("Responder", "Measure", "Destroyed", "Destroying", "Trapped"));
        for (WordList.Definition page : circumstances.definitions("list:Page")) {
            pageWords.put(page.name(), page.value());
        }
        needs = sets(events, "list:Needs");
        needsNear = sets(events, "list:NeedsNear");
        bars = sets(events, "list:Bars");
        for (WordList.Definition group : WordList.load("groups.txt").definitions("Group")) {
            Arrays.stream(group.value().split(", ")).forEach(name -> sameGroup.put(name, group.name()));
        }
        bomb = events.entries("list:Bomb");
        mishap = events.entries("list:Mishap");
        mine = events.entries("list:Mine");
    }

    /** Those of English, loaded once. */
    static EventWords english() {
        return ENGLISH;
    }

    /** SHELLING is the label Shelling, ARMED_ATTACK the label ArmedAttack. */
    private static String camel(String name) {
        StringBuilder label = new StringBuilder();
        for (String part : name.split("_")) {
            label.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
        }
        return label.toString();
    }

    private static Map<String, Set<String>> sets(WordList list, String section) {
        Map<String, Set<String>> sets = new HashMap<>();
        list.definitions(section)
                .forEach(d -> sets.put(d.name(), Set.of(d.value().split("\\s+"))));
        return Map.copyOf(sets);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Whether some trigger can stand in a sentence: a look-up a token. */
    boolean maySpeakOfEvents(Sentence sentence) {
        return holdsOne(sentence, telling);
    }

    /** Whether some word that tells the kind of an attack can stand in a sentence. */
    boolean mayHoldEvidence(Sentence sentence) {
        return holdsOne(sentence, evidence);
    }

    /** Whether words of damage, help or people trapped can stand in a sentence. */
    boolean maySpeakOfAftermath(Sentence sentence) {
        return holdsOne(sentence, aftermath);
    }

    /** Whether a sentence holds the words of a page around its pictures and films: "Hide Caption", "Image copyright". */
    boolean isOfPage(Sentence sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            String behind = pageWords.get(sentence.token(i).lower());
            if (behind != null && behind.equals(sentence.token(i + 1).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsOne(Sentence sentence, Set<String> wanted) {
        for (Token token : sentence.tokens()) {
            if (wanted.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    /** What the names of one armed group have in common; absent where a name in lower case is of none that is known. */
    Optional<String> groupOf(String name) {
        return Optional.ofNullable(sameGroup.get(name));
    }

    boolean has(Item item, String label) {
        return lexicon.has(item, label);
    }

    Optional<Type> typeOf(Item item) {
        return typeByCode.computeIfAbsent(item.code(), code -> first(TYPES, item));
    }

    /** The kind of incident that a word is evidence for by itself. */
    Optional<IncidentKind> kindOf(Item item) {
        return kindByCode.computeIfAbsent(item.code(), code -> first(KINDS, item));
    }

    private <T> Optional<T> first(Map<String, T> byLabel, Item item) {
        return byLabel.entrySet().stream()
                .filter(entry -> lexicon.has(item, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether a trigger has its sense of violence or harm: by the words of the report, and of its own sentence. */
    boolean fits(String trigger, Set<String> reportWords, Set<String> sentenceWords) {
        return holdsOne(needs.get(trigger), reportWords)
                && holdsOne(needsNear.get(trigger), sentenceWords)
                && !(bars.containsKey(trigger) && holdsOne(bars.get(trigger), sentenceWords));
    }

    private static boolean holdsOne(@Nullable Set<String> wanted, Set<String> words) {
        return wanted == null || wanted.stream().anyMatch(words::contains);
    }

    /** What the explosions of a report were, by the counts of its words; absent where they tell nothing. */
    Optional<IncidentKind> kindOfExplosions(Map<String, Integer> counts) {
        int bombs = sum(bomb, counts);
        int mines = sum(mine, counts);
        int mishaps = sum(mishap, counts);
        if (bombs == 0 && mines == 0 && mishaps == 0) {
            return Optional.empty();
        }
        if (bombs >= mishaps && bombs >= mines) {
            return Optional.of(IncidentKind.BOMBING);
        }
        return Optional.of(mines > mishaps ? IncidentKind.MINE_DISASTER : IncidentKind.EXPLOSION_ACCIDENT);
    }

    private static int sum(List<String> words, Map<String, Integer> counts) {
        return words.stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
    }
}
