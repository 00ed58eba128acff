package org.onrecord.publishing.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Period;

class PeriodWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-22|2024-03-22|22 March 2024|on 22 March 2024",
                "2024-03-22|2024-03-23|22–23 March 2024|on 22–23 March 2024",
                "2016-06-30|2016-07-01|30 June–1 July 2016|on 30 June–1 July 2016",
                "2015-12-31|2016-01-01|31 December 2015–1 January 2016|on 31 December 2015–1 January 2016",
                "2015-05-01|2015-05-31|May 2015|in May 2015",
                "2016-02-01|2016-02-29|February 2016|in February 2016",
                "2015-05-01|2015-06-30|May–June 2015|in May–June 2015",
                "2015-12-01|2016-01-31|December 2015–January 2016|in December 2015–January 2016",
                "2012-01-01|2012-12-31|2012|in 2012",
                "2011-01-01|2016-12-31|2011–2016|in 2011–2016",
                "2015-03-03|2015-05-02|between 3 March and 2 May 2015|between 3 March and 2 May 2015",
                "2014-12-03|2015-05-02|between 3 December 2014 and 2 May 2015|between 3 December 2014 and 2 May 2015",
            })
    void daysAreWrittenAsPeopleWriteThem(LocalDate from, LocalDate to, String alone, String behindNoun) {
        Period period = new Period(from, to);

        assertThat(PeriodWords.of(period)).isEqualTo(alone);
        assertThat(PeriodWords.behindNoun(period)).isEqualTo(behindNoun);
        assertThat(PeriodWords.behindComma(period)).isEqualTo(behindNoun.replaceFirst("^on ", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-22, 2024-03-23, 22–23 Mar 2024",
        "2015-09-03, 2015-12-02, between 3 Sep and 2 Dec 2015",
        "2015-05-01, 2015-05-31, May 2015",
    })
    void monthsAreShortWhereColumnsAreFew(LocalDate from, LocalDate to, String brief) {
        assertThat(PeriodWords.brief(new Period(from, to))).isEqualTo(brief);
    }
}
