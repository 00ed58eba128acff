package org.onrecord.ledger.reconciling;

import java.time.Instant;
import java.util.Collection;
import java.util.TreeMap;

/** Positions by what they hold, in the order of the numbers. */
final class Camps implements Positions {
    private final TreeMap<Camp.Kind, Camp> camps = new TreeMap<>();
    private final VagueWords vagueWords;

    Camps(VagueWords vagueWords) {
        this.vagueWords = vagueWords;
    }

    @Override
    public void place(Position position, Instant at) {
        putBack(position);
    }

    @Override
    public void putBack(Position position) {
        camps.computeIfAbsent(kind(position), Camp::new).add(position);
    }

    @Override
    public void withdraw(Position position, Instant at) {}

    @Override
    public void lift(Position position) {
        Camp.Kind kind = kind(position);
        Camp camp = camps.get(kind);
        if (camp != null) {
            camp.remove(position);
            if (camp.isEmpty()) {
                camps.remove(kind);
            }
        }
    }

    Collection<Camp> all() {
        return camps.values();
    }

    boolean isEmpty() {
        return camps.isEmpty();
    }

    /** The camp of the greatest number. */
    Camp greatest() {
        return camps.lastEntry().getValue();
    }

    private Camp.Kind kind(Position position) {
        return position.kind(first -> new Camp.Kind(
                first.bounds(),
                Trust.of(first.chain().kind()),
                vagueWords.findIn(first.assertion().figure()).orElse("")));
    }
}
