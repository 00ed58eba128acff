package org.onrecord.reading.times;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Period;
import org.onrecord.model.Span;
import org.onrecord.model.TimeExpression;
import org.onrecord.reading.language.Sentence;

/** Names what speaks for and against a time being the incident's: "left arrested", "age 1", "place title". */
final class TimeFeatures {
    private static final Set<String> ATTACHED = Set.of("trigger", "happened", "incident");
    private static final int REACH = 14;
    private static final int WINDOW = 40;
    private static final int NEAR_DAYS = 14;

    private final TimeScene scene;
    private final OccurrenceWords words;
    private final List<TimeExpression> times;
    private @Nullable Object told;
    private final TreeSet<String> attached = new TreeSet<>();
    private final Map<Object, Integer> same = new HashMap<>();

    /** @param times all that may be the incident's, in text order */
    TimeFeatures(TimeScene scene, List<TimeExpression> times) {
        this.scene = scene;
        this.words = scene.words();
        this.times = times;
        times.forEach(time -> same.merge(key(time), 1, Integer::sum));
    }

    private static Object key(TimeExpression time) {
        return time.period().isPresent() ? time.period().get() : time.value();
    }

    /** The features of one of the times. */
    List<String> of(TimeExpression time) {
        int at = scene.sentenceAt(time.span());
        Sentence sentence = scene.sentence(at);
        int from = sentence.tokenAt(time.span().start());
        int to = sentence.tokenAt(time.span().end() - 1) + 1;
        List<String> names = new ArrayList<>();
        String left = left(sentence, from, names);
        String right = right(sentence, to, names);
        attached.add(left);
        attached.add(right);
        String between = "between " + left + ", " + right;
        String age = "age " + age(scene.age(time.period()));
        String form = "form " + words.form(time, sentence, from, to);
        String place = "place " + place(scene.isTitled() ? at : at + 1);
        int distance = scene.away(at);
        String away = " away " + (distance < 2 ? Integer.toString(distance) : distance < 4 ? "2-3" : "4+");
        String lead = " lead " + scene.lead();
        names.addAll(List.of("time", age, form, place, away, between, "width " + width(time)));
        names.addAll(List.of(form + " " + age, place + away, between + away, "left " + left + " " + age));
        names.addAll(List.of(between + " " + form, between + lead, place + lead, place + " " + age, age + lead));
        addTold(time, left, names);
        names.add("same " + Math.min(same.getOrDefault(key(time), 1), 4));
        addOrder(time, names);
        addNeighbours(sentence, from, to, names);
        addTriggers(sentence, from, to, names);
        addSentence(sentence, from, at, names);
        return names;
    }

    /** How a time stands to the first that hangs on the incident. */
    private void addTold(TimeExpression time, String left, List<String> names) {
        Object key = key(time);
        if (told != null) {
            names.add(key.equals(told) ? "told before" : "another told before");
        } else if (ATTACHED.contains(left)) {
            told = key;
            names.add("told first");
        }
    }

    private void addOrder(TimeExpression time, List<String> names) {
        if (time == times.get(0)) {
            names.add("first");
        }
        if (same.size() == 1) {
            names.add("only");
        }
        if (time.period().isEmpty()) {
            return;
        }
        Period own = time.period().get();
        boolean earliest = true;
        boolean latest = true;
        boolean within = false;
        boolean holds = false;
        for (Object key : same.keySet()) {
            if (key instanceof Period other && !other.equals(own)) {
                within |= other.contains(own.from()) && other.contains(own.to());
                holds |= own.contains(other.from()) && own.contains(other.to());
                if (isRecent(other)) {
                    earliest &= !other.from().isBefore(own.from());
                    latest &= !other.from().isAfter(own.from());
                }
            }
        }
        if (isRecent(own)) {
            names.add("order " + (earliest ? latest ? "alone" : "earliest" : latest ? "latest" : "between"));
        }
        if (within) {
            names.add("within another");
        }
        if (holds) {
            names.add("holds another");
        }
    }

    private boolean isRecent(Period period) {
        return scene.age(Optional.of(Period.day(period.from())))
                .filter(days -> days <= NEAR_DAYS)
                .isPresent();
    }

    /** The words right beside the time. */
    private void addNeighbours(Sentence sentence, int from, int to, List<String> names) {
        if (from == 0) {
            names.add("opens");
        }
        if (from > 0) {
            names.add("before " + sentence.token(from - 1).lower());
        }
        if (to < sentence.size()) {
            names.add("after " + sentence.token(to).lower());
        }
        if (sentence.size() - (to - from) < 4) {
            names.add("line of its own");
        }
    }

    /** The next word on the left that tells what took place. */
    private String left(Sentence sentence, int from, List<String> names) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            String word = sentence.token(i).lower();
            if (i < from - 1 && words.is(word, OccurrenceWords.BOUNDARY)) {
                names.add("left boundary " + word);
                return "boundary";
            }
            String kind = kind(sentence, i);
            if (!kind.isEmpty()) {
                names.add("left " + word);
                names.add("left " + kind + (i >= from - 3 ? " beside" : " apart"));
                return kind;
            }
        }
        return "nothing";
    }

    private String right(Sentence sentence, int to, List<String> names) {
        for (int i = to; i < Math.min(sentence.size(), to + REACH); i++) {
            String word = sentence.token(i).lower();
            String kind = words.is(word, OccurrenceWords.SAYING) ? "" : kind(sentence, i);
            if (!kind.isEmpty()) {
                names.add("right " + word);
                names.add("right " + kind + (i < to + 3 ? " beside" : " apart"));
                return kind;
            }
            if (words.is(word, OccurrenceWords.BOUNDARY) && i > to) {
                return "boundary";
            }
        }
        return "nothing";
    }

    /** What sort of word a token is, where it tells what took place; empty for others. */
    private String kind(Sentence sentence, int at) {
        String word = sentence.token(at).lower();
        String kind = words.kind(word);
        if (kind.equals("aside") || kind.equals("incident")) {
            return kind;
        }
        boolean telling = !kind.isEmpty() || word.endsWith("ed");
        return telling && scene.isInTrigger(sentence.token(at).span()) ? "trigger" : kind;
    }

    /** How near the next trigger of the sentence stands, on either side. */
    private void addTriggers(Sentence sentence, int from, int to, List<String> names) {
        int start = sentence.token(from).span().start();
        Optional<Span> before = scene.triggerBefore(start)
                .filter(span -> span.start() >= sentence.span().start());
        before.ifPresent(span ->
                names.add("trigger before " + steps(from - sentence.tokenAt(Math.min(span.end(), start) - 1))));
        Optional<Span> after = scene.triggerFrom(sentence.token(to - 1).span().end())
                .filter(span -> span.start() < sentence.span().end());
        after.ifPresent(span -> names.add("trigger after " + steps(sentence.tokenAt(span.start()) - to)));
    }

    private static String steps(int tokens) {
        return tokens < 3 ? "beside" : tokens < 6 ? "near" : tokens < 12 ? "apart" : "far";
    }

    /** What else the sentence speaks of, and whether it takes up words of the lead. */
    private void addSentence(Sentence sentence, int from, int at, List<String> names) {
        TreeSet<String> seen = new TreeSet<>();
        int echoes = 0;
        for (int i = Math.max(0, from - WINDOW); i < Math.min(sentence.size(), from + WINDOW); i++) {
            String word = sentence.token(i).lower();
            if (words.is(word, OccurrenceWords.LATER)) {
                seen.add("sentence later");
            }
            if (words.is(word, OccurrenceWords.OTHER)) {
                seen.add("sentence other");
                seen.add("sentence " + word);
            }
            if (word.startsWith("@") || word.startsWith("pic.twitter")) {
                seen.add("sentence tweet");
            }
            echoes += scene.isEcho(word) ? 1 : 0;
        }
        names.addAll(seen);
        if (at > 1) {
            names.add("echoes " + Math.min(echoes, 3));
        }
    }

    /** The features of the day of publication or the one before; to be asked for after those of the times. */
    List<String> ofFresh() {
        List<String> names = new ArrayList<>();
        names.add("fresh");
        names.add("fresh lead " + scene.lead());
        names.add("fresh trigger " + Math.min(scene.firstTriggered(), 3));
        attached.forEach(kind -> names.add("fresh beside " + kind));
        names.add("fresh times " + Math.min(times.size(), 4));
        names.add("fresh size " + (scene.size() < 6 ? "small" : scene.size() < 12 ? "middle" : "large"));
        scene.leadWords().stream().filter(words::tellsOfLead).sorted().forEach(word -> names.add("fresh if " + word));
        return names;
    }

    private static String age(Optional<Long> age) {
        if (age.isEmpty()) {
            return "unknown";
        }
        long days = age.get();
        if (days < 7) {
            return days < 0 ? "ahead" : Long.toString(days);
        }
        return days < 14 ? "7-13" : days < 31 ? "14-30" : days < 100 ? "months" : days < 400 ? "year" : "more";
    }

    private static String place(int at) {
        return at == 0 ? "title" : at < 4 ? "sentence " + at : at < 8 ? "early" : at < 15 ? "middle" : "late";
    }

    private static String width(TimeExpression time) {
        long days = time.period()
                .map(period -> ChronoUnit.DAYS.between(period.from(), period.to()))
                .orElse(0L);
        return days == 0 ? "day" : days < 4 ? "days" : days < 9 ? "week" : days < 40 ? "month" : "more";
    }
}
