package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.RecordDraft;
import org.onrecord.VetrinRecord;
import org.onrecord.model.Category;
import org.onrecord.model.Claim;
import org.onrecord.model.Figure;
import org.onrecord.model.Toll;
import org.onrecord.model.TollPoint;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;

class TollPlotTest {
    @Test
    void aRisingTollIsAStairOfTheBestNumberInItsBand() {
        String plot = plot(
                PlotMarks.UNICODE,
                60,
                point("2031-05-03T00:00:00Z", 2L, 2L, 4L),
                point("2031-05-03T12:00:00Z", 6L, 7L, 8L),
                point("2031-05-04T00:00:00Z", 8L, 8L, 8L));

        assertThat(plot).isEqualTo("""

                Killed over time, 3–4 May 2031, UTC
                 8 ┤                          ░░░░░░░░░░░░░░░░░░░░░░░░░⣀⣀⣀⣀⣀
                   │                          ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀
                 6 ┤                          ⡇░░░░░░░░░░░░░░░░░░░░░░░░
                   │                          ⡇
                 4 ┤░░░░░░░░░░░░░░░░░░░░░░░░░░⡇
                   │░░░░░░░░░░░░░░░░░░░░░░░░░░⡇
                 2 ┤⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀
                   │
                 0 ┤
                   └┬────────────┬───────────┬────────────┬────────────┬────
                    3 May      06:00       12:00        18:00        4 May
                  ░ between the least and the greatest number supported
                """);
    }

    @Test
    void asciiSaysTheSame() {
        String plot = plot(
                PlotMarks.ASCII,
                40,
                point("2031-05-03T00:00:00Z", 10L, 10L, -1L),
                point("2031-05-04T00:00:00Z", 40L, 40L, 40L));

        assertThat(plot.lines().skip(2)).allMatch(line -> line.chars().allMatch(c -> c < 128));
        assertThat(plot).contains("' or more", "40 |", "+--");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-03T18:01:00Z, 2031-05-03T18:02:00Z, ''",
        "2031-05-03T17:30:00Z, 2031-05-03T21:30:00Z, 18:00 19:00 20:00 21:00",
        "2031-05-03T17:30:00Z, 2031-05-05T12:00:00Z, 4 May 12:00 5 May 12:00",
        "2031-05-03T17:30:00Z, 2031-05-08T12:00:00Z, 4 May 5 May 6 May 7 May 8 May",
        "2031-05-03T17:30:00Z, 2033-05-08T12:00:00Z, 9 Aug 2031 5 Feb 2032 3 Aug 2032 30 Jan 2033",
    })
    void ticksAreHoursOrDaysAsManyAsFindRoom(Instant start, Instant end, String labels) {
        TimeAxis axis = new TimeAxis(start, end, 60);

        assertThat(String.join(
                        " ", axis.ticks().stream().map(TimeAxis.Tick::label).toList()))
                .isEqualTo(labels);
        assertThat(axis.ticks()).allMatch(tick -> tick.column() >= 0 && tick.column() < 60);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 3", "4, 1, 9", "5, 2, 7", "137, 50, 7", "143, 50, 7", "250000, 100000, 7", "7, 2, 9", "10, 5, 5"
    })
    void theScaleHasRoundStepsThatReachTheGreatestNumber(long greatest, long step, int rows) {
        PlotScale scale = PlotScale.upTo(greatest, 4);

        assertThat(scale).isEqualTo(new PlotScale(step, rows, 4));
        assertThat(scale.heightOf(greatest) / 4).isLessThan(rows);
    }

    @Test
    void numbersOfAnySizeAndAbsenceFindTheirPlace() {
        List<Toll> tolls = List.of(
                Toll.NONE,
                RecordDraft.toll(Optional.empty(), Optional.of(9L), Optional.empty(), "1/f1"),
                RecordDraft.toll(Optional.empty(), Optional.empty(), Optional.of(3L), "1/f1"),
                RecordDraft.toll(Optional.of(0L), Optional.empty(), Optional.empty(), "1/f1"),
                RecordDraft.toll(Optional.of(0L), Optional.of(1_234_567L), Optional.of(9_999_999L), "1/f1"));
        TollPoint[] points = IntStream.range(0, tolls.size())
                .mapToObj(i ->
                        new TollPoint(Instant.parse("2031-05-03T00:00:00Z").plusSeconds(40_000L * i), tolls.get(i)))
                .toArray(TollPoint[]::new);

        assertThat(plot(PlotMarks.UNICODE, 60, points).lines().skip(1))
                .hasSizeGreaterThan(8)
                .allMatch(line -> line.length() <= 60);
    }

    @Test
    void aLookBackAfterYearsLeavesTheDaysTheirRoom() {
        TollSeries killed = VetrinRecord.record().tolls().get(0);
        TollSeries lookedBackOn = new TollSeries(
                killed.category(),
                killed.counted(),
                Stream.concat(killed.claims().stream(), Stream.of(VetrinRecord.lookBack()))
                        .toList(),
                killed.courses(),
                killed.conflicts());

        assertThat(new TollPlot(lookedBackOn, TollRule.ONRECORD, PlotMarks.UNICODE, Style.plain()).text())
                .contains("Killed over time, 3–9 May 2031, UTC");
    }

    private static String plot(PlotMarks marks, int width, TollPoint... points) {
        TollSeries series = new TollSeries(
                Category.KILLED, Figure.ALL, List.<Claim>of(), Map.of(TollRule.ONRECORD, List.of(points)), List.of());
        return new TollPlot(series, TollRule.ONRECORD, marks, new Style(false, width)).text();
    }

    /** A negative number is an open one. */
    private static TollPoint point(String at, long low, long best, long high) {
        Toll toll = RecordDraft.toll(
                Optional.of(low), Optional.of(best), Optional.of(high).filter(n -> n >= 0), "1/f1");
        return new TollPoint(Instant.parse(at), toll);
    }
}
