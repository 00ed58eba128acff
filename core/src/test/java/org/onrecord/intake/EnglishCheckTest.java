package org.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 12 people were killed in the blast, police said.|ENGLISH",
                "Kaduna blast kills 12|TOO_SHORT",
                "12|TOO_SHORT",
                "Не менее 60 человек погибли при нападении на концертный зал.|OTHER_SCRIPT",
                "莫斯科附近一音乐厅遭袭,至少60人死亡。|OTHER_SCRIPT",
            })
    void tellsByWordsAndScript(String text, EnglishCheck.Verdict verdict) {
        assertThat(EnglishCheck.of(text)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "French|Un homme armé a ouvert le feu dans une salle de concert vendredi soir, tuant au moins 60 personnes et"
                        + " en blessant plus de cent, selon les services de sécurité. Le groupe a revendiqué l'attaque dans un"
                        + " communiqué. Les autorités ont ouvert une enquête.",
                "German|Bei einem Anschlag auf eine Konzerthalle sind am Freitagabend mindestens 60 Menschen getötet und mehr"
                        + " als 100 verletzt worden, wie die Behörden mitteilten. Die Miliz bekannte sich zu der Tat. Es war"
                        + " der schwerste Anschlag in diesem Land seit vielen Jahren, und die Suche geht weiter.",
                "Dutch|Bij een aanslag op een concertzaal zijn vrijdagavond zeker 60 mensen gedood en meer dan 100 gewond"
                        + " geraakt, aldus de autoriteiten. De groep heeft de aanslag opgeëist. Het was de dodelijkste"
                        + " aanslag in het land in jaren, of het nu was of niet.",
            })
    void otherLanguagesAreDoubtedAndThenNamed(String language, String text) {
        assertThat(EnglishCheck.of(text)).isEqualTo(EnglishCheck.Verdict.DOUBTFUL);
        assertThat(LanguageGuess.of(text).findName()).contains(language);
    }

    @Test
    void whatTheDetectorCallsEnglishIsEnglish() {
        String names = "Victims: " + "Sarah Miller, aged 30; John Baker, aged 41; Emily Carter, aged 25. ".repeat(8);

        assertThat(EnglishCheck.of(names)).isEqualTo(EnglishCheck.Verdict.DOUBTFUL);
        assertThat(LanguageGuess.of("The police said that twelve people were killed on Monday.")
                        .isEnglish())
                .isTrue();
    }
}
