package org.onrecord.intake.pages;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a byline apart: "By Jane Doe and John Roe" names two people, "Department of Health and Social Care" one body. */
final class Authors {
    private static final int MOST = 30;

    /** A longer text is no name, in UTF-16 units. */
    private static final int LONGEST = 300;

    private static final Pattern BY = Pattern.compile("(?i)^(?:written |reporting )?by:?\\s+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+");

    /** The name of a person: two to five words, each with a capital but for "de", "bin" and the like. */
    private static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|da|do|dos|di|du|del|la|le|van|von|der|den|bin|ibn|al|el|y|\\p{Lu}[\\p{L}.'’-]*|al-\\p{L}+)){1,4}");

    /** The last words of what people are, and no names. */
    private static final Set<String> ROLES = Set.of(
            "correspondent", "editor", "reporter", "writer", "producer", "journalist", "staff", "columnist", "analyst");

    private Authors() {}

    /** The names that texts give, once each and in order. */
    static List<String> of(Stream<String> texts) {
        return texts.flatMap(text -> split(text.strip()).stream())
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static List<String> split(String text) {
        if (text.length() > LONGEST || isAddress(text)) {
            return List.of();
        }
        String names = BY.matcher(text).replaceFirst("").strip();
        List<String> parts = Stream.of(BETWEEN.split(names))
                .filter(part -> !part.isEmpty() && !isRole(part))
                .toList();
        boolean people = parts.stream().allMatch(part -> PERSON.matcher(part).matches());
        return people && !parts.isEmpty() ? parts : List.of(names);
    }

    /** Whether this names a page or an account instead of somebody. */
    static boolean isAddress(String text) {
        return text.startsWith("http") || text.startsWith("www.") || text.startsWith("@") || text.startsWith("//");
    }

    private static boolean isRole(String part) {
        return ROLES.contains(part.substring(part.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
}
