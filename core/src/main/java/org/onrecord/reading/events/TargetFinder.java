package org.onrecord.reading.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Category;
import org.onrecord.model.EventMention;
import org.onrecord.model.EventMention.Argument;
import org.onrecord.model.EventMention.Role;
import org.onrecord.model.EventMention.Type;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Mention;
import org.onrecord.model.Perpetrator;
import org.onrecord.model.Target;
import org.onrecord.reading.language.Items;

/** Finds who and what was hit: people by name, age and role where the text gives them, buildings and vehicles. */
final class TargetFinder {
    private static final Pattern AGE = Pattern.compile("(\\d{1,3})(?:-| )?(?:year|yr).*");
    private static final int OLDEST = 120;
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final EventWords words;
    private final Phrases phrases;
    private final Victims named;

    TargetFinder(EventWords words) {
        this.words = words;
        this.phrases = new Phrases(words);
        this.named = new Victims(words);
    }

    /** Its targets in text order, each once; those who did it are none, though they may have come to harm. */
    List<Target> in(Scene scene, List<Target> persons, List<Perpetrator> attackers) {
        List<Target> targets = new ArrayList<>();
        for (Target person : persons) {
            named.of(scene, person, attackers).ifPresent(targets::add);
        }
        for (EventMention event : scene.events()) {
            for (Argument argument : event.arguments()) {
                of(scene, event, argument)
                        .filter(target -> persons.isEmpty() || target.kind() != Target.Kind.PERSON)
                        .filter(target -> target.kind() != Target.Kind.PERSON
                                || named.of(scene, target, attackers).isPresent())
                        .ifPresent(targets::add);
            }
        }
        for (Items items : scene.around()) {
            for (int i = 0; i < items.size(); i++) {
                trappedAt(scene, items, i).ifPresent(targets::add);
            }
        }
        targets.sort(
                (one, other) -> one.mention().span().compareTo(other.mention().span()));
        return once(scene, targets);
    }

    private List<Target> once(Scene scene, List<Target> targets) {
        Set<String> seen = new HashSet<>();
        List<Target> kept = new ArrayList<>();
        for (Target target : targets) {
            boolean overlaps = kept.stream()
                    .anyMatch(other ->
                            other.mention().span().overlaps(target.mention().span()));
            boolean again = target.kind() == Target.Kind.BUILDING
                    && isDefinite(scene, target)
                    && kept.stream().anyMatch(other -> other.kind() == Target.Kind.BUILDING);
            if (!overlaps && !again && keys(target).stream().noneMatch(seen::contains)) {
                seen.addAll(keys(target));
                seen.add(Repeats.key(bare(target)));
                kept.add(target);
            }
        }
        return kept;
    }

    /** "The hall" behind "a large music venue": no other building. */
    private boolean isDefinite(Scene scene, Target target) {
        Items items = scene.itemsAt(target.mention().span());
        int before = Scene.itemAt(items, target.mention().span()) - 1;
        String lower = phrases.lower(items, before);
        String text = target.mention().text();
        boolean name = Character.isUpperCase(text.codePointAt(text.lastIndexOf(' ') + 1));
        return !name && (lower.equals("the") || lower.equals("its") || lower.equals("that"));
    }

    /** "Others might have been trapped": with the words that say how sure it is. */
    private Optional<Target> trappedAt(Scene scene, Items items, int at) {
        boolean trapped = phrases.is(items, at, "Trapped")
                && phrases.is(items, at - 1, "Be")
                && !phrases.is(items, at - 2, "Not");
        trapped &= !phrases.lower(
                        items, phrases.before(items, at).map(Phrase::from).orElse(0) - 1)
                .equals("how");
        Optional<Phrase> subject = trapped ? phrases.before(items, at) : Optional.empty();
        return subject.filter(phrase -> !phrases.isPronoun(items, phrase.head()))
                .map(phrase -> new Target(
                        Mention.at(items.spanOf(phrase.from(), at + 1), scene.text()),
                        Target.Kind.PEOPLE,
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.of(Category.TRAPPED)));
    }

    /**
     * By what targets are told apart: a named person by the name, anybody else by noun and age; groups by how many came
     * to which harm as well, since "five Americans" and "five soldiers" killed are the same.
     */
    private Set<String> keys(Target target) {
        String text = target.mention().text();
        Set<String> keys = new HashSet<>();
        String last = bare(target).substring(bare(target).lastIndexOf(' ') + 1);
        boolean named =
                target.kind() == Target.Kind.PERSON && !last.isEmpty() && Character.isUpperCase(last.codePointAt(0));
        String age =
                target.age().stream().mapToObj(Integer::toString).findFirst().orElse("");
        keys.add(named ? nameKey(bare(target)) : Repeats.key(bare(target)) + age);
        if (target.kind() == Target.Kind.PEOPLE && target.harm().isPresent()) {
            String first = text.substring(0, Math.max(0, text.indexOf(' '))).toLowerCase(Locale.ROOT);
            int number = NUMBERS.indexOf(first);
            if (number > 2 || first.matches("\\d+")) {
                keys.add((number > 2 ? number : first) + " " + target.harm().get());
            }
        }
        return keys;
    }

    /** Without age and genitive. */
    private static String bare(Target target) {
        return target.mention().text().replaceAll(",? *\\d+$", "").replaceAll("[’']s$", "");
    }

    /** Given name and surname, or the surname alone; a title is neither. */
    private static String nameKey(String name) {
        String[] all = name.replaceAll("\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.? ", "")
                .toLowerCase(Locale.ROOT)
                .split("\\s+");
        String last = Repeats.key(all[all.length - 1]);
        boolean full = all.length > 1 && Character.isUpperCase(name.codePointAt(0));
        return full ? all[0] + " " + last : last;
    }

    private Optional<Target> of(Scene scene, EventMention event, Argument argument) {
        Items items = scene.itemsAt(argument.mention().span());
        int from = Scene.itemAt(items, argument.mention().span());
        int head = Scene.itemAt(items, argument.head());
        boolean bereaved = phrases.lower(items, head + 1).equals("of")
                && words.lexicon().lists(phrases.lower(items, head), "Bereaved");
        if (isUndone(scene, event)
                || phrases.isPronoun(items, head)
                || phrases.is(items, head, "Doer")
                || phrases.is(items, from - 1, "Hedge")
                || bereaved
                || isUnreal(items, from)) {
            return Optional.empty();
        }
        boolean thing = phrases.is(items, head, "Building") || phrases.is(items, head, "Vehicle");
        if (argument.role() == Role.PLACE && !(thing && event.type() == Type.ATTACK)
                || argument.role() == Role.ATTACKER
                || argument.role() == Role.INSTRUMENT) {
            return Optional.empty();
        }
        return kindOf(items, from, head, event.type()).map(kind -> target(scene, items, from, head, kind, event));
    }

    /** What somebody was about to do, or could do, and what the police did: "forces joined to kill", "agents raided". */
    private boolean isUndone(Scene scene, EventMention event) {
        Items items = scene.itemsAt(event.trigger().span());
        int at = Scene.itemAt(items, event.trigger().span());
        boolean open = phrases.lower(items, at - 1).equals("to") && words.has(items.get(at), "Base")
                || phrases.is(items, at - 1, "Modal");
        boolean searched = phrases.lower(items, at).startsWith("raid")
                && event.arguments().stream()
                        .anyMatch(a -> a.role() == Role.ATTACKER
                                && words.lexicon()
                                        .lists(phrases.lower(items, Scene.itemAt(items, a.head())), "Lawful"));
        return open || searched;
    }

    private boolean isUnreal(Items items, int from) {
        for (int i = Math.max(0, from - 3); i < from; i++) {
            if (phrases.lower(items, i).equals("no")) {
                return true;
            }
        }
        return phrases.lower(items, from).equals("no")
                || phrases.lower(items, from).equals("any")
                || phrases.is(items, from - 1, "Not");
    }

    private Optional<Target.Kind> kindOf(Items items, int from, int head, Type type) {
        if (phrases.is(items, head, "Building")) {
            return Optional.of(Target.Kind.BUILDING);
        }
        if (phrases.is(items, head, "Vehicle")) {
            return Optional.of(Target.Kind.VEHICLE);
        }
        boolean everyone = words.lexicon().lists(phrases.lower(items, head), "Everyone")
                || words.lexicon().lists(phrases.lower(items, head), "AdjectiveToo");
        boolean aged = hasAge(items, from, head);
        if (phrases.is(items, head, "Persons") || phrases.is(items, head, "Demonym")) {
            boolean bare = from == head && items.token(head).isCapitalised() && phrases.is(items, head, "Demonym");
            return everyone || bare ? Optional.empty() : Optional.of(Target.Kind.PEOPLE);
        }
        if (phrases.is(items, head, "Person") || phrases.is(items, head, "Aged")) {
            return everyone && !aged ? Optional.empty() : Optional.of(Target.Kind.PERSON);
        }
        boolean name = phrases.is(items, head, "Cap") && isPersonName(items, from, head);
        if (name && (type != Type.ATTACK || phrases.is(items, head - 1, "Cap") && aged)) {
            return Optional.of(Target.Kind.PERSON);
        }
        return words.lexicon().lists(phrases.lower(items, head), "Gathering")
                ? Optional.of(Target.Kind.PLACE)
                : Optional.empty();
    }

    /** A name of two words at least, none of which is a place's or a body's. */
    private boolean isPersonName(Items items, int from, int head) {
        int first = head;
        while (first > from && phrases.is(items, first - 1, "Cap")) {
            first--;
        }
        for (int i = first; i <= head; i++) {
            if (words.lexicon().lists(phrases.lower(items, i), "NoPersonName")) {
                return false;
            }
        }
        return head > first;
    }

    private boolean hasAge(Items items, int from, int head) {
        return age(items, from, head).isPresent();
    }

    /** "A 23-year-old student", "Ann Lee, 23". */
    private OptionalInt age(Items items, int from, int head) {
        for (int i = from; i <= head; i++) {
            Matcher matcher = AGE.matcher(items.token(i).lower());
            if (matcher.matches()) {
                return inYears(matcher.group(1));
            }
        }
        boolean behind = phrases.is(items, head + 1, "Comma") && phrases.is(items, head + 2, "Numeral");
        return behind ? inYears(items.token(head + 2).text()) : OptionalInt.empty();
    }

    private static OptionalInt inYears(String digits) {
        if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > OLDEST) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    private Target target(Scene scene, Items items, int from, int head, Target.Kind kind, EventMention event) {
        int start = from;
        for (int i = from; i < head; i++) {
            // "The country's defence ministry": whose it is tells no more of it
            if (phrases.is(items, i + 1, "Genitive") && phrases.is(items, i, "Lower") && i + 1 < head) {
                start = i + 2;
            }
        }
        while (start < head
                && (phrases.is(items, start, "Det")
                        || phrases.is(items, start, "Possessive")
                        || phrases.is(items, start, "Genitive"))) {
            start++;
        }
        boolean people = kind == Target.Kind.PERSON || kind == Target.Kind.PEOPLE;
        OptionalInt age = people ? age(items, from, head) : OptionalInt.empty();
        boolean behind =
                age.isPresent() && phrases.is(items, head + 1, "Comma") && phrases.is(items, head + 2, "Numeral");
        Mention mention = Mention.at(items.spanOf(start, behind ? head + 3 : head + 1), scene.text());
        return new Target(
                mention,
                kind,
                age,
                people ? role(items, from, head) : Optional.empty(),
                people ? harm(event) : Optional.empty());
    }

    /** The noun that says what a person is; a word for anybody says nothing. */
    private Optional<String> role(Items items, int from, int head) {
        int at = head;
        while (at > from && phrases.is(items, at, "Cap") && !phrases.is(items, at, "Person")) {
            at--;
        }
        if (!phrases.is(items, at, "Person") && !phrases.is(items, at, "Persons")) {
            return Optional.empty();
        }
        if (words.lexicon().lists(phrases.lower(items, at), "Everyone")) {
            return Optional.empty();
        }
        boolean two = at > from && (phrases.is(items, at - 1, "Persons") || phrases.is(items, at - 1, "Person"));
        String role = (two ? phrases.words(items, at - 1) + " " : "") + phrases.words(items, at);
        return Optional.of(role);
    }

    private static Optional<Category> harm(EventMention event) {
        if (event.type() == Type.DIE) {
            return Optional.of(Category.KILLED);
        }
        if (event.type() == Type.INJURE) {
            return Optional.of(Category.INJURED);
        }
        return event.kind().filter(kind -> kind == IncidentKind.KIDNAPPING).map(kind -> Category.HOSTAGES);
    }
}
