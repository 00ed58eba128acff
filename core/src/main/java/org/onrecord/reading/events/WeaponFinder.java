package org.onrecord.reading.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.model.EventMention.Argument;
import org.onrecord.model.EventMention.Role;
import org.onrecord.model.EventMention.Type;
import org.onrecord.model.Mention;
import org.onrecord.model.Span;
import org.onrecord.model.Weapon;
import org.onrecord.reading.language.Items;

/** Finds what an incident was carried out with. */
final class WeaponFinder {
    private static final int REACH = 5;
    private static final int OFFICERS_REACH = 9;
    private static final Set<String> OFFICERS = Set.of(
            "police", "officer", "officers", "deputy", "deputies", "guard", "guards", "soldiers", "troops", "trooper");
    private static final Set<String> BEARING =
            Set.of("with", "armed", "carrying", "drew", "pointed", "holding", "sent", "used", "fired");

    private final EventWords words;
    private final Phrases phrases;

    WeaponFinder(EventWords words) {
        this.words = words;
        this.phrases = new Phrases(words);
    }

    /** Its weapons in text order, each once. */
    List<Weapon> in(Scene scene) {
        List<Weapon> weapons = new ArrayList<>();
        for (Items items : scene.mayBeAttack() ? scene.own() : List.<Items>of()) {
            for (int i = 0; i < items.size(); i++) {
                if (isUsed(scene, items, i)) {
                    weapons.add(weapon(items, i, scene.text()));
                }
            }
        }
        scene.events().stream()
                .filter(event -> event.type() == Type.ATTACK)
                .flatMap(event -> event.arguments().stream())
                .filter(argument -> argument.role() == Role.INSTRUMENT)
                .flatMap(argument -> byWord(argument).stream())
                .forEach(weapons::add);
        weapons.sort(
                (one, other) -> one.mention().span().compareTo(other.mention().span()));
        Set<String> seen = new HashSet<>();
        List<Span> taken = new ArrayList<>();
        weapons.removeIf(weapon -> weapon.mention().text().indexOf(' ') < 0
                && weapons.stream()
                        .anyMatch(other -> other.kind() == weapon.kind()
                                && other.mention().text().indexOf(' ') > 0));
        weapons.removeIf(weapon -> !seen.add(Repeats.key(weapon.mention().text()))
                || taken.stream().anyMatch(weapon.mention().span()::overlaps)
                || !taken.add(weapon.mention().span()));
        return weapons;
    }

    private Optional<Weapon> byWord(Argument argument) {
        String[] heads = argument.mention().text().toLowerCase(Locale.ROOT).split("\\s+");
        String head = heads[heads.length - 1];
        boolean embedded = argument.mention().span().equals(argument.head())
                && !head.startsWith("gun")
                && !words.lexicon().lists(head, "NoWeapon")
                && !words.lexicon().lists(head, "Person");
        return embedded
                ? kind(label -> words.lexicon().lists(head, label)).map(kind -> new Weapon(argument.mention(), kind))
                : Optional.empty();
    }

    private static Optional<Weapon.Kind> kind(Predicate<String> has) {
        for (Weapon.Kind kind : Weapon.Kind.values()) {
            if (has.test("Arm" + kind.name().charAt(0) + kind.code().substring(1))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private boolean isUsed(Scene scene, Items items, int at) {
        if (!words.has(items.get(at), "Arm") || phrases.is(items, at + 1, "Arm")) {
            return false;
        }
        if (words.lexicon().lists(phrases.lower(items, at), "NoWeapon")) {
            return false;
        }
        boolean modifies = phrases.is(items, at + 1, "Lower")
                && !words.lexicon().lists(phrases.lower(items, at + 1), "WorksBehind")
                && !phrases.lower(items, at).endsWith("s");
        boolean names = modifies
                || at + 1 < items.size()
                        && (phrases.isPerson(items, at + 1)
                                || phrases.is(items, at + 1, "Building")
                                || words.lexicon().lists(phrases.lower(items, at + 1), "Unused"));
        boolean vehicle = words.has(items.get(at), "ArmVehicle") && !inUse(items, at, "Driven");
        return !names
                && !vehicle
                && (isTaken(scene, items, at) || isWielded(items, at))
                && !isUnused(items, at)
                && !isOfficers(items, at);
    }

    /** Whether an attack was done with it, as the attack's own words tell. */
    private boolean isTaken(Scene scene, Items items, int at) {
        Span span = items.spanOf(at, at + 1);
        boolean compound =
                at + 1 < items.size() && words.has(items.get(at + 1), "Attack") && words.has(items.get(at + 1), "Noun");
        boolean vague = words.lexicon().lists(phrases.lower(items, at), "Ordinary")
                || phrases.lower(items, at).startsWith("gun");
        return compound && !vague
                || scene.instruments().stream().anyMatch(span::overlaps) && !vague
                || scene.instruments().stream().anyMatch(span::overlaps) && inUse(items, at, "Use")
                || isWith(items, at) && scene.instruments().stream().anyMatch(span::overlaps);
    }

    /** "Armed with", "threw", "planted" before it; "exploded", "went off", "struck" behind it. */
    private boolean isWielded(Items items, int at) {
        int from = phrases.endingAt(items, at).map(Phrase::from).orElse(at);
        boolean ordinary = words.lexicon().lists(phrases.lower(items, at), "Ordinary");
        for (int i = 0; i < from; i++) {
            if (phrases.lower(items, i).equals("armed")) {
                return true;
            }
        }
        for (int i = Math.max(0, from - 2); i < at; i++) {
            if (words.lexicon().lists(phrases.lower(items, i), "WieldedBefore")
                    && !(ordinary && phrases.lower(items, i).equals("with"))) {
                return true;
            }
        }
        for (int i = at + 1; i <= Math.min(items.size() - 1, at + 4) && !phrases.is(items, i, "Stop"); i++) {
            for (int t = items.get(i).from(); t < items.get(i).to(); t++) {
                if (words.lexicon().lists(items.sentence().token(t).lower(), "WorksBehind")) {
                    return true;
                }
            }
        }
        return phrases.lower(items, from - 1).equals("and") && isJoined(items, from);
    }

    /** "An automatic weapon and hand grenades": joined to another weapon that was used. */
    private boolean isJoined(Items items, int from) {
        return words.has(items.get(Math.max(0, from - 2)), "Arm") && isWielded(items, from - 2);
    }

    /** "Killed with a hammer". */
    private boolean isWith(Items items, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (phrases.lower(items, i).equals("with")) {
                return true;
            }
        }
        return false;
    }

    private boolean inUse(Items items, int at, String list) {
        for (int i = 0; i < items.size(); i++) {
            if (i != at) {
                for (int t = items.get(i).from(); t < items.get(i).to(); t++) {
                    if (words.lexicon().lists(items.sentence().token(t).lower(), list)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isUnused(Items items, int at) {
        for (int i = Math.max(0, at - REACH); i <= Math.min(items.size() - 1, at + REACH); i++) {
            boolean before = i < at;
            boolean no = before
                    && at - i <= 4
                    && (phrases.is(items, i, "Not")
                            || phrases.is(items, i, "Modal")
                            || phrases.is(items, i, "Hedge")
                            || phrases.lower(items, i).equals("no"));
            if (no || words.lexicon().lists(phrases.lower(items, i), "Unused")) {
                return true;
            }
        }
        return false;
    }

    /** "Officers armed with rifles". */
    private boolean isOfficers(Items items, int at) {
        for (int i = Math.max(0, at - OFFICERS_REACH); i < at; i++) {
            if (OFFICERS.contains(phrases.lower(items, i))) {
                for (int j = i + 1; j < at; j++) {
                    if (BEARING.contains(phrases.lower(items, j))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Weapon weapon(Items items, int at, String text) {
        int from = phrases.endingAt(items, at).map(Phrase::from).orElse(at);
        while (from < at && isNoAdjective(items, from)) {
            from++;
        }
        // "The gunman's rifle", "explosives and a rifle"
        for (int i = from; i < at; i++) {
            if (phrases.is(items, i, "Genitive")
                    || phrases.isPerson(items, i)
                    || words.lexicon().lists(phrases.lower(items, i), "Wielded")) {
                from = i + 1;
            }
        }
        Weapon.Kind kind = kind(label -> words.has(items.get(at), label)).orElse(Weapon.Kind.OTHER);
        return new Weapon(Mention.at(items.spanOf(from, at + 1), text), kind);
    }

    private boolean isNoAdjective(Items items, int i) {
        return phrases.is(items, i, "Det")
                || phrases.is(items, i, "Possessive")
                || phrases.is(items, i, "Quant")
                || phrases.is(items, i, "Numeral")
                || phrases.is(items, i, "Adverb")
                || phrases.is(items, i, "Ly");
    }
}
