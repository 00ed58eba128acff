package org.onrecord.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.reading.language.WordList;

/** Tells whether two names are names of one armed group: "ISIS" and "the Islamic State group". */
public final class GroupNames {
    private static final Set<String> BEFORE =
            Set.of("the", "a", "an", "its", "local", "militant", "terrorist", "terror");
    private static final Set<String> BEHIND = Set.of(
            "group", "groups", "militants", "militia", "rebels", "fighters", "movement", "insurgents", "network");

    private final Map<String, String> keys = new HashMap<>();

    private GroupNames() {
        for (WordList.Definition group : WordList.load("groups.txt").definitions("Group")) {
            for (String name : group.value().split(", ")) {
                keys.put(name, group.name());
            }
        }
    }

    /** The names that are known in English. */
    public static GroupNames english() {
        return new GroupNames();
    }

    /** The same for every name of one group; a name that is not known stands for itself, whatever its case and article. */
    public String key(String name) {
        List<String> words =
                List.of(name.strip().toLowerCase(Locale.ROOT).replace('’', '\'').split("\\s+"));
        int from = 0;
        int to = words.size();
        while (from < to - 1 && BEFORE.contains(words.get(from))) {
            from++;
        }
        while (to > from + 1 && BEHIND.contains(words.get(to - 1))) {
            to--;
        }
        String bare = String.join(" ", words.subList(from, to));
        return keys.getOrDefault(bare, bare);
    }
}
