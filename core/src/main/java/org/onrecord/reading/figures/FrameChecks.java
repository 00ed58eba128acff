package org.onrecord.reading.figures;

import org.onrecord.reading.figures.PeopleChunker.Chunked;
import org.onrecord.reading.language.ItemPattern.Group;
import org.onrecord.reading.language.ItemPattern.Match;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Lexicon;

/** What a frame's pattern cannot tell by itself: whether it says that something happened, and to these people. */
final class FrameChecks {
    /** How many items before a match can take back what it says. */
    private static final int HEDGE_REACH = 3;

    private final Lexicon lexicon;

    FrameChecks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a match says that something happened, and to people who can be its subject. */
    boolean accept(Chunked chunked, Match match) {
        return saysThatItHappened(chunked.items(), match) && agree(chunked, match);
    }

    /** Whether what a match says is said to have happened: not denied, feared, planned or possible. */
    private boolean saysThatItHappened(Items items, Match match) {
        int who = match.find("who").map(Group::from).orElse(match.from());
        int what = match.find("what").map(Group::from).orElse(match.to());
        for (int i = Math.max(0, match.from() - HEDGE_REACH); i < match.to(); i++) {
            // What stands between, such as "whose name was not released", takes nothing back.
            boolean near = i < who || i >= what - HEDGE_REACH || what < who;
            if (near && (lexicon.has(items.get(i), "Hedge") || lexicon.has(items.get(i), "Not"))) {
                return false;
            }
        }
        return !isInfinitive(items, match);
    }

    /** "to kill him" says that somebody meant to, not that it happened. */
    private boolean isInfinitive(Items items, Match match) {
        int verb = match.find("what").map(Group::from).orElse(match.from());
        return verb > 0
                && !items.sentence().heading()
                && lexicon.lists(items.token(verb).lower(), "BaseForm")
                && items.token(verb - 1).lower().equals("to");
    }

    /** A name behind "in", "from" and the like is no victim. */
    private boolean isPlace(Items items, int name) {
        return name > 0 && lexicon.lists(items.token(name - 1).lower(), "BeforePlace");
    }

    /**
     * Whether the helping verb says that it happened, and agrees with the subject in number: in "the killer of two men
     * was shot" the men are no subject.
     */
    private boolean agree(Chunked chunked, Match match) {
        Group who = match.groups().getOrDefault("who", new Group(0, 0));
        Group what = match.groups().getOrDefault("what", who);
        boolean single = who.to() - who.from() == 1;
        People people = chunked.people().get(chunked.items().get(who.from()).from());
        if (people == null) {
            return true;
        }
        if (single && people.named() && isPlace(chunked.items(), who.from())) {
            return false;
        }
        long least = people.bounds().min().orElse(2);
        for (int i = who.to(); i < what.from(); i++) {
            String word = chunked.items().token(i).lower();
            boolean many = least >= 2 && !people.implicit();
            boolean one = least == 1 && people.implicit() && single;
            if (lexicon.lists(word, "Uncertain")) {
                return false;
            }
            if (many && lexicon.lists(word, "Singular") || one && lexicon.lists(word, "Plural")) {
                return false;
            }
        }
        return true;
    }
}
