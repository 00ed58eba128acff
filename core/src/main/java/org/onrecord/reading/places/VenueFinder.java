package org.onrecord.reading.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;
import org.onrecord.reading.language.WordList;

/**
 * Finds the sites that a report mentions: "a concert hall", "the Pulse nightclub", "Erawan Shrine".
 *
 * <p>A walk from left to right: at each word that ends the description or the name of a site, as far to the left as such a
 * phrase can go.
 */
final class VenueFinder {
    private static final int LONGEST_ENTRY = 4;
    private static final int MOST_BEFORE = 5;
    private static final int LONGEST_TAIL = 4;
    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "his", "her", "their", "its", "this", "that", "another", "two", "three", "several");
    private static final Set<String> GENITIVE = Set.of("'s", "’s");

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Integer> longestByLastWord = new HashMap<>();
    private final Map<String, List<String>> namesByFirstWord = new HashMap<>();
    private final Set<String> beforeName;
    private final Set<String> partOf;
    private final Set<String> before;
    private final Set<String> closed;

    private VenueFinder() {
        WordList words = WordList.load("venues.txt");
        for (String section : List.of("Home", "Trade", "Meeting", "Work")) {
            words.entries(section).forEach(entry -> addSite(entry, Venue.Kind.SITE));
        }
        words.entries("Way").forEach(entry -> addSite(entry, Venue.Kind.WAY));
        words.entries("Body").forEach(entry -> addSite(entry, Venue.Kind.BODY));
        words.entries("Gathering").forEach(entry -> addSite(entry, Venue.Kind.GATHERING));
        words.entries("Aftermath").forEach(entry -> addSite(entry, Venue.Kind.AFTERMATH));
        words.entries("NameEnd").forEach(entry -> add(entry, Form.NAME_END, Venue.Kind.SITE));
        words.entries("BodyEnd").forEach(entry -> add(entry, Form.NAME_END, Venue.Kind.BODY));
        words.entries("AftermathEnd").forEach(entry -> add(entry, Form.NAME_END, Venue.Kind.AFTERMATH));
        words.entries("Name").forEach(entry -> add(entry, Form.NAME, Venue.Kind.SITE));
        words.entries("BodyName").forEach(entry -> add(entry, Form.NAME, Venue.Kind.BODY));
        beforeName = Set.copyOf(words.entries("list:BeforeName"));
        partOf = Set.copyOf(words.entries("list:PartOf"));
        before = Set.copyOf(words.entries("list:Before"));
        closed = Set.copyOf(words.entries("list:Closed"));
    }

    /** What of a site an entry is. */
    private enum Form {
        WORD,
        NAME,
        NAME_END
    }

    private record Entry(Form form, Venue.Kind kind, int words) {
        boolean endsName() {
            return form == Form.NAME_END;
        }
    }

    /** A site with its plural. */
    private void addSite(String entry, Venue.Kind kind) {
        add(entry, Form.WORD, kind);
        boolean hissing = entry.endsWith("s") || entry.endsWith("h") || entry.endsWith("x");
        boolean consonantY = entry.matches(".*[^aeiou]y");
        add(
                consonantY ? entry.substring(0, entry.length() - 1) + "ies" : entry + (hissing ? "es" : "s"),
                Form.WORD,
                kind);
    }

    private void add(String entry, Form form, Venue.Kind kind) {
        int words = words(entry);
        entries.put(entry, new Entry(form, kind, words));
        if (form == Form.NAME && words > 1) {
            namesByFirstWord
                    .computeIfAbsent(entry.substring(0, entry.indexOf('_')), w -> new ArrayList<>())
                    .add(entry);
        }
        longestByLastWord.merge(entry.substring(entry.lastIndexOf('_') + 1), words, Math::max);
    }

    private static int words(String entry) {
        return (int) entry.chars().filter(c -> c == '_').count() + 1;
    }

    /** The finder of English. */
    static VenueFinder english() {
        return new VenueFinder();
    }

    /** The sites of one sentence, in text order; none overlaps another. */
    List<Venue> find(Sentence sentence) {
        List<Venue> venues = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Venue> found = endingAt(sentence, i, free);
            if (found.isPresent()) {
                Venue venue = found.get();
                int last = venues.size() - 1;
                if (last >= 0 && venues.get(last).to() == venue.from()) {
                    // "Walmart parking lot" is one phrase
                    venue = joined(sentence, venues.remove(last), venue);
                }
                venues.add(venue);
                free = venue.to();
                i = venue.to() - 1;
            }
        }
        return venues;
    }

    private static Venue joined(Sentence sentence, Venue first, Venue second) {
        return new Venue(
                first.sentence(),
                first.from(),
                second.to(),
                second.kind(),
                first.named() || second.named(),
                first.bare() && second.bare(),
                second.head(),
                sentence.spanOf(first.from(), second.to()));
    }

    private Optional<Venue> endingAt(Sentence sentence, int last, int free) {
        Token token = sentence.token(last);
        int exact = longestByLastWord.getOrDefault(token.text(), 0);
        int lower = longestByLastWord.getOrDefault(token.lower(), 0);
        for (int words = Math.min(Math.max(exact, lower), last + 1 - free); words > 0; words--) {
            Optional<Entry> entry = entry(sentence, last + 1 - words, last + 1);
            if (entry.isPresent()) {
                return goesOn(sentence, entry.get(), last)
                        ? Optional.empty()
                        : venue(sentence, entry.get(), last, free);
            }
        }
        return Optional.empty();
    }

    /** Whether a longer name ends or begins here: "Sandy Hook Elementary School", "Home Depot". */
    private boolean goesOn(Sentence sentence, Entry entry, int last) {
        if (last + 1 >= sentence.size() || !sentence.token(last + 1).isCapitalised()) {
            return false;
        }
        String next = sentence.token(last + 1).text();
        Entry behind = entries.get(next);
        boolean longer = entry.endsName() && behind != null && behind.form() == Form.NAME_END;
        return longer
                || namesByFirstWord.getOrDefault(sentence.token(last).text(), List.of()).stream()
                        .anyMatch(name -> entry(sentence, last, last + 1 + words(name) - 1)
                                .filter(e -> e.form() == Form.NAME)
                                .isPresent());
    }

    private Optional<Entry> entry(Sentence sentence, int from, int to) {
        StringBuilder exact = new StringBuilder();
        StringBuilder lower = new StringBuilder();
        for (int i = from; i < Math.min(to, sentence.size()) && to - from <= LONGEST_ENTRY; i++) {
            exact.append(i == from ? "" : "_").append(sentence.token(i).text());
            lower.append(i == from ? "" : "_").append(sentence.token(i).lower());
        }
        return Optional.ofNullable(entries.get(exact.toString()))
                .or(() -> Optional.ofNullable(entries.get(lower.toString())));
    }

    private Optional<Venue> venue(Sentence sentence, Entry entry, int last, int free) {
        int core = last + 1 - entry.words();
        int to = entry.endsName() ? tail(sentence, last + 1) : last + 1;
        if (to < sentence.size() && partOf.contains(sentence.token(to).lower())) {
            return Optional.empty();
        }
        int name = entry.form() == Form.NAME ? core : nameStart(sentence, core, free);
        boolean title = sentence.token(core).isCapitalised();
        if (entry.endsName() && name == core && to == last + 1 || last == 0 && title) {
            return Optional.empty();
        }
        int from = withDeterminer(sentence, name, core, free);
        if (title && from == name && !sentence.heading() && !isNameEnd(sentence, entry, last)) {
            // "James Alex Fields"
            return Optional.empty();
        }
        boolean named = entry.form() == Form.NAME
                || title
                || name < core && sentence.token(name).isCapitalised();
        boolean bare = from == core && !title && !sentence.heading();
        String head = sentence.token(to - 1).lower();
        return Optional.of(
                new Venue(sentence.index(), from, to, entry.kind(), named, bare, head, sentence.spanOf(from, to)));
    }

    private boolean isNameEnd(Sentence sentence, Entry entry, int last) {
        Entry exact = entries.get(sentence.token(last).text());
        return entry.form() != Form.WORD || exact != null && exact.endsName();
    }

    /** "University of Texas", "Church of Christ", "Naval Air Station Pensacola". */
    private int tail(Sentence sentence, int at) {
        if (beforeName.contains(sentence.token(at - 1).text())) {
            return nameEnd(sentence, at);
        }
        if (at + 1 >= sentence.size()
                || !sentence.token(at).lower().equals("of")
                || !sentence.token(at + 1).isCapitalised()) {
            return at;
        }
        return nameEnd(sentence, at + 1);
    }

    private int nameEnd(Sentence sentence, int at) {
        int end = at;
        while (end < sentence.size()
                && end - at < LONGEST_TAIL
                && sentence.token(end).isCapitalised()
                && !closed.contains(sentence.token(end).lower())) {
            end++;
        }
        return end;
    }

    /** How far to the left a name or a description goes on. */
    private int nameStart(Sentence sentence, int core, int free) {
        int at = core;
        while (at > free && core - at < MOST_BEFORE && belongs(sentence, at - 1, free)) {
            at--;
        }
        return at;
    }

    private boolean belongs(Sentence sentence, int at, int free) {
        Token token = sentence.token(at);
        if (closed.contains(token.lower()) || DETERMINERS.contains(token.lower())) {
            return false;
        }
        if (GENITIVE.contains(token.lower())) {
            return at > free && sentence.token(at - 1).isCapitalised();
        }
        boolean shouted = token.text().length() > LONGEST_ENTRY
                && token.text().chars().noneMatch(Character::isLowerCase)
                && sentence.token(at + 1).text().chars().anyMatch(Character::isLowerCase);
        return token.isCapitalised() && !shouted
                || before.contains(token.text())
                || token.text().equals("&");
    }

    /** The article or pronoun before it, behind one more word at most: "a walled compound". */
    private int withDeterminer(Sentence sentence, int name, int core, int free) {
        if (name > free && isDeterminer(sentence, name - 1)) {
            return name - 1;
        }
        boolean word = name == core
                && name - 1 > free
                && sentence.token(name - 1).isWord()
                && !closed.contains(sentence.token(name - 1).lower());
        return word && isDeterminer(sentence, name - 2) ? name - 2 : name;
    }

    private static boolean isDeterminer(Sentence sentence, int at) {
        return DETERMINERS.contains(sentence.token(at).lower());
    }
}
