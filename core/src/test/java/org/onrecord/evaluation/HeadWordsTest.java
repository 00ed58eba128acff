package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the police              | Police                  | true
            the city's mayor        | Mayor Ann Lee           | true
            the office of the mayor | the office              | true
            the office of the mayor | an army of the city     | false
            police                  | policemen               | false
            Aamaq                   | Reuters                 | false
            """)
    void namesOverlapByAWordThatIsNoArticleOrPreposition(String one, String other, boolean overlap) {
        assertThat(HeadWords.overlap(one, other)).isEqualTo(overlap);
        assertThat(HeadWords.overlap(other, one)).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Lee                             | lee
            Ann Lee, the mayor of Ford          | lee
            a spokesman for Mr. Lee             | spokesman
            officials who asked not to be named | officials
            the Ford Times                      | times
            the city's                          | city
            """)
    void theHeadStandsBeforeWhatOnlyDescribes(String name, String head) {
        assertThat(HeadWords.head(name)).contains(head);
    }

    @Test
    void noSourceAgreesWithNoSourceOnly() {
        assertThat(HeadWords.agree(Optional.empty(), Optional.empty())).isTrue();
        assertThat(HeadWords.agree(Optional.empty(), Optional.of("police"))).isFalse();
        assertThat(HeadWords.agree(Optional.of("police"), Optional.empty())).isFalse();
        assertThat(HeadWords.agree(Optional.of("police"), Optional.of("the police")))
                .isTrue();
    }
}
