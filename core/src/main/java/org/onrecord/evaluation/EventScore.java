package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.onrecord.evaluation.EventCorpus.GoldArgument;
import org.onrecord.evaluation.EventCorpus.GoldEvent;
import org.onrecord.evaluation.EventCorpus.Told;
import org.onrecord.model.EventMention;
import org.onrecord.model.EventMention.Argument;
import org.onrecord.model.EventMention.Role;
import org.onrecord.model.EventMention.Type;

/**
 * Counts events that were found.
 *
 * <p>Within one report, a trigger matches a gold one of the same type that shares a word with it, exactly where all words
 * are the same; an argument matches a gold one of the same type of event and the same role that holds its head word.
 * Each is matched once. Words are compared in lower case and without doubled letters at their end, which the corpus
 * lacks.
 */
final class EventScore {
    private static final List<Type> TYPES = List.of(Type.ATTACK, Type.DIE, Type.INJURE);

    private final Map<Type, Tally> triggers = new EnumMap<>(Type.class);
    private final Map<Type, Tally> exact = new EnumMap<>(Type.class);
    private final Map<Role, Tally> arguments = new EnumMap<>(Role.class);
    private final List<Detail> details = new ArrayList<>();

    /** Matches, predictions and gold. */
    private static final class Tally {
        private int matched;
        private int predicted;
        private int gold;

        private Rates rates() {
            return Rates.of(matched, predicted, gold);
        }

        private Tally plus(Tally other) {
            matched += other.matched;
            predicted += other.predicted;
            gold += other.gold;
            return this;
        }
    }

    /** An argument with the type of its event. */
    private record Part(Type type, Role role, List<String> words) {
        boolean holds(Part found) {
            return type == found.type && role == found.role && words.containsAll(found.words);
        }
    }

    void add(Told gold, List<EventMention> found) {
        for (Type type : TYPES) {
            List<List<String>> expected = gold.events().stream()
                    .filter(event -> event.type() == type)
                    .map(event -> words(event.trigger()))
                    .toList();
            List<List<String>> predicted = found.stream()
                    .filter(event -> event.type() == type)
                    .map(event -> words(event.trigger().text()))
                    .toList();
            count(exact.computeIfAbsent(type, t -> new Tally()), expected, predicted, List::equals);
            Rest<List<String>> rest = count(
                    triggers.computeIfAbsent(type, t -> new Tally()),
                    expected,
                    predicted,
                    (one, other) -> one.stream().anyMatch(other::contains));
            note(gold, "TRIGGER", type.code(), rest.missed(), rest.spurious());
        }
        for (Role role : Role.values()) {
            List<Part> expected = gold.events().stream()
                    .flatMap(event -> parts(event, role).stream())
                    .toList();
            List<Part> predicted = found.stream()
                    .filter(event -> TYPES.contains(event.type()))
                    .flatMap(event -> parts(event, role, gold.report().text()).stream())
                    .toList();
            Rest<Part> rest =
                    count(arguments.computeIfAbsent(role, r -> new Tally()), expected, predicted, Part::holds);
            note(gold, "ARGUMENT", role.name().toLowerCase(Locale.ROOT), shown(rest.missed()), shown(rest.spurious()));
        }
    }

    private static List<String> shown(List<Part> parts) {
        return parts.stream()
                .map(part -> part.type().code() + ":" + String.join(" ", part.words()))
                .toList();
    }

    private void note(Told gold, String kind, String what, List<?> missed, List<?> spurious) {
        if (!missed.isEmpty() || !spurious.isEmpty()) {
            details.add(Detail.of(gold.report().id(), kind, what, "missed " + missed, "spurious " + spurious));
        }
    }

    private static List<Part> parts(GoldEvent event, Role role) {
        return event.arguments().stream()
                .filter(argument -> argument.role() == role)
                .map((GoldArgument argument) -> new Part(event.type(), role, words(argument.words())))
                .toList();
    }

    private static List<Part> parts(EventMention event, Role role, String text) {
        return event.arguments().stream()
                .filter(argument -> argument.role() == role)
                .map((Argument argument) ->
                        new Part(event.type(), role, words(argument.head().of(text))))
                .toList();
    }

    private static List<String> words(String text) {
        List<String> words = HeadWords.of(text).stream()
                .map(word -> word.replaceAll("(.)\\1+$", "$1"))
                .collect(Collectors.toList());
        return words.isEmpty() ? List.of(text.toLowerCase(Locale.ROOT)) : words;
    }

    /** What was not matched. */
    private record Rest<T>(List<T> missed, List<T> spurious) {}

    /** Matches each prediction once, first those that are the same as a gold one. */
    private static <T> Rest<T> count(Tally tally, List<T> gold, List<T> predicted, BiPredicate<T, T> matches) {
        List<T> left = new ArrayList<>(gold);
        List<T> spurious = new ArrayList<>();
        List<T> later = new ArrayList<>();
        predicted.forEach(one -> {
            if (!left.remove(one)) {
                later.add(one);
            }
        });
        for (T one : later) {
            if (!left.stream()
                    .filter(other -> matches.test(other, one))
                    .findFirst()
                    .map(left::remove)
                    .orElse(false)) {
                spurious.add(one);
            }
        }
        tally.matched += gold.size() - left.size();
        tally.predicted += predicted.size();
        tally.gold += gold.size();
        return new Rest<>(left, spurious);
    }

    Rates trigger(Type type) {
        return triggers.getOrDefault(type, new Tally()).rates();
    }

    Rates exactTrigger(Type type) {
        return exact.getOrDefault(type, new Tally()).rates();
    }

    Rates allTriggers() {
        return triggers.values().stream().reduce(new Tally(), Tally::plus).rates();
    }

    Rates argument(Role role) {
        return arguments.getOrDefault(role, new Tally()).rates();
    }

    Rates allArguments() {
        return arguments.values().stream().reduce(new Tally(), Tally::plus).rates();
    }

    List<Detail> details() {
        return List.copyOf(details);
    }
}
