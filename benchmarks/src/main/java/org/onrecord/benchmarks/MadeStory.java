package org.onrecord.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts the title and the body of a made-up report together, of 80 to 250 words. */
final class MadeStory {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final int LEAST_WORDS = 80;
    private static final int MORE_WORDS = 150;
    private static final int WORDS_A_LINE = 14;

    private final Sections stories = Sections.load("stories.txt");
    private final MadeNames names;

    MadeStory(MadeNames names) {
        this.names = names;
    }

    /** A headline, and below it a body. */
    record Written(String title, String body) {}

    Written write(MadeIncident incident, Map<String, String> slots, boolean first) {
        Random random = incident.random();
        String kind = incident.kind();
        List<String> lines = new ArrayList<>();
        lines.add(one(kind + ".lead", slots, random));
        String news = slots.containsKey("before") ? "any.correction" : first ? "any.toll" : "any.update";
        lines.add(one(slots.containsKey("deadn") ? news : "any.toll", slots, random));
        if (slots.containsKey("group") && !first) {
            lines.add(MadeNames.capital(
                    fill("{group} claimed responsibility for the attack, {minister} said.", slots, random)));
        }
        int words = LEAST_WORDS + random.nextInt(MORE_WORDS);
        List<String> more = new ArrayList<>(stories.lines(kind + ".body"));
        more.addAll(stories.lines("any.body"));
        more.addAll(stories.lines("any.toll"));
        Collections.shuffle(more, random);
        for (String line : more) {
            if (lines.size() * WORDS_A_LINE >= words) {
                break;
            }
            if (isOpen(line, slots)) {
                lines.add(fill(line, slots, random));
            }
        }
        return new Written(one(kind + ".title", slots, random), paragraphs(lines));
    }

    /** Two sentences a paragraph. */
    private static String paragraphs(List<String> lines) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            body.append(i == 0 ? "" : i % 2 == 1 ? " " : "\n\n").append(lines.get(i));
        }
        return body.toString();
    }

    private String one(String section, Map<String, String> slots, Random random) {
        List<String> open = stories.lines(section).stream()
                .filter(line -> isOpen(line, slots))
                .toList();
        return fill(MadeNames.pick(open, random), slots, random);
    }

    private static boolean isOpen(String line, Map<String, String> slots) {
        return SLOT.matcher(line)
                .results()
                .map(slot -> slot.group(1))
                .allMatch(slot -> isAny(slot) || slots.containsKey(slot));
    }

    /** Whether each line takes a word of its own. */
    private static boolean isAny(String slot) {
        return slot.equals("noun") || slot.equals("colour") || slot.equals("agency");
    }

    private String fill(String line, Map<String, String> slots, Random random) {
        String filled = SLOT.matcher(line).replaceAll((MatchResult slot) -> {
            String name = slot.group(1);
            return isAny(name) ? names.word(name, random) : slots.getOrDefault(name, "");
        });
        return MadeNames.capital(filled);
    }
}
