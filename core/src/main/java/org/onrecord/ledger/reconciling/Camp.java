package org.onrecord.ledger.reconciling;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.onrecord.model.Bounds;

/** The independent sources that hold the same figure, those that supported it longest ago first. */
final class Camp {
    /** How many assertions a bound cites at most: enough to look at, however many sources agree. */
    private static final int CITED = 20;

    private final Kind kind;
    private final TreeSet<Position> members = new TreeSet<>(Comparator.comparingLong(Position::turn));

    Camp(Kind kind) {
        this.kind = kind;
    }

    /**
     * What the positions of a camp have in common, in the order of their numbers.
     *
     * @param bounds what they hold
     * @param trust how far to rely on them
     * @param vague the word that stands for the number, empty where a number stands
     */
    record Kind(Bounds bounds, Trust trust, String vague) implements Comparable<Kind> {
        private static final Comparator<Kind> ORDER = Comparator.<Kind>comparingLong(
                        kind -> Interval.number(kind.bounds))
                .thenComparingLong(kind -> Interval.of(kind.bounds).low())
                .thenComparingLong(kind -> Interval.of(kind.bounds).high())
                .thenComparing(kind -> kind.bounds.min().isPresent())
                .thenComparing(kind -> kind.bounds.approximate())
                .thenComparing(Kind::trust)
                .thenComparing(Kind::vague);

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    void add(Position position) {
        members.add(position);
    }

    void remove(Position position) {
        members.remove(position);
    }

    Bounds bounds() {
        return kind.bounds();
    }

    Trust trust() {
        return kind.trust();
    }

    String vague() {
        return kind.vague();
    }

    Interval said() {
        return Interval.of(kind.bounds());
    }

    Interval meant() {
        return Interval.meant(kind.bounds());
    }

    long number() {
        return Interval.number(kind.bounds());
    }

    TreeSet<Position> members() {
        return members;
    }

    /** The number of independent sources. */
    int size() {
        return members.size();
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    Position latest() {
        return members.last();
    }

    /** Ids of the assertions to cite for some camps. */
    static List<String> cited(List<Camp> camps) {
        return camps.stream()
                .flatMap(camp -> camp.members.stream().limit(CITED))
                .sorted(Comparator.comparingLong(Position::turn))
                .map(Position::id)
                .limit(CITED)
                .toList();
    }
}
