package org.onrecord.reading.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.model.Category;
import org.onrecord.model.Span;

/**
 * The persons of whom a report says one by one that they came to harm, tied together across its sentences.
 *
 * <p>Names tie by surname, descriptions by age, sex and role where nothing speaks against it; "another man" is always
 * somebody else, and so are two in one list. Whoever died is not injured, whatever was said of them before.
 */
public final class Persons {
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** Where a report names more people, the rest go untold. */
    private static final int MOST = 100;

    private final List<Person> persons = new ArrayList<>();

    private Persons() {}

    /** A person as all words together tell of them. */
    public static final class Person {
        private Victim victim;
        private Category harm;
        private final List<Span> spans = new ArrayList<>();
        private Span best;

        private Person(Victim victim, Category harm) {
            this.victim = victim;
            this.harm = harm;
            this.best = victim.span();
            spans.add(victim.span());
        }

        /** The words that name the person, or else the first that speak of them. */
        public Span span() {
            return best;
        }

        public String name() {
            return victim.name();
        }

        public OptionalInt age() {
            return victim.age();
        }

        /** The noun for the person; absent where none stands. */
        public Optional<String> role() {
            return victim.role().isEmpty() ? Optional.empty() : Optional.of(victim.role());
        }

        public Category harm() {
            return harm;
        }

        /** Whether it is who did it. */
        public boolean attacker() {
            return victim.attacker();
        }

        private void add(Victim more, Category worse) {
            if (victim.name().isEmpty() && !more.name().isEmpty()) {
                best = more.span();
            }
            boolean fuller = !victim.name().isEmpty()
                    && words(more.name()).size() > words(victim.name()).size();
            victim = fuller ? more.with(victim) : victim.with(more);
            harm = worse == Category.KILLED ? worse : harm;
            spans.add(more.span());
        }
    }

    /** Ties the victims of an incident's figures together; figures in text order. */
    public static List<Person> of(List<FoundFigure> figures) {
        Persons registry = new Persons();
        List<FoundFigure> widest = figures.stream()
                .filter(f -> f.category() == Category.KILLED || f.category() == Category.INJURED)
                .sorted(Comparator.comparing((FoundFigure f) -> f.span().start())
                        .thenComparing(f -> -f.victims().size()))
                .toList();
        widest.forEach(registry::add);
        return List.copyOf(registry.persons);
    }

    private void add(FoundFigure figure) {
        List<Person> listed = new ArrayList<>();
        for (Victim victim : figure.victims()) {
            if (persons.size() >= MOST) {
                return;
            }
            Person person = find(victim, figure.category(), listed).orElse(null);
            if (person == null) {
                person = new Person(victim, figure.category());
                persons.add(person);
            } else {
                person.add(victim, figure.category());
            }
            listed.add(person);
        }
    }

    private Optional<Person> find(Victim victim, Category harm, List<Person> listed) {
        Optional<Person> same = persons.stream()
                .filter(p -> p.spans.stream().anyMatch(s -> s.equals(victim.span())))
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        List<Person> open = persons.stream()
                .filter(p -> !listed.contains(p) && agree(p.victim, victim))
                .filter(p -> p.harm == harm || mayDie(p, victim, harm))
                .toList();
        if (!victim.name().isEmpty()) {
            return open.stream()
                    .filter(p -> sameName(p.name(), victim.name()))
                    .findFirst()
                    .or(() -> open.stream().filter(p -> p.name().isEmpty()).max(closest(victim, harm)));
        }
        return open.stream().filter(p -> !victim.apart() || p.victim.apart()).max(closest(victim, harm));
    }

    /** Whether one who was hurt and one who died can be the same: one who was only hit, or one spoken of before. */
    private static boolean mayDie(Person known, Victim victim, Category harm) {
        boolean hit = harm == Category.KILLED ? known.victim.hit() : victim.hit();
        boolean sameAge = known.age().isPresent() && known.age().equals(victim.age());
        return hit || sameAge || victim.definite();
    }

    /** The same age and role speak most for a person, then that they were spoken of last. */
    private Comparator<Person> closest(Victim victim, Category harm) {
        return Comparator.<Person>comparingInt(
                        p -> p.age().isPresent() && p.age().equals(victim.age()) ? 1 : 0)
                .thenComparingInt(p -> p.harm == harm ? 1 : 0)
                .thenComparingInt(
                        p -> !victim.role().isEmpty() && p.victim.role().equals(victim.role()) ? 1 : 0)
                .thenComparingInt(persons::indexOf);
    }

    private static boolean agree(Victim a, Victim b) {
        boolean ages = a.age().isEmpty() || b.age().isEmpty() || a.age().equals(b.age());
        boolean sexes = agree(a.sex(), b.sex());
        boolean minors = agree(a.minor(), b.minor());
        boolean names = a.name().isEmpty() || b.name().isEmpty() || sameName(a.name(), b.name());
        return ages && sexes && minors && names && a.attacker() == b.attacker();
    }

    private static <T> boolean agree(Optional<T> a, Optional<T> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    /** "John Smith" and "Smith", but not "John Smith" and "Mary Smith". */
    private static boolean sameName(String a, String b) {
        List<String> one = words(a);
        List<String> other = words(b);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.size() == 1 || other.size() == 1) {
            return one.contains(other.get(other.size() - 1)) || other.contains(one.get(one.size() - 1));
        }
        boolean last = one.get(one.size() - 1).equals(other.get(other.size() - 1));
        return last && one.get(0).equals(other.get(0));
    }

    private static List<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !word.isEmpty() && !SUFFIXES.contains(word))
                .toList();
    }
}
