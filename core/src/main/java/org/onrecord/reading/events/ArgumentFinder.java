package org.onrecord.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.EventMention.Argument;
import org.onrecord.model.EventMention.Role;
import org.onrecord.model.EventMention.Type;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Mention;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Token;

/** Finds who and what takes part in an event, by the form of its trigger. */
final class ArgumentFinder {
    private static final int REACH = 14;
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside");
    private static final Set<String> AGAINST = Set.of("on", "against", "at");

    private final EventWords words;
    private final Phrases phrases;

    ArgumentFinder(EventWords words) {
        this.words = words;
        this.phrases = new Phrases(words);
    }

    /** The arguments of a trigger, in text order; each phrase takes part in one role. */
    List<Argument> of(Trigger trigger, String text) {
        Clause clause = new Clause(trigger, text);
        clause.read();
        List<Argument> arguments = new ArrayList<>(clause.found.values());
        arguments.sort(Comparator.comparing(argument -> argument.mention().span()));
        return arguments;
    }

    /** The surroundings of one trigger. */
    private final class Clause {
        private final Trigger trigger;
        private final Items items;
        private final int at;
        private final String text;
        private final Map<Span, Argument> found = new LinkedHashMap<>();

        Clause(Trigger trigger, String text) {
            this.trigger = trigger;
            this.items = trigger.items();
            this.at = trigger.at();
            this.text = text;
        }

        private boolean has(String form) {
            return words.has(trigger.item(), form);
        }

        private boolean is(int i, String label) {
            return phrases.is(items, i, label);
        }

        void read() {
            readOwnWords();
            boolean nominal =
                    has("Noun") && !(isGerund() && phrases.at(items, at + 1).isPresent());
            if (nominal) {
                readNoun();
            } else if (has("Detonate")) {
                readDetonation();
            } else if (has("Transitive") || has("Base") || has("Ing") || isGerund()) {
                readTransitive();
            } else if (has("Deed")) {
                readDeed();
            } else {
                readIntransitive();
            }
            readBehind(nominal);
        }

        /** "A drone strike", "drove a van into": what the trigger itself names. */
        private void readOwnWords() {
            for (int i = trigger.item().from();
                    trigger.item().to() - trigger.item().from() > 1
                            && i < trigger.item().to();
                    i++) {
                Token token = items.sentence().token(i);
                boolean carBomb = words.lexicon().lists(token.lower(), "ArmVehicle")
                        && trigger.kind()
                                .filter(kind -> kind == IncidentKind.BOMBING)
                                .isPresent();
                if (isArm(token) && !carBomb && !has("Arm")) {
                    put(Role.INSTRUMENT, token.span(), token.span());
                }
            }
        }

        private boolean isGerund() {
            return phrases.lower(items, at).endsWith("ing")
                    && !is(at - 1, "Det")
                    && !is(at + 1, "Preposition")
                    && (is(at - 1, "Preposition") || is(at - 1, "Comma") || is(at - 1, "Sub"));
        }

        private void readTransitive() {
            boolean ing = !has("Transitive") && !has("Base");
            if (!ing && isPassive()) {
                subject(Role.VICTIM);
                return;
            }
            Optional<Phrase> object = phrases.at(items, behindOther());
            object.ifPresent(phrase -> addObject(phrase));
            if (!ing && !is(at - 1, "Comma") && !is(at - 1, "And")) {
                subject(Role.ATTACKER);
            }
        }

        /** "Killing and wounding ten": the object of both. */
        private int behindOther() {
            int next = at + 1;
            if (is(next, "And")
                    && next + 1 < items.size()
                    && words.typeOf(items.get(next + 1)).isPresent()) {
                return next + 2;
            }
            return next;
        }

        private void addObject(Phrase object) {
            boolean device = is(object.head(), "Arm");
            boolean event =
                    words.typeOf(items.get(object.head())).isPresent() && !phrases.isPerson(items, object.head());
            if (device) {
                add(Role.INSTRUMENT, object);
            } else if (!event) {
                add(Role.VICTIM, object);
                and(object.to()).ifPresent(other -> add(Role.VICTIM, other));
            }
        }

        private boolean isPassive() {
            int before = at - 1;
            while (is(before, "Adverb") && !is(before, "Be") || is(before, "Ly") || is(before, "Not")) {
                before--;
            }
            if (is(before, "Be")) {
                return true;
            }
            boolean joined = is(before, "And")
                    && before > 0
                    && words.typeOf(items.get(before - 1)).isPresent();
            if (joined && has("Transitive") && is(before - 2, "Be")) {
                return true;
            }
            return has("Transitive")
                    && !is(at - 1, "Have")
                    && phrases.at(items, behindOther()).isEmpty();
        }

        private void subject(Role role) {
            phrases.before(items, at)
                    .or(() -> role == Role.ATTACKER ? earlierDoer() : Optional.empty())
                    .ifPresent(phrase -> {
                        int head = phrase.head();
                        if (disagrees(head)) {
                            return;
                        }
                        if (is(head, "Arm")) {
                            add(Role.INSTRUMENT, phrase);
                        } else if (phrases.isPerson(items, head)
                                || isName(head)
                                || phrases.isPronoun(items, head)
                                || is(head, "Quant")
                                || is(head, "Numeral")
                                || role == Role.VICTIM
                                        && words.typeOf(items.get(head)).isEmpty()) {
                            add(role, phrase);
                            if (is(phrase.from() - 1, "And")) {
                                phrases.endingAt(items, phrase.from() - 2)
                                        .filter(p -> isTaker(p.head()))
                                        .ifPresent(p -> add(role, p));
                            }
                        }
                    });
        }

        /** "A doctor who treated patients has died": no subject in the plural of a verb in the singular. */
        private boolean disagrees(int head) {
            String helping = phrases.lower(items, at - 1);
            boolean one = helping.equals("has") || helping.equals("was") || helping.equals("is");
            return one && is(head, "Persons") && phrases.lower(items, head).endsWith("s") && !is(head - 1, "Numeral");
        }

        /** "Men in masks entered the hall and opened fire": those who act stand before another verb. */
        private Optional<Phrase> earlierDoer() {
            if (!is(at - 1, "And")) {
                return Optional.empty();
            }
            for (int i = at - 2; i >= Math.max(0, at - REACH) && !is(i, "Stop"); i--) {
                if (is(i, "Doer") || is(i, "Persons") && phrases.lower(items, i).equals("men")) {
                    return phrases.endingAt(items, i);
                }
            }
            return Optional.empty();
        }

        private boolean isTaker(int head) {
            return phrases.isPerson(items, head) || isName(head);
        }

        private boolean isName(int head) {
            return is(head, "Cap") && !is(head, "Day") && !is(head, "Month");
        }

        private void readDeed() {
            phrases.at(items, at + 1).filter(p -> is(p.head(), "Arm")).ifPresent(p -> add(Role.INSTRUMENT, p));
            subject(Role.ATTACKER);
        }

        /** "Set off bombs", "detonated", "were blown up". */
        private void readDetonation() {
            if (is(at - 1, "Be")) {
                subject(Role.VICTIM);
                return;
            }
            readDeed();
            phrases.at(items, at + 1)
                    .filter(p -> !is(p.head(), "Arm") && (is(p.head(), "Building") || is(p.head(), "Vehicle")))
                    .ifPresent(p -> add(Role.VICTIM, p));
        }

        private void readIntransitive() {
            boolean victims = trigger.type() == Type.DIE || trigger.type() == Type.INJURE;
            if (victims) {
                subject(Role.VICTIM);
            } else {
                phrases.before(items, at)
                        .filter(phrase -> is(phrase.head(), "Arm"))
                        .ifPresent(phrase -> add(Role.INSTRUMENT, phrase));
            }
        }

        /** What stands before a noun: "the car bomb attack", "the Boston bombing", "Taliban attack", "Smith's death". */
        private void readNoun() {
            boolean harm = trigger.type() == Type.DIE || trigger.type() == Type.INJURE;
            int i = at - 1;
            if (is(i, "Genitive")) {
                phrases.endingAt(items, i - 1)
                        .filter(phrase -> isTaker(phrase.head()))
                        .ifPresent(phrase -> add(
                                harm
                                        ? Role.VICTIM
                                        : isName(phrase.head()) && !is(phrase.head(), "Group")
                                                ? Role.PLACE
                                                : Role.ATTACKER,
                                phrase));
                return;
            }
            while (i >= 0 && at - i < 4 && (is(i, "Lower") || is(i, "Hyphenated")) && !is(i, "Arm")) {
                i--;
            }
            if (is(i, "Arm")) {
                add(Role.INSTRUMENT, new Phrase(i, i + 1, i));
                i--;
            }
            if (is(i, "Group") || is(i, "Doer")) {
                add(Role.ATTACKER, new Phrase(i, i + 1, i));
            } else if (isName(i) && !harm && !items.sentence().heading()) {
                int from = i;
                while (isName(from - 1)) {
                    from--;
                }
                if (from > 0 || i == at - 1) {
                    add(Role.PLACE, new Phrase(from, i + 1, i));
                }
            } else if (harm && is(i, "Person")) {
                add(Role.VICTIM, new Phrase(i, i + 1, i));
            }
        }

        private boolean isArm(Token token) {
            return words.lexicon().lists(token.lower(), "Arm");
        }

        /** What prepositions behind a trigger bring: by whom, with what, where, against whom. */
        private void readBehind(boolean nominal) {
            int i = at + 1;
            int end = Math.min(items.size(), at + REACH);
            boolean first = true;
            while (i < end && !ends(i)) {
                Optional<Phrase> phrase = is(i, "Preposition") ? phrases.at(items, i + 1) : Optional.empty();
                if (phrase.isPresent() && !isByOfOther(i)) {
                    readPhrase(phrases.lower(items, i), phrase.get(), nominal && first);
                    first &= phrases.lower(items, i).equals("of");
                    i = Math.max(i + 1, phrase.get().to());
                } else {
                    i++;
                }
            }
        }

        /** "A concert by a singer", "weapons owned by his father": what another word brings. */
        private boolean isByOfOther(int i) {
            String before = phrases.lower(items, i - 1);
            boolean other = i - 1 != at
                    && (words.lexicon().lists(before, "Work")
                            || before.endsWith("ed")
                                    && words.typeOf(items.get(i - 1)).isEmpty());
            return other && phrases.lower(items, i).equals("by");
        }

        private boolean ends(int i) {
            return is(i, "Stop")
                    || is(i, "Modal")
                    || is(i, "Have")
                    || is(i, "Sub") && !is(i, "Preposition")
                    || is(i, "Relative")
                    || is(i, "Say")
                    || is(i, "Quote")
                    || is(i, "Be") && i > at + 1
                    || i > at + 1 && words.typeOf(items.get(i)).isPresent() && !is(i, "Noun") && !is(i - 1, "And");
        }

        private void readPhrase(String preposition, Phrase phrase, boolean ofNoun) {
            int head = phrase.head();
            boolean event = words.typeOf(items.get(head)).isPresent() && !isTaker(head);
            if (event || is(head, "Day") || is(head, "Month")) {
                return;
            }
            if (preposition.equals("by")) {
                add(
                        is(head, "Arm")
                                ? Role.INSTRUMENT
                                : isTaker(head) || phrases.isPronoun(items, head) ? Role.ATTACKER : Role.INSTRUMENT,
                        phrase,
                        is(head, "Arm") || isTaker(head));
            } else if (preposition.equals("with") || preposition.equals("using") || preposition.equals("from")) {
                add(Role.INSTRUMENT, phrase, is(head, "Arm"));
            } else if (preposition.equals("of")) {
                add(Role.VICTIM, phrase, ofNoun && !isBehindVerb(phrase) && (isTaker(head) || isPlace(head)));
            } else if (AGAINST.contains(preposition) && (ofNoun || has("Deed")) && !isDate(phrase)) {
                boolean place = preposition.equals("at") && (isName(head) || isPlace(head)) && !isPeople(head);
                add(place ? Role.PLACE : Role.VICTIM, phrase, isTaker(head) || isPlace(head));
            } else if (WHERE.contains(preposition)) {
                boolean place = (isName(head) || isPlace(head)) && !isPeople(head);
                add(Role.PLACE, phrase, place);
                if (place && is(phrase.to(), "Comma") && isName(phrase.to() + 1)) {
                    phrases.at(items, phrase.to() + 1).ifPresent(outer -> add(Role.PLACE, outer));
                }
            }
        }

        /** "The attacks raised fears of soldiers": what a verb stands before is the verb's. */
        private boolean isBehindVerb(Phrase phrase) {
            for (int i = at + 1; i < phrase.from(); i++) {
                if (phrases.lower(items, i).endsWith("ed") || is(i, "Verb")) {
                    return true;
                }
            }
            return false;
        }

        private boolean isPeople(int head) {
            return is(head, "Persons") || is(head, "Person");
        }

        private boolean isPlace(int head) {
            return is(head, "Building") || is(head, "Ground") || is(head, "Vehicle");
        }

        private boolean isDate(Phrase phrase) {
            return is(phrase.from(), "Day") || is(phrase.from(), "Month") || is(phrase.head(), "Numeral");
        }

        private Optional<Phrase> and(int from) {
            return is(from, "And") ? phrases.at(items, from + 1).filter(p -> isTaker(p.head())) : Optional.empty();
        }

        private void add(Role role, Phrase phrase, boolean fits) {
            if (fits) {
                add(role, phrase);
            }
        }

        private void add(Role role, Phrase phrase) {
            put(role, phrase.span(items), phrase.headSpan(items));
        }

        private void put(Role role, Span span, Span head) {
            found.putIfAbsent(span, new Argument(role, Mention.at(span, text), head));
        }
    }
}
