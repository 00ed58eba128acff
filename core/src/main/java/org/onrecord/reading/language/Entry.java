package org.onrecord.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word as a lexicon knows it, or words in a row: a node of the tree of its phrases.
 *
 * <p>It is built up by its lexicon and does not change afterwards.
 */
final class Entry {
    private static final Map<String, Entry> NONE = Map.of();

    private final int words;
    private final List<String> lists = new ArrayList<>();
    private Map<String, Entry> longer = NONE;
    private int code = -1;

    /** An entry of some words, under no label yet. */
    Entry(int words) {
        this.words = words;
    }

    /** The entry of these words with one more behind them. */
    Entry with(String next) {
        if (longer.isEmpty()) {
            longer = new HashMap<>();
        }
        return longer.computeIfAbsent(next, word -> new Entry(words + 1));
    }

    /** Lists the entry under its labels, which have a code in the lexicon's alphabet. */
    void label(char ownCode, Set<String> labels) {
        code = ownCode;
        lists.addAll(labels);
    }

    /** Puts the entry on a plain list, which is no label. */
    void list(String name) {
        lists.add(name);
    }

    /** The code of its labels; the entry has some. */
    char code() {
        return (char) code;
    }

    /** How many words it has. */
    int words() {
        return words;
    }

    /** Whether it is listed under a label, or on a plain list. */
    boolean isOn(String list) {
        return lists.contains(list);
    }

    /** Whether it is on one of some lists, as labels or plain ones. */
    boolean isOnOne(Set<String> wanted) {
        for (String list : lists) {
            if (wanted.contains(list)) {
                return true;
            }
        }
        return false;
    }

    /** The longest labelled entry that a sentence has from a token on, which is this entry's first word. */
    @Nullable
    Entry longestIn(Sentence sentence, int at, boolean exact) {
        Entry best = code < 0 ? null : this;
        Entry next = this;
        for (int i = at + 1; i < sentence.size() && !next.longer.isEmpty(); i++) {
            Token token = sentence.token(i);
            next = next.longer.get(exact ? token.text() : token.lower());
            if (next == null) {
                return best;
            }
            best = next.code < 0 ? best : next;
        }
        return best;
    }
}
