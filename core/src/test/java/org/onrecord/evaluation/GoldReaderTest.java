package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Category;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import tools.jackson.databind.json.JsonMapper;

class GoldReaderTest {
    private static final Report REPORT =
            HandMade.report("made-up", "5 dead in Ford and 5 dead in Lund. The Front denied it. Was it so? Unclear.");

    private static GoldReport read(String json) {
        return GoldReader.read(JsonMapper.shared().readTree(json.replace('\'', '"')), REPORT);
    }

    @Test
    void aQuoteIsResolvedByItsOccurrence() {
        GoldFigure figure = read("{'id': 'made-up', 'figures': [{'quote': '5 dead', 'occurrence': 2, 'kind': 'killed',"
                        + " 'min': 5, 'max': null, 'who': 'all', 'incident': 'main', 'source': null, 'implicit': false}]}")
                .figures()
                .get(0);
        assertThat(figure.span()).isEqualTo(new Span(21, 27));
        assertThat(figure.category()).isEqualTo(Category.KILLED);
        assertThat(figure.min()).isEqualTo(OptionalLong.of(5));
        assertThat(figure.max()).isEmpty();
        assertThat(figure.source()).isEmpty();
        assertThat(figure.main()).isTrue();
        assertThat(figure.all()).isTrue();
    }

    @Test
    void denialsOfResponsibilityAndOfFactsAreToldApart() {
        GoldReport gold = read("{'id': 'made-up', 'main_incident': null,"
                + " 'claims': [{'group': 'The Front', 'stance': 'denies', 'by': 'The Front', 'quote': 'denied it'}],"
                + " 'confirmations': [{'by': 'The Front', 'stance': 'denies', 'quote': 'denied it'},"
                + " {'by': null, 'stance': 'unverified', 'quote': 'Unclear'}]}");
        assertThat(gold.claims()).extracting(GoldStatement::stance).containsExactly(Stance.DENIES_RESPONSIBILITY);
        assertThat(gold.confirmations())
                .extracting(GoldStatement::stance)
                .containsExactly(Stance.DENIES, Stance.DOUBTS);
        assertThat(gold.main()).isEmpty();
    }

    @Test
    void anAnnotationWhoseQuoteIsGoneIsStale() {
        assertThatThrownBy(() -> read("{'id': 'made-up', 'figures': [{'quote': '6 dead', 'kind': 'killed'}]}"))
                .isInstanceOf(CorpusMissingException.class)
                .hasMessage("Expected the quote \"6 dead\" in the text of made-up but it is not there:"
                        + " the annotation is stale; annotate the report again or take it out");
    }

    @Test
    void aThirdOccurrenceOfTwoIsStaleToo() {
        assertThatThrownBy(() ->
                        read("{'id': 'made-up', 'figures': [{'quote': '5 dead', 'occurrence': 3, 'kind': 'killed'}]}"))
                .isInstanceOf(CorpusMissingException.class);
    }

    @Test
    void anUnknownCategoryIsRefused() {
        assertThatThrownBy(() -> read("{'id': 'made-up', 'figures': [{'quote': '5 dead', 'kind': 'slain'}]}"))
                .isInstanceOf(CorpusMissingException.class)
                .hasMessageContaining("Expected a category in the annotation of made-up but found \"slain\"");
    }
}
