package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.onrecord.model.EventMention;
import org.onrecord.model.EventMention.Role;
import org.onrecord.model.EventMention.Type;
import org.onrecord.model.Report;
import org.onrecord.reading.Reader;

/** Compares the events that the reader finds with those of WikiEvents, as {@link EventScore} defines it. */
public final class EventEvaluation {
    private static final List<Type> TYPES = List.of(Type.ATTACK, Type.DIE, Type.INJURE);

    private EventEvaluation() {}

    /** How well the events of one set are found; throws {@link CorpusMissingException} where it is not at hand. */
    public static Scorecard score(EventSet set, Corpora corpora, Reader reader) {
        return score(
                set,
                EventCorpus.load(set, corpora),
                report -> reader.read(report).events());
    }

    static Scorecard score(EventSet set, EventCorpus corpus, Function<Report, List<EventMention>> events) {
        EventScore score = new EventScore();
        corpus.texts().forEach(text -> score.add(text, events.apply(text.report())));
        List<Measure> measures = new ArrayList<>();
        List<List<String>> triggers = new ArrayList<>();
        for (Type type : TYPES) {
            measures.add(Measure.f1("trigger, " + type.code(), score.trigger(type)));
            triggers.add(score.trigger(type).row(type.code()));
            triggers.add(score.exactTrigger(type).row(type.code() + ", all words"));
        }
        triggers.add(score.allTriggers().row("all"));
        List<List<String>> arguments = new ArrayList<>();
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            measures.add(Measure.f1("argument head, " + name, score.argument(role)));
            arguments.add(score.argument(role).row(name));
        }
        arguments.add(score.allArguments().row("all"));
        String title = "events, %s: %d reports; triggers"
                .formatted(set.code(), corpus.texts().size());
        List<String> head = List.of("", "P", "R", "F");
        return new Scorecard(
                "events/" + set.code(),
                corpus.fingerprint(),
                set.isAside(),
                measures,
                List.of(new Table(title, head, triggers), new Table("heads of arguments", head, arguments)),
                score.details());
    }
}
