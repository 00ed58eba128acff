package org.onrecord.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.linking.SomeProfile.DAY;
import static org.onrecord.linking.SomeProfile.city;
import static org.onrecord.linking.SomeProfile.inDayton;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.Location;

class BlockingKeysTest {
    private static final Location OHIO = new Location(
            9,
            "Ohio",
            Location.Level.REGION,
            Optional.empty(),
            Optional.of("Ohio"),
            "US",
            "US",
            40.2,
            -82.9,
            11_000_000);

    private static boolean meet(IncidentProfile asked, IncidentProfile kept) {
        return !Collections.disjoint(
                BlockingKeys.of(asked).sought(), BlockingKeys.of(kept).own());
    }

    @Test
    void neighboursOnOneDayAlwaysMeetWhereverOnTheGlobe() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            double latitude = random.nextDouble() * 170 - 85;
            double longitude = random.nextDouble() * 360 - 180;
            double east = longitude + 0.2 > 180 ? longitude + 0.2 - 360 : longitude + 0.2;
            LocalDate day = DAY.plusDays(random.nextInt(5000));
            IncidentProfile one = new SomeProfile()
                    .at(city(1, "A", "R", "AA", latitude, longitude, 1))
                    .on(day)
                    .profile();
            IncidentProfile other = new SomeProfile()
                    .at(city(2, "B", "S", "BB", latitude + 0.2, east, 1))
                    .on(day)
                    .profile();

            assertThat(meet(one, one)).isTrue();
            assertThat(meet(one, other)).as("%s, %s", latitude, longitude).isTrue();
            assertThat(meet(other, one)).as("%s, %s", latitude, longitude).isTrue();
        }
    }

    @Test
    void daysBesideOneAnotherMeetAndYearsDoNot() {
        assertThat(meet(inDayton(DAY).profile(), inDayton(DAY.plusDays(3)).profile()))
                .isTrue();
        assertThat(meet(inDayton(DAY).profile(), inDayton(DAY.plusYears(1)).profile()))
                .isFalse();
    }

    @Test
    void aCityMeetsTheRegionThatItLiesInAndNotItsOtherCities() {
        IncidentProfile dayton = inDayton(DAY).profile();
        IncidentProfile region = new SomeProfile().at(OHIO).on(DAY).profile();
        IncidentProfile cleveland = new SomeProfile()
                .at(city(5, "Cleveland", "Ohio", "US", 41.5, -81.69, 388_000))
                .on(DAY)
                .profile();

        assertThat(meet(dayton, region)).isTrue();
        assertThat(meet(region, dayton)).isTrue();
        assertThat(meet(dayton, cleveland)).isFalse();
    }

    @Test
    void anIncidentWithoutAPlaceIsFoundByItsDayOrByAName() {
        IncidentProfile nowhere = new SomeProfile()
                .on(DAY)
                .published(DAY)
                .naming("kara ostrom", 19)
                .profile();
        IncidentProfile named =
                inDayton(DAY.minusDays(9)).naming("kara ostrom", 19).profile();

        assertThat(meet(nowhere, new SomeProfile().on(DAY).profile())).isTrue();
        assertThat(meet(nowhere, named)).isTrue();
    }

    @Test
    void aTrialMonthsLaterMeetsTheIncidentByTheNamesOfPeopleAlone() {
        IncidentProfile first = inDayton(DAY)
                .naming("kara ostrom", 19)
                .saying("elmgrove", 7)
                .saying("osmund tarrow", 9)
                .profile();
        LocalDate later = DAY.plusDays(160);

        assertThat(meet(
                        new SomeProfile()
                                .published(later)
                                .naming("kara ostrom", 19)
                                .profile(),
                        first))
                .isTrue();
        assertThat(meet(
                        new SomeProfile()
                                .published(later)
                                .saying("elmgrove", 7)
                                .saying("osmund tarrow", 9)
                                .profile(),
                        first))
                .isFalse();
        assertThat(meet(
                        new SomeProfile()
                                .published(DAY.plusYears(2))
                                .naming("kara ostrom", 19)
                                .profile(),
                        first))
                .isFalse();
    }

    @Test
    void keysStayFewHoweverLongTheReport() {
        SomeProfile wordy = inDayton(DAY);
        for (int i = 0; i < 10_000; i++) {
            wordy.saying("word" + i, 7).saying("first" + i + " last" + i, 8);
        }

        BlockingKeys keys = BlockingKeys.of(wordy.profile());

        assertThat(keys.own()).hasSizeLessThan(30);
        assertThat(keys.sought()).hasSizeLessThan(100);
    }
}
