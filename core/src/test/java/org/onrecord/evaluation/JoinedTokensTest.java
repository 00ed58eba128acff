package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedTokensTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U . S . said 1 , 200 people fled . => The U.S. said 1,200 people fled.",
                "He ( 23 ) didn ’ t stay , al - Amin said . => He (23) didn’t stay, al-Amin said.",
                "“ Stop ! ” => “Stop!”"
            })
    void tokensBecomeRunningText(String example) {
        String[] sides = example.split(" => ");

        assertThat(JoinedTokens.text(List.of(sides[0].split(" ")))).isEqualTo(sides[1]);
    }
}
