package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {
    @Test
    void linesBreakBetweenWords() {
        assertThat(Wrapped.lines("one two  three\nfour", 2, 9)).isEqualTo("  one two\n  three\n  four\n");
    }

    @Test
    void aWordThatIsTooLongStandsAlone() {
        assertThat(Wrapped.lines("a bbbbbbbbbbbb c", 0, 5)).isEqualTo("a\nbbbbbbbbbbbb\nc\n");
    }

    @Test
    void theLastCellOfARowIsWrappedBelowItself() {
        assertThat(Wrapped.row("12  ", "one two three four five six seven", 29))
                .isEqualTo("12  one two three four five\n    six seven\n");
        assertThat(Wrapped.row("12  ", "one two three", 11)).isEqualTo("12\n    one two\n    three\n");
    }

    @Test
    void coloursTakeNoRoom() {
        assertThat(Wrapped.lines("\u001b[1mone\u001b[0m two", 0, 7)).isEqualTo("\u001b[1mone\u001b[0m two\n");
        assertThat(Wrapped.cell("\u001b[1mone\u001b[0m", 6)).endsWith("\u001b[0m   ");
    }
}
