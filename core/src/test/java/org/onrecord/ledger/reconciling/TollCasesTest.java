package org.onrecord.ledger.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.TollSeries;

class TollCasesTest {
    static List<TollCase> cases() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TollCasesTest.class.getResourceAsStream("toll-cases.txt")),
                StandardCharsets.UTF_8))) {
            return TollCase.parse(lines.lines().toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theTollIsAsArgued(TollCase one) {
        TollSeries series = one.reconcile(one.claims());

        Map<String, String> relations = new LinkedHashMap<>();
        series.claims().stream()
                .filter(claim -> one.relations().containsKey(claim.assertion().id()))
                .forEach(claim -> relations.put(claim.assertion().id(), TollCase.relation(claim)));
        assertThat(relations).containsExactlyInAnyOrderEntriesOf(one.relations());
        assertThat(one.outcome(series)).isEqualTo(one.expected());
    }

    @Test
    void theCasesAreMany() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(40);
    }
}
