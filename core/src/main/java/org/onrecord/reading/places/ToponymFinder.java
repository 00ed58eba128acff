package org.onrecord.reading.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Location;
import org.onrecord.model.Mention;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.model.Toponym;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;
import org.onrecord.reading.places.PlaceResolver.Choice;

/**
 * Finds names of places and resolves them.
 *
 * <p>A name of many places, none of which the report or its publisher speaks for, stays without a location.
 */
public final class ToponymFinder {
    /** The least share among the places of its name that a place must have to be told. */
    private static final double CERTAIN_ENOUGH = 0.35;

    private final Gazetteer gazetteer = Gazetteer.shared();
    private final PlaceWords words = new PlaceWords(gazetteer);
    private final NameFinder names = new NameFinder(gazetteer, words);
    private final GivenMentions given = new GivenMentions(gazetteer, words);
    private final PublisherHome homes = PublisherHome.english();
    private final PlaceResolver resolver;

    private ToponymFinder(double[] weights) {
        this.resolver = new PlaceResolver(gazetteer, weights);
    }

    /** The finder of English reports. */
    public static ToponymFinder english() {
        return new ToponymFinder(Clue.weights());
    }

    /** The finder with other weights than those of {@code places.txt}, by their names there: for tuning. */
    public static ToponymFinder weighing(Map<String, Double> weights) {
        double[] changed = Clue.weights();
        weights.forEach((name, weight) -> changed[Clue.valueOf(name).ordinal()] = weight);
        return new ToponymFinder(changed);
    }

    /** The weights of {@code places.txt} by their names. */
    public static Map<String, Double> weights() {
        double[] weights = Clue.weights();
        Map<String, Double> byName = new LinkedHashMap<>();
        for (Clue clue : Clue.values()) {
            byName.put(clue.name(), weights[clue.ordinal()]);
        }
        return byName;
    }

    /** The toponyms of a report, in text order. */
    public List<Toponym> find(Report report, List<Sentence> sentences) {
        List<Named> found = names.find(sentences);
        return toponyms(report, found, resolver.resolve(found, peoples(sentences), homes.of(report)), CERTAIN_ENOUGH);
    }

    /**
     * What mentions that somebody else found name, one toponym a mention in their order: the likeliest place, however
     * unsure, and none where the gazetteer lacks the name. People and their adjectives stand for their country.
     */
    public List<Toponym> resolve(Report report, List<Sentence> sentences, List<Mention> mentions) {
        if (sentences.isEmpty()) {
            return mentions.stream().map(m -> new Toponym(m, Optional.empty())).toList();
        }
        List<Named> named = given.named(sentences, mentions);
        return toponyms(report, named, resolver.resolve(named, peoples(sentences), homes.of(report)), 0);
    }

    private List<Toponym> toponyms(Report report, List<Named> named, List<Choice> choices, double certainEnough) {
        String text = report.text();
        List<Toponym> all = new ArrayList<>(named.size());
        for (int i = 0; i < named.size(); i++) {
            Choice choice = choices.get(i);
            Optional<Location> location = choice.place() >= 0 && choice.certainty() >= certainEnough
                    ? Optional.of(gazetteer.location(choice.place()))
                    : Optional.empty();
            Span span = named.get(i).span();
            all.add(new Toponym(Mention.at(span, text), location));
        }
        return all;
    }

    /** The countries and states whose people are spoken of. */
    private int[] peoples(List<Sentence> sentences) {
        Set<Integer> peoples = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.isCapitalised()) {
                    int place = words.ofPeople(token.text());
                    if (place >= 0) {
                        peoples.add(place);
                    }
                }
            }
        }
        return peoples.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
