package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Location;
import org.onrecord.model.Report;
import org.onrecord.model.Toponym;

class FigureAreasTest {
    private static final Reader READER = Reader.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The quake killed 912 people in Turkey, the agency said.                              | 912 Turkey
            At least 80 people died across northern Syria, rescuers said.                        | 80 Syria
            In Syria at least 237 people were killed and more than 630 injured.                  | 237 Syria; 631 Syria
            Rescuers said 8,574 people had been killed and 49,133 injured in Turkey.             | 8574 Turkey; 49133 Turkey
            Some 300 people were killed in Turkey and at least 70 died in Syria, they said.      | 300 Turkey; 70 Syria
            Turkey's death toll rose to 3,549, the president said.                               | 3549 Turkey
            In Syria the ministry counted 237 dead in the provinces of Aleppo, Hama and Tartus.  | 237 Syria
            The quake killed 1,500 people, the agency said.                                      | 1500 –
            Turkey sent rescuers after the quake killed 40 people, the agency said.              | 40 –
            The minister spoke in Turkey; 40 people were killed, he said.                        | 40 –
            """)
    void theWordsLimitACount(String sentence, String expected) {
        Report report = new Report(
                "0".repeat(64),
                "A strong earthquake",
                "A strong earthquake struck on Monday. " + sentence,
                Optional.empty(),
                Optional.of(LocalDate.of(2023, 2, 6)),
                Optional.empty(),
                "en");

        assertThat(READER.read(report).figures().stream()
                        .map(figure -> figure.bounds().min().orElse(0) + " "
                                + figure.area()
                                        .flatMap(Toponym::location)
                                        .map(Location::name)
                                        .orElse("–"))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
