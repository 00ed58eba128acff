package org.onrecord.reading.figures;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Bounds;
import org.onrecord.model.Figure;
import org.onrecord.reading.figures.PeopleChunker.Chunked;
import org.onrecord.reading.language.Item;
import org.onrecord.reading.language.ItemPattern.Group;
import org.onrecord.reading.language.ItemPattern.Match;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Lexicon;

/** Counts the people of a frame: one mention, a list with its sum, or a name and what stands for it. */
final class PeopleLists {
    private final Lexicon lexicon;

    PeopleLists(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The people of a frame: the counted ones each, and the sum where a list holds others or several. */
    List<People> of(Chunked chunked, Match match, boolean nested) {
        Group who = match.find("who").or(() -> match.find("who2")).orElseThrow();
        List<People> all = new ArrayList<>();
        boolean and = chunked.items().sentence().heading();
        boolean including = false;
        for (int i = who.from(); i < who.to(); i++) {
            Item item = chunked.items().get(i);
            and |= lexicon.has(item, "And");
            including |= lexicon.has(item, "Including");
            and &= !isDash(chunked.items().token(i).text());
            People people = chunked.people().get(item.from());
            if (people != null) {
                all.add(people);
            }
        }
        if (all.size() < 2 || including) {
            return all;
        }
        boolean implied = all.stream().allMatch(People::implicit);
        if (all.stream().allMatch(p -> p.named() && p.to() - p.from() == 1)) {
            return List.of(); // Jordan, Kuwait and Lebanon
        }
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

    /** The single persons of a frame, each with the words that stand for them: "her daughter" with "Jane Doe". */
    List<List<People>> singles(Chunked chunked, Match match) {
        Group who = match.find("who").or(() -> match.find("who2")).orElseThrow();
        List<List<People>> singles = new ArrayList<>();
        for (int i = who.from(); i < who.to(); i++) {
            People people = chunked.people().get(chunked.items().get(i).from());
            if (people == null || !people.bounds().equals(Bounds.exactly(1))) {
                continue;
            }
            List<People> last = singles.isEmpty() ? List.of() : singles.get(singles.size() - 1);
            if (!last.isEmpty() && isApposition(chunked.items(), last.get(last.size() - 1), people)) {
                last.add(people);
            } else {
                singles.add(new ArrayList<>(List.of(people)));
            }
        }
        return singles;
    }

    /** Without a name that stands for the person before it: "her daughter, Jane Doe", "Jane Doe, a teacher". */
    private List<People> withoutAppositions(Items items, List<People> all) {
        List<People> parts = new ArrayList<>(all.subList(0, 1));
        for (int i = 1; i < all.size(); i++) {
            People part = all.get(i);
            People before = all.get(i - 1);
            if (!isApposition(items, before, part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** In "Gunman shoots sister - FOX29 News" the publisher's name is no further victim. */
    private static boolean isDash(String text) {
        return text.equals("-") || text.equals("–") || text.equals("—") || text.equals("--");
    }

    private boolean isApposition(Items items, People before, People part) {
        boolean comma = part.from() - before.to() == 1
                && lexicon.lists(items.sentence().token(before.to()).lower(), "Comma");
        return comma && part.implicit() && before.implicit() && part.named() != before.named();
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
}
