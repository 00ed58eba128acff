package org.onrecord.publishing.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.publishing.web.Chromium;
import org.onrecord.publishing.web.Examples;
import org.onrecord.publishing.web.ServedLedger;
import org.onrecord.publishing.web.Tab;

/** Takes the pictures of the docs: {@code -Dtest=PicturesTest -Donrecord.pictures=../docs/pictures}. */
@ExtendWith({Chromium.class, Examples.class})
@EnabledIfSystemProperty(named = "onrecord.pictures", matches = ".+")
class PicturesTest {
    @ParameterizedTest
    @CsvSource({
        "list, /, 1280, 1080, LIGHT",
        "list-phone, /, 390, 844, LIGHT",
        "incident, /incidents/Beirut?detail=shown, 1280, 1640, LIGHT",
        "incident-dark, /incidents/Moscow?detail=shown, 1280, 1640, DARK",
        "incident-phone, /incidents/Moscow, 390, 844, LIGHT",
        "sentence, /incidents/Beirut/evidence?category=missing&bound=high, 1280, 760, LIGHT"
    })
    void aPictureIsTaken(
            String name, String path, int width, int height, ColorScheme scheme, Tab tab, ServedLedger served) {
        Browser.NewContextOptions options =
                Tab.options().setViewportSize(width, height).setColorScheme(scheme);
        Page page = tab.page(options);
        String place = path.contains("Moscow") ? "Moscow" : "Beirut";
        page.navigate(served.url(path.replace(place, served.incident(place))));
        page.waitForLoadState();
        Path picture = Path.of(System.getProperty("onrecord.pictures"), name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));

        assertThat(picture).isNotEmptyFile();
    }
}
