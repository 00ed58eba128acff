package org.onrecord.publishing.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IncidentFormTest {
    private final IncidentForm form = IncidentForm.of(
            Map.of("q", List.of("harbour & hall", "second"), "place", List.of(" "), "after", List.of("cursor")));

    @Test
    void blankFieldsAskForNothingAndTheFirstOfSeveralCounts() {
        assertThat(form.value("q")).isEqualTo("harbour & hall");
        assertThat(form.asked()).doesNotContainKey("place");
    }

    @Test
    void anAddressWithAnotherFieldBeginsAtTheNewestAgain() {
        assertThat(form.with("order", "toll")).isEqualTo("/?order=toll&q=harbour+%26+hall");
        assertThat(form.with("q", "")).isEqualTo("/");
    }

    @Test
    void orderAndCursorDoNotNarrow() {
        assertThat(IncidentForm.of(Map.of("order", List.of("toll"), "after", List.of("cursor")))
                        .isNarrowed())
                .isFalse();
        assertThat(form.isNarrowed()).isTrue();
    }
}
