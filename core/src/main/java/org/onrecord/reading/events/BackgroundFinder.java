package org.onrecord.reading.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Mention;
import org.onrecord.reading.language.Sentence;

/** Finds the wars and votes that a report names as the time around its incident: "the nation's conflict with Ukraine". */
final class BackgroundFinder {
    private static final int LONGEST = 5;

    private final EventWords words;

    BackgroundFinder(EventWords words) {
        this.words = words;
    }

    /** Each once, in text order; a bare "the war" is none, since it does not say which. */
    List<Mention> in(String text, List<Sentence> sentences) {
        List<Mention> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Optional<Mention> mention = lists(sentence, i, "Background") ? at(text, sentence, i) : Optional.empty();
                if (mention.isPresent()
                        && seen.add(Repeats.key(sentence.token(i).lower()))) {
                    found.add(mention.get());
                }
            }
        }
        return found;
    }

    private Optional<Mention> at(String text, Sentence sentence, int head) {
        int from = head;
        while (head - from < LONGEST && isModifier(sentence, from - 1)) {
            from--;
        }
        boolean article = lists(sentence, from - 1, "Article");
        int to = behind(sentence, head + 1);
        boolean tellsWhich = from < head || to > head + 1;
        boolean part = isName(sentence, to) || lists(sentence, to, "NoBackground");
        return tellsWhich && !part
                ? Optional.of(Mention.at(sentence.spanOf(article ? from - 1 : from, to), text))
                : Optional.empty();
    }

    /** What may stand between the article and the noun: "the nation's long-running civil war". */
    private boolean isModifier(Sentence sentence, int at) {
        return isName(sentence, at)
                || lists(sentence, at, "BackgroundModifier")
                || at > 0 && sentence.token(at).lower().endsWith("s") && isGenitive(sentence, at);
    }

    private static boolean isGenitive(Sentence sentence, int at) {
        String text = sentence.token(at).text();
        return text.equals("'s") || text.equals("’s");
    }

    /** The index behind "in Syria", "with Ukraine", "between India and Pakistan". */
    private int behind(Sentence sentence, int at) {
        int to = at;
        if (lists(sentence, to, "BackgroundWith")) {
            to++;
            to = lists(sentence, to, "Article") ? to + 1 : to;
            int names = to;
            while (to - names < LONGEST
                    && (isName(sentence, to) || to > names && lists(sentence, to, "And") && isName(sentence, to + 1))) {
                to++;
            }
            return to > names ? to : at;
        }
        return at;
    }

    private static boolean isName(Sentence sentence, int at) {
        return at > 0 && at < sentence.size() && sentence.token(at).isCapitalised();
    }

    private boolean lists(Sentence sentence, int at, String list) {
        return at >= 0
                && at < sentence.size()
                && words.lexicon().lists(sentence.token(at).lower(), list);
    }
}
