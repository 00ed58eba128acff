package org.onrecord.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Mention;
import org.onrecord.model.Perpetrator;
import org.onrecord.model.Perpetrator.Kind;

/**
 * Ties the perpetrators that a report speaks of in several words: the names of one group, a name and its surname, and
 * descriptions such as "gunmen" and "several men wearing masks", of which one is kept with what the others say of it.
 */
final class SameActors {
    private static final int LONGEST_NAME = 8;

    private final EventWords words;

    SameActors(EventWords words) {
        this.words = words;
    }

    /** Each actor once, in text order. */
    List<Perpetrator> once(List<Perpetrator> found) {
        List<Perpetrator> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(one -> one.mention().span()));
        List<Perpetrator> named = new ArrayList<>();
        List<Perpetrator> described = new ArrayList<>();
        List<Perpetrator> last = new ArrayList<>();
        for (Perpetrator one : sorted) {
            (isGeneric(one) ? last : isDescribed(one) ? described : named).add(one);
        }
        List<Perpetrator> all = new ArrayList<>(fullest(named));
        all.addAll(unnamed(described, all));
        if (all.isEmpty()) {
            last.removeIf(one ->
                    one.mention().text().indexOf(' ') < 0 && !words.lexicon().lists(last(one), "Lawful"));
            all.addAll(unnamed(last, all));
        }
        all.sort(Comparator.comparing(one -> one.mention().span()));
        return all;
    }

    /** Of the names of one actor the fullest, where it stands first. */
    private List<Perpetrator> fullest(List<Perpetrator> named) {
        Map<String, Perpetrator> byKey = new LinkedHashMap<>();
        named.forEach(one -> byKey.putIfAbsent(key(one), one));
        List<Perpetrator> all = new ArrayList<>(byKey.values());
        all.removeIf(one -> byKey.values().stream()
                .anyMatch(other -> other != one && isIn(one, other)
                        || other != one
                                && other.mention().span().overlaps(one.mention().span())
                                && other.mention()
                                                .span()
                                                .compareTo(one.mention().span())
                                        < 0));
        return all;
    }

    /** "Taliban" and "Pakistani Taliban", "Lee" and "Ann Lee". */
    private boolean isIn(Perpetrator one, Perpetrator other) {
        return (" " + key(other)).endsWith(" " + key(one))
                || (" " + other.mention().text()).endsWith(" " + one.mention().text());
    }

    /** A group that is known by several names by one of them, others by their own. */
    private String key(Perpetrator one) {
        List<String> all = List.of(one.mention()
                .text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’']s\\b|,.*", "")
                .split("\\s+"));
        for (int length = Math.min(LONGEST_NAME, all.size()); length > 0; length--) {
            for (int from = 0; from + length <= all.size(); from++) {
                Optional<String> group = words.groupOf(String.join(" ", all.subList(from, from + length)));
                if (group.isPresent()) {
                    return group.get();
                }
            }
        }
        int to = all.size();
        while (to > 1 && (isDoer(all.get(to - 1)) || words.lexicon().lists(all.get(to - 1), "Group"))) {
            to--;
        }
        return String.join(" ", all.subList(0, to));
    }

    /** One for gunmen and one for bombers, unless they bear names: "the gunman" beside the man accused. */
    private List<Perpetrator> unnamed(List<Perpetrator> described, List<Perpetrator> named) {
        long persons =
                named.stream().filter(one -> one.kind() == Kind.INDIVIDUAL).count();
        boolean groups = named.stream().anyMatch(one -> one.kind() == Kind.GROUP);
        Map<Boolean, Perpetrator> byBomb = new LinkedHashMap<>();
        for (Perpetrator one : described) {
            String last = last(one);
            boolean accounted = persons > 1
                    || persons == 1 && one.kind() == Kind.INDIVIDUAL
                    || groups && words.lexicon().lists(last, "Political");
            if (!accounted) {
                byBomb.merge(last.startsWith("bomb"), one, this::better);
            }
        }
        Perpetrator others = byBomb.get(false);
        if (others != null && byBomb.size() > 1 && words.lexicon().lists(last(others), "Political")) {
            byBomb.remove(false);
        }
        return List.copyOf(byBomb.values());
    }

    /** Of two descriptions the one that tells of several, else the first; with what either says of them. */
    private Perpetrator better(Perpetrator one, Perpetrator other) {
        boolean more = one.kind() == Kind.INDIVIDUAL && other.kind() == Kind.GROUP;
        boolean nouns = !isDoer(last(one)) && isDoer(last(other));
        Perpetrator better = more || nouns ? other : one;
        Optional<Mention> description = better.description()
                .or(one::description)
                .or(() -> other.kind() == Kind.GROUP || one.kind() == other.kind()
                        ? other.description()
                        : Optional.empty());
        return new Perpetrator(better.mention(), better.kind(), description);
    }

    /** "Gunmen", "several men": no name stands at its end. */
    private boolean isDescribed(Perpetrator one) {
        String text = one.mention().text();
        String last = text.substring(text.lastIndexOf(' ') + 1);
        boolean noun = Character.isLowerCase(last.codePointAt(0)) || text.length() == last.length();
        return one.kind() != Kind.STATE && noun && (isDoer(last(one)) || isPeople(last(one)));
    }

    private boolean isPeople(String word) {
        return words.lexicon().lists(word, "Persons") || words.lexicon().lists(word, "Person");
    }

    private boolean isDoer(String word) {
        return words.lexicon().lists(word, "Doer");
    }

    /** "The attackers": a single word that says nothing of them, and those who fight attackers. */
    private boolean isGeneric(Perpetrator one) {
        if (one.kind() == Kind.STATE) {
            return false;
        }
        String lower = one.mention().text().toLowerCase(Locale.ROOT);
        boolean few = lower.indexOf(' ') == lower.lastIndexOf(' ')
                && one.description().isEmpty();
        return few && words.lexicon().lists(last(one), "Generic")
                || words.lexicon().lists(last(one), "Lawful");
    }

    private static String last(Perpetrator one) {
        String lower = one.mention().text().toLowerCase(Locale.ROOT);
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }
}
