package org.onrecord.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.model.EventMention;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Item;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Sentence;

/** Chooses the kinds of an incident by the triggers that speak of it, and by words beside them such as "gunman". */
public final class IncidentKinds {
    private static final double TITLE = 5;
    private static final double EVIDENCE = 0.5;
    private static final double UNREAL = 0.2;
    /** The weight of a body sentence, by its place; those behind weigh the last one's. */
    private static final double[] BODY = {3, 3, 2.5, 2, 2, 1.5, 1.5, 1, 1, 1, 0.7};

    /** A further kind needs this share of the best one's weight, and this weight. */
    private static final double SHARE = 0.1;

    private static final double LEAST = 1;
    private static final int REACH = 4;
    private static final int MOST = 4;

    /** Attacks as such yield to what says how they were done. */
    private static final Set<IncidentKind> SPECIFIC = EnumSet.of(
            IncidentKind.BOMBING,
            IncidentKind.SHOOTING,
            IncidentKind.STABBING,
            IncidentKind.VEHICLE_ATTACK,
            IncidentKind.AIRSTRIKE,
            IncidentKind.SHELLING,
            IncidentKind.KIDNAPPING,
            IncidentKind.EXECUTION);

    private final EventWords words = EventWords.english();
    private final List<Sentence> sentences;
    private final Map<IncidentKind, Double> weights = new EnumMap<>(IncidentKind.class);

    private IncidentKinds(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** The kinds that the event mentions of one incident give evidence for, the weightiest first. */
    public static List<IncidentKind> of(List<Sentence> sentences, List<EventMention> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        IncidentKinds kinds = new IncidentKinds(sentences);
        double harm = kinds.weigh(events);
        return kinds.ranked(harm);
    }

    /** Adds up the evidence; returns the weight of all triggers together. */
    private double weigh(List<EventMention> events) {
        double all = 0;
        Set<Integer> speaking = new TreeSet<>();
        for (EventMention event : events) {
            int at = sentenceAt(event.trigger().span());
            speaking.add(at);
            double weight =
                    weightOf(at) * (isUnreal(sentences.get(at), event.trigger().span()) ? UNREAL : 1);
            all += weight;
            event.kind().ifPresent(kind -> weights.merge(kind, weight, Double::sum));
        }
        for (int at : speaking) {
            addEvidence(at);
        }
        return all;
    }

    private void addEvidence(int at) {
        if (!words.mayHoldEvidence(sentences.get(at))) {
            return;
        }
        Items items = words.lexicon().label(sentences.get(at));
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (words.has(item, "Evidence")) {
                words.kindOf(item).ifPresent(kind -> weights.merge(kind, EVIDENCE * weightOf(at), Double::sum));
            }
        }
    }

    private double weightOf(int at) {
        if (sentences.get(at).heading() && at == 0) {
            return TITLE;
        }
        int first = sentences.get(0).heading() ? 1 : 0;
        return BODY[Math.min(BODY.length - 1, Math.max(0, at - first))];
    }

    /** "No attack", "planned to attack", "could explode". */
    private boolean isUnreal(Sentence sentence, Span trigger) {
        int at = 0;
        while (at < sentence.size() && sentence.token(at).span().start() < trigger.start()) {
            at++;
        }
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            String lower = sentence.token(i).lower();
            if (words.lexicon().lists(lower, "Hedge")
                    || words.lexicon().lists(lower, "Not")
                    || words.lexicon().lists(lower, "Uncertain")) {
                return true;
            }
        }
        return false;
    }

    private int sentenceAt(Span span) {
        return Sentence.indexAt(sentences, span.start());
    }

    private List<IncidentKind> ranked(double harm) {
        Optional<Double> specific = SPECIFIC.stream()
                .flatMap(kind -> Optional.ofNullable(weights.get(kind)).stream())
                .max(Comparator.naturalOrder());
        double general = weights.getOrDefault(IncidentKind.ARMED_ATTACK, 0.0);
        if (specific.filter(best -> best >= LEAST && best >= SHARE * general).isPresent()) {
            weights.remove(IncidentKind.ARMED_ATTACK);
        }
        double best = weights.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
        List<IncidentKind> kinds = new ArrayList<>(weights.keySet());
        kinds.removeIf(
                kind -> weight(kind) < SHARE * best || kinds.size() > 1 && weight(kind) < LEAST && weight(kind) < best);
        kinds.removeIf(kind -> kind == IncidentKind.COLLAPSE && weight(kind) < best);
        kinds.sort(Comparator.comparing(this::weight).reversed());
        if (kinds.isEmpty() && harm >= LEAST) {
            return List.of(IncidentKind.OTHER);
        }
        return kinds.subList(0, Math.min(MOST, kinds.size())).stream().toList();
    }

    private double weight(IncidentKind kind) {
        return weights.getOrDefault(kind, 0.0);
    }
}
