package org.onrecord.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * By whom, against what, with what, what was damaged and who came to help, and in what times; each list in text order.
 *
 * @param weapons what it was done with
 * @param perpetrators who is said to have done it
 * @param targets who or what was hit, or meant to be
 * @param damage what was destroyed: "roof collapsed"
 * @param response who came to help and what was done: "ambulances", "evacuated"
 * @param background wars and votes that the report names beside it: "the nation's conflict with Ukraine"
 */
public record Circumstances(
        List<Weapon> weapons,
        List<Perpetrator> perpetrators,
        List<Target> targets,
        List<Mention> damage,
        List<Mention> response,
        List<Mention> background) {
    /** Of these the report says nothing. */
    public static final Circumstances NONE =
            new Circumstances(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Circumstances {
        weapons = List.copyOf(weapons);
        perpetrators = List.copyOf(perpetrators);
        targets = List.copyOf(targets);
        damage = List.copyOf(damage);
        response = List.copyOf(response);
        background = List.copyOf(background);
    }

    /** Everything told, in no order. */
    Stream<Mention> mentions() {
        return Stream.of(
                        weapons.stream().map(Weapon::mention),
                        perpetrators.stream().map(Perpetrator::mention),
                        perpetrators.stream().flatMap(one -> one.description().stream()),
                        targets.stream().map(Target::mention),
                        damage.stream(),
                        response.stream(),
                        background.stream())
                .flatMap(mentions -> mentions);
    }
}
