package org.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"title": "T", "date": "2024-03-22", "publisher": "P", "url": "https://example.org/", "text": "B\\r\\n"}""",
                """
                {"id": 7, "x": [{"text": "not this"}], "title": "T", "publishedAt": "2024-03-22T23:59:59Z", "source": "P",
                 "url": "https://example.org/", "body": "B\\r\\n", "text": null}""",
            })
    void takesTheFieldsByEitherName(String json) throws Refusal {
        Draft draft = JsonReport.parse(json);

        assertThat(draft.title()).isEqualTo("T");
        assertThat(draft.body()).isEqualTo("B\r\n");
        assertThat(draft.publisher()).contains("P");
        assertThat(draft.publishedAt()).contains(LocalDate.of(2024, 3, 22));
        assertThat(draft.url()).contains(URI.create("https://example.org/"));
        assertThat(draft.notes()).isEmpty();
    }

    @Test
    void aDateThatIsNoneIsNoted() throws Refusal {
        Draft draft = JsonReport.parse("{\"date\": \"10/4/2017\", \"text\": \"B\"}");

        assertThat(draft.publishedAt()).isEmpty();
        assertThat(draft.notes()).containsExactly("expected a date as 2024-03-22 but found \"10/4/2017\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10/17/2016", "17/10/2016"})
    void aDateThatOnlyOneOrderAllowsIsRead(String written) throws Refusal {
        Draft draft = JsonReport.parse("{\"date\": \"" + written + "\", \"text\": \"B\"}");

        assertThat(draft.publishedAt()).contains(LocalDate.of(2016, 10, 17));
        assertThat(draft.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17/17/2016", "0/17/2016", "31/2/2016", "17/10/16"})
    void aDayThatIsNoneIsAbsent(String written) throws Refusal {
        Draft draft = JsonReport.parse("{\"date\": \"" + written + "\", \"text\": \"B\"}");

        assertThat(draft.publishedAt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|expected the JSON object of a report but found an array",
                "12|expected the JSON object of a report but found a single value",
                "{}|expected a \"text\" with the report's words but found only []",
                "{\"title\": \"T\"}|expected a \"text\" with the report's words but found only [title]",
                "{\"text\": 12}|expected a \"text\" with the report's words but found only [text]",
                "{\"text\": \"a\"} {\"text\": \"b\"}|expected one JSON object but found more",
                "{\"text\": \"a|not valid JSON (line 1, column",
                "{\"text\" \"a\"}|not valid JSON (line 1, column",
            })
    void refusesWhatIsNoReport(String json, String reason) {
        assertThatThrownBy(() -> JsonReport.parse(json))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void refusesDeepNestingWithoutOverflow() {
        String deep = "{\"x\": " + "[".repeat(1_000_000);

        assertThatThrownBy(() -> JsonReport.parse(deep)).isInstanceOf(Refusal.class);
    }
}
