package org.onrecord.publishing.formats.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Claim;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Toll;

/** From a number of a toll back to the claims that gave it. */
public final class TollSupport {
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    public TollSupport(IncidentRecord record) {
        record.tolls()
                .forEach(series -> series.claims()
                        .forEach(claim -> claims.putIfAbsent(claim.assertion().id(), claim)));
    }

    /** Every claim of the record once, series by series. */
    public List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    /** The claims that gave a number, as the toll names them; those that an earlier state of the record had are left out. */
    public List<Claim> of(Toll.Bound bound) {
        return bound.assertions().stream()
                .flatMap(id -> Optional.ofNullable(claims.get(id)).stream())
                .toList();
    }

    /** The ids of the assertions behind a toll: those of its least, best and greatest number, each once. */
    public static List<String> assertions(Toll toll) {
        return Stream.of(toll.low(), toll.best(), toll.high())
                .flatMap(Optional::stream)
                .flatMap(bound -> bound.assertions().stream())
                .distinct()
                .toList();
    }
}
