package org.onrecord.reading.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.reading.events.Belonging.Scope;
import org.onrecord.reading.language.Item;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Lexicon;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;

/** Finds in a sentence the words that point to another time, another incident or a total. */
final class PastCues {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int MANY = 5;
    /** How the keys of incidents begin that a report sets apart from its own. */
    static final String APART = "apart ";

    private static final Set<String> APART_LABELS = Set.of("Separate", "Follows");
    private static final Map<String, Scope> SCOPES = Map.of(
            "Past",
            Scope.OTHER,
            "Total",
            Scope.TOTAL,
            "Separate",
            Scope.OTHER,
            "Follows",
            Scope.OTHER,
            "Linked",
            Scope.LINKED);

    private static final int REACH_OF_CAUSE = 5;

    private static final Pattern VIDEO_LENGTH = Pattern.compile("\\d{1,2}:\\d{2}");

    private final Lexicon lexicon;
    private final Set<String> telling;

    PastCues(Lexicon lexicon) {
        this.lexicon = lexicon;
        Set<String> lists = new HashSet<>(SCOPES.keySet());
        lists.addAll(Set.of("IncidentNoun", "IncidentNouns"));
        this.telling = lexicon.tellingWords(lists);
    }

    /** The cues of a sentence: those by time and place, which are given, and those by words that overlap none of them. */
    List<PastCue> in(Sentence sentence, List<PastCue> bySetting) {
        List<PastCue> cues = new ArrayList<>(bySetting);
        if (isVideo(sentence)) {
            cues.add(new PastCue(0, 1, Scope.LINKED, "video", false));
        }
        if (!tells(sentence)) {
            return cues;
        }
        Items items = lexicon.label(sentence);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            SCOPES.forEach((label, scope) -> {
                if (lexicon.has(item, label)
                        && !isCause(sentence, item)
                        && !isOfSaying(sentence, item)
                        && (scope != Scope.LINKED || isLink(sentence, item))
                        && bySetting.stream().noneMatch(cue -> cue.from() < item.to() && item.from() < cue.to())) {
                    String key = (APART_LABELS.contains(label) ? APART : "") + words(sentence, item.from(), item.to());
                    cues.add(new PastCue(item.from(), item.to(), scope, key, label.equals("Follows")));
                }
            });
            manyAt(sentence, item.from()).ifPresent(cues::add);
            apartAt(sentence, item.from()).ifPresent(cues::add);
        }
        return cues;
    }

    /** A look-up a token: most sentences point to no other time. */
    private boolean tells(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (telling.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    /** "44 shootings": a number of incidents, so that what they did is a total. */
    private Optional<PastCue> manyAt(Sentence sentence, int at) {
        if (!lexicon.lists(sentence.token(at).lower(), "IncidentNouns")) {
            return Optional.empty();
        }
        for (int i = Math.max(0, at - 3); i < at; i++) {
            String text = sentence.token(i).text();
            boolean many = text.matches("[0-9]{1,4}") && Integer.parseInt(text) > MANY && yearAt(sentence, i) == 0;
            if (many || lexicon.lists(sentence.token(i).lower(), "Many")) {
                return Optional.of(new PastCue(i, at + 1, Scope.TOTAL, "many", false));
            }
        }
        return Optional.empty();
    }

    /** "Similar attacks", "a previous quake". */
    private Optional<PastCue> apartAt(Sentence sentence, int at) {
        boolean incident = lexicon.lists(sentence.token(at).lower(), "IncidentNoun")
                || lexicon.lists(sentence.token(at).lower(), "IncidentNouns");
        for (int i = at - 1; incident && i >= Math.max(0, at - 3); i--) {
            if (lexicon.lists(sentence.token(i).lower(), "ApartAdjective")) {
                return Optional.of(new PastCue(i, at + 1, Scope.OTHER, APART + words(sentence, i, at + 1), false));
            }
        }
        return Optional.empty();
    }

    /** "ALSO READ: …", "Related Train crash kills 12": a capital, and a headline behind it. */
    private static boolean isLink(Sentence sentence, Item item) {
        int next = item.to();
        return sentence.token(item.from()).isCapitalised()
                && next < sentence.size()
                && (sentence.token(next).text().equals(":")
                        || sentence.token(next).isCapitalised());
    }

    /** "1:49 Grandmother speaks of her loss": the length of a video stands before its title. */
    private static boolean isVideo(Sentence sentence) {
        return sentence.size() > 1
                && sentence.token(1).isCapitalised()
                && VIDEO_LENGTH.matcher(sentence.token(0).text()).matches();
    }

    /** "Bombings linked to the civil war": what a war led to is no total of it. */
    private boolean isCause(Sentence sentence, Item item) {
        for (int i = item.from() - 1; i >= Math.max(0, item.from() - REACH_OF_CAUSE); i--) {
            if (lexicon.lists(sentence.token(i).lower(), "LedTo")) {
                return true;
            }
        }
        return false;
    }

    /** "The ministry previously said that 12 people died": an earlier word on the same. */
    private boolean isOfSaying(Sentence sentence, Item item) {
        return item.to() < sentence.size()
                && sentence.token(item.to() - 1).lower().endsWith("ly")
                && lexicon.lists(sentence.token(item.to()).lower(), "Saying");
    }

    private static String words(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(sentence.token(i).lower()).append(' ');
        }
        return words.toString().strip();
    }

    /** The year that a token names; 0 where it names none. */
    static int yearAt(Sentence sentence, int at) {
        String text = sentence.token(at).text();
        if (text.length() != 4 || !text.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        int year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year < LAST_YEAR ? year : 0;
    }
}
