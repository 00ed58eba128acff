package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.CrocusReading;

class ReadingViewTest {
    @Test
    void plainViewNamesWhoSaysWhat() {
        assertThat(ReadingView.of(CrocusReading.reading(), Style.plain())).isEqualTo("""
                        Islamic State claims concert attack
                        Northern Courier, 23 March 2024
                        Content: death, violence

                        Shooting and bombing at a concert hall in Krasnogorsk, Moscow Oblast, Russia, 22–23 March 2024: at
                        least 60 killed; claimed by the Islamic State group.

                        INCIDENT
                          kind        shooting; bombing
                          place       a concert hall; Krasnogorsk, Moscow Oblast, Russia (precise to the venue)
                          time        22–23 March 2024 (“on Friday night”)
                          attackers   Gunmen in battle fatigues
                          weapons     bombs
                          victims     Pavel Orlov, 41, driver, killed
                          damage      the roof collapsed
                          response    fire trucks

                        FIGURES
                        Killed
                          at least 60           all                     the Investigative Committee
                            [At least 60 people were killed], the Investigative Committee said.
                          1 (implied)           guard, attackers not counted  the publisher itself
                            [A guard died].

                        OTHER INCIDENTS AND TOTALS
                        Killed
                          more than 330         all, a total over many  the publisher itself
                            [More than 330 people died] in Beslan in 2004.

                        RESPONSIBILITY
                          claimed               the Islamic State group, through its Amaq news agency
                            The Islamic State group claimed responsibility through its Amaq news agency.

                        WARNINGS BEFOREHAND
                          warning               U.S. officials, to Russia
                            U.S. officials warned Russia in early March.
                        """);
    }

    @Test
    void colouredViewSaysTheSame() {
        String plain = ReadingView.of(CrocusReading.reading(), new Style(false, 200));
        String coloured = ReadingView.of(CrocusReading.reading(), new Style(true, 200));

        assertThat(coloured).contains("\u001b[1;33mAt least 60 people were killed\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.replaceAll("[\\[\\]]", ""));
    }

    @Test
    void proseKeepsToTheWidth() {
        String view = ReadingView.of(CrocusReading.reading(), new Style(false, 50));

        assertThat(view.lines().takeWhile(line -> !line.equals("FIGURES")))
                .isNotEmpty()
                .allMatch(line -> line.length() <= 50);
        assertThat(view.lines().filter(line -> line.startsWith("    ")))
                .isNotEmpty()
                .allMatch(line -> line.length() <= 50);
    }
}
