package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.TimeExpression;

/**
 * Counts time expressions as TempEval-3 does: found with the same span or with one that overlaps, and of these with the
 * same type and the same value; an expression answers to one tag at most.
 *
 * @see <a href="https://aclanthology.org/S13-2001/">UzZaman et al.: SemEval-2013 Task 1: TempEval-3</a>
 */
final class TimeScore {
    private int gold;
    private int read;
    private int strict;
    private int relaxed;
    private int types;
    private int values;
    private final List<Detail> details = new ArrayList<>();

    void add(TimeMlFile document, List<TimeExpression> times) {
        String id = document.report().id();
        String text = document.report().text();
        gold += document.times().size();
        read += times.size();
        Set<TimeExpression> used = new HashSet<>();
        for (GoldTime time : document.times()) {
            TimeExpression best = null;
            for (TimeExpression one : times) {
                boolean closer = best == null
                        || one.span().overlap(time.span()) > best.span().overlap(time.span());
                if (one.span().overlap(time.span()) > 0 && closer && !used.contains(one)) {
                    best = one;
                }
            }
            if (best == null) {
                details.add(Detail.of(id, "MISS", around(text, time), time.type(), time.value()));
                continue;
            }
            used.add(best);
            compare(id, text, time, best);
        }
        times.stream()
                .filter(one -> !used.contains(one))
                .forEach(one -> details.add(Detail.of(
                        id, "SPURIOUS", around(text, new GoldTime(one.span(), "", "")), one.kind(), one.value())));
    }

    private void compare(String id, String text, GoldTime time, TimeExpression found) {
        boolean type = time.type().equals(found.kind().name());
        boolean value = time.value().equals(found.value());
        relaxed++;
        strict += time.span().equals(found.span()) ? 1 : 0;
        types += type ? 1 : 0;
        values += value ? 1 : 0;
        if (!value || !type) {
            details.add(Detail.of(
                    id,
                    value ? "TYPE" : "VALUE",
                    around(text, time),
                    "gold: " + time.type() + " " + time.value(),
                    "got: " + found.kind() + " " + found.value() + " '"
                            + found.mention().text() + "'"));
        } else if (!time.span().equals(found.span())) {
            details.add(Detail.of(
                    id, "SPAN", around(text, time), "got: " + found.mention().text()));
        }
    }

    private static String around(String text, GoldTime time) {
        return text.substring(Math.max(0, time.span().start() - 40), time.span().start())
                + "[" + time.span().of(text) + "]"
                + text.substring(
                        time.span().end(), Math.min(text.length(), time.span().end() + 25));
    }

    int gold() {
        return gold;
    }

    Rates strict() {
        return Rates.of(strict, read, gold);
    }

    Rates relaxed() {
        return Rates.of(relaxed, read, gold);
    }

    /** Relaxed spans with the right type. */
    Rates types() {
        return Rates.of(types, read, gold);
    }

    /** Relaxed spans with the right value: its F1 is the relaxed one times the accuracy of values. */
    Rates values() {
        return Rates.of(values, read, gold);
    }

    List<Detail> details() {
        return List.copyOf(details);
    }

    Table table(String title) {
        return new Table(
                title + ", " + gold + " expressions",
                List.of("", "P", "R", "F"),
                List.of(
                        relaxed().row("span, relaxed"),
                        strict().row("span, strict"),
                        values().row("value"),
                        types().row("type")));
    }
}
