package org.onrecord.publishing.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Stance;
import org.onrecord.model.Supported;
import org.onrecord.model.Testimony;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;

/** What is on record of an incident, in a sentence that says how sure it is. */
public final class RecordHeadline {
    private final IncidentRecord record;
    private final TollRule rule;

    private RecordHeadline(IncidentRecord record, TollRule rule) {
        this.record = record;
        this.rule = rule;
    }

    /**
     * "Shooting at the Riverside Hall in Vetrin, Ostland, 3 May 2031: 60 to 93 killed, at least 100 injured; sources
     * contradict each other on the killed; claimed by the Dawn Front."
     */
    public static String of(IncidentRecord record, TollRule rule) {
        return new RecordHeadline(record, rule).words();
    }

    /** The same up to the colon, what happened where and when; empty where nothing is known of that. */
    public static String incident(IncidentRecord record) {
        return IncidentPhrase.capital(new RecordHeadline(record, TollRule.ONRECORD).incident());
    }

    /** The same from the colon on: the toll, what is disputed, who claims it. */
    public static String known(IncidentRecord record, TollRule rule) {
        return new RecordHeadline(record, rule).known();
    }

    private String words() {
        String incident = incident();
        String colon = incident.isEmpty() ? "" : ": ";
        return IncidentPhrase.capital(incident + colon + known());
    }

    private String known() {
        return toll() + disputed() + responsibility() + ".";
    }

    private String incident() {
        String kind = record.kinds().stream().findFirst().map(KindWords::of).orElse("");
        String place = record.place()
                .map(Supported::value)
                .map(where -> KindWords.isOfWholeAreas(record.kinds())
                        ? where.location()
                                .map(location -> "in " + LocationWords.of(location))
                                .orElse("")
                        : PlaceWords.of(where))
                .orElse("");
        String whatAndWhere =
                Stream.of(kind, place).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        Optional<String> time = record.occurred()
                .map(Supported::value)
                .map(period -> place.isEmpty() && !kind.isEmpty()
                        ? " " + PeriodWords.behindNoun(period)
                        : (whatAndWhere.isEmpty() ? "" : ", ") + PeriodWords.behindComma(period));
        return whatAndWhere + time.orElse("");
    }

    private String toll() {
        String tolls = record.tolls().stream()
                .flatMap(series -> TollWords.inWords(series, series.toll(rule)).stream())
                .collect(Collectors.joining(", "));
        return tolls.isEmpty() ? "no casualty figures on record" : tolls;
    }

    private String disputed() {
        String categories = record.tolls().stream()
                .filter(series -> series.toll(rule).disputed())
                .map(TollSeries::category)
                .distinct()
                .map(category -> "the " + TollWords.name(category))
                .collect(Collectors.joining(" and "));
        return categories.isEmpty() ? "" : "; sources contradict each other on " + categories;
    }

    private String responsibility() {
        String claimers = names(Stance.CLAIMS_RESPONSIBILITY);
        String deniers = names(Stance.DENIES_RESPONSIBILITY);
        String claimed = (KindWords.isAttack(record.kinds()) ? "; claimed by " : "; responsibility claimed by ");
        String denied = claimers.isEmpty() ? "; responsibility denied by " : ", denied by ";
        return (claimers.isEmpty() ? "" : claimed + claimers) + (deniers.isEmpty() ? "" : denied + deniers);
    }

    /** Those who claim or deny it, each once by the name that stands first. */
    private String names(Stance stance) {
        Map<String, String> names = new LinkedHashMap<>();
        record.testimonies().stream()
                .filter(testimony -> testimony.statement().stance() == stance)
                .forEach(testimony -> names.putIfAbsent(testimony.chain().origin(), doer(testimony)));
        return names.values().stream().distinct().collect(Collectors.joining(" and "));
    }

    private static String doer(Testimony testimony) {
        return testimony
                .statement()
                .actor()
                .map(Voice::name)
                .orElseGet(() -> Voice.name(testimony.chain().source()));
    }
}
