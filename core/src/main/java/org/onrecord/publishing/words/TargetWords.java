package org.onrecord.publishing.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Category;
import org.onrecord.model.Target;

/** Who or what was hit, in words: "Pavel Orlov, 41, driver, killed". */
public final class TargetWords {
    private TargetWords() {}

    public static String of(Target target) {
        String name = Voice.name(target.mention());
        return Stream.of(
                        Optional.of(name),
                        age(target).filter(age -> !name.contains(age)),
                        target.role().map(Printable::of).filter(role -> !contains(name, role)),
                        target.harm().map(TargetWords::participle).filter(participle -> !contains(name, participle)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    public static boolean isOfPeople(Target target) {
        return target.kind() == Target.Kind.PERSON || target.kind() == Target.Kind.PEOPLE;
    }

    /** "held hostage" for hostages; the others are participles by their names. */
    public static String participle(Category category) {
        return category == Category.HOSTAGES ? "held hostage" : category.code();
    }

    private static Optional<String> age(Target target) {
        return target.age().isPresent() ? Optional.of("" + target.age().getAsInt()) : Optional.empty();
    }

    private static boolean contains(String name, String role) {
        return name.toLowerCase(Locale.ENGLISH).contains(role.toLowerCase(Locale.ENGLISH));
    }
}
