package org.onrecord.ledger.reconciling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.SourceKind;

/**
 * Armed groups by their several names, which reading keeps in {@code groups.txt}, and by those who speak for them.
 */
final class Groups {
    private static final int SHORT = 3;

    private final Map<String, String> groups = new HashMap<>();
    private final List<String> longNames;
    private final Set<String> around;

    private Groups() {
        LanguageFile names = LanguageFile.load("source-names.txt");
        around = names.section("Around").stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .collect(Collectors.toSet());
        add(LanguageFile.load("/org/onrecord/reading/groups.txt").section("Group"));
        add(names.section("Voice"));
        for (String line : names.section("Branch")) {
            String[] parts = line.split(" = ", 2);
            groups.replaceAll((name, group) -> group.equals(parts[0]) ? parts[1] : group);
        }
        longNames = groups.keySet().stream()
                .filter(name -> name.length() > SHORT)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    static Groups english() {
        return new Groups();
    }

    private void add(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" = ", 2);
            for (String name : parts[1].split(", ", -1)) {
                groups.put(name, parts[0]);
            }
        }
    }

    /** The group that a mention names, or that the one whom it names speaks for. */
    Optional<String> find(String mention, SourceKind kind) {
        String bare = List.of(mention.replace('’', '\'').split("\\s+")).stream()
                .filter(word -> !around.contains(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
        String name = bare.toLowerCase(Locale.ROOT);
        boolean written = name.length() > SHORT || bare.equals(bare.toUpperCase(Locale.ROOT));
        if (groups.containsKey(name) && written) {
            return Optional.ofNullable(groups.get(name));
        }
        return kind == SourceKind.GROUP
                ? longNames.stream()
                        .filter(known -> (" " + name + " ").contains(" " + known + " "))
                        .findFirst()
                        .map(groups::get)
                : Optional.empty();
    }
}
