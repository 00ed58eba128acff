package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.model.Report;

class CopyEditTest {
    private static final Report STORY = report("story", "ferry");
    private static final List<Report> OTHERS = List.of(report("other", "mill"), report("third", "mine"));

    @ParameterizedTest
    @EnumSource
    void theSameChanceGivesTheSameCopy(CopyEdit edit) {
        assertThat(edited(edit, 5)).isEqualTo(edited(edit, 5));
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void everyEditChangesSomething(CopyEdit edit) {
        assertThat(edited(edit, 5)).isNotEqualTo(edited(CopyEdit.NONE, 5));
    }

    @Test
    void cutsAreAsLongAsTheySay() {
        for (int seed = 0; seed < 100; seed++) {
            double left = edited(CopyEdit.END_CUT_BY_30_TO_60, seed).body().length()
                    / (double) STORY.body().length();

            assertThat(left).isBetween(0.38, 0.71);
            assertThat(STORY.body())
                    .startsWith(edited(CopyEdit.END_CUT_BY_30_TO_60, seed).body());
        }
    }

    @Test
    void localParagraphsAreAnotherReportsAndAtMostAQuarter() {
        for (int seed = 0; seed < 100; seed++) {
            String body = edited(CopyEdit.LOCAL_PARAGRAPHS, seed).body();

            assertThat(body.length()).isLessThan(STORY.body().length() * 5 / 4 + 10);
            assertThat(body).containsAnyOf("mill", "mine");
        }
    }

    private static Report edited(CopyEdit edit, int seed) {
        CopyDraft draft = new CopyDraft(STORY, OTHERS);
        edit.apply(draft, new Random(seed));
        return draft.report("copy");
    }

    private static Report report(String id, String thing) {
        String body = IntStream.range(0, 30)
                .mapToObj(i ->
                        "It's the harbour's " + thing + " number " + i + ", \"a witness\" said. Nobody else knew more.")
                .collect(Collectors.joining("\n\n"));
        return new Report(id, "The " + thing, body, Optional.empty(), Optional.empty(), Optional.empty(), "en");
    }
}
