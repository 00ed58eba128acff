package org.onrecord.reading;

import static org.onrecord.reading.SoundReading.assertSound;
import static org.onrecord.reading.SoundReading.report;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.onrecord.model.Reading;
import org.onrecord.publishing.ReadingJson;
import org.onrecord.reading.toll.Toll;

/**
 * Any text at all: the reader never throws, and what it finds is sound.
 *
 * <p>Put what Jazzer finds into the folder that {@link CrashersTest} replays. Each class holds one fuzz test, as Jazzer
 * fuzzes one a run.
 */
class ReaderFuzzTest {
    private static final Reader READER = Reader.english();

    @DictionaryEntries({
        "\" people were killed\"",
        "\" dead \"",
        "\" wounded \"",
        "\" was shot \"",
        "\" killing \"",
        "\" including \"",
        "\" and \"",
        "\" at least \"",
        "\" more than \"",
        "\" dozens of \"",
        "\"1,000\"",
        "\" 12-15 \"",
        "\" between 10 and 15 \"",
        "\" no one \"",
        "\" death toll \"",
        "\" , police said. \"",
        "\" according to \"",
        "\" in a statement released by \"",
        "\" told Reuters \"",
        "\" claimed responsibility \"",
        "\" warned of \"",
        "\" March 22, 2024 \"",
        "\" in 1994 \"",
        "\"ALSO READ: \"",
        "\"Mr. \"",
        "\"U.S. \"",
        "\"'s \"",
        "\"n't \"",
        "\"\\x0A\\x0A\"",
        "\"\\xE2\\x80\\x9C\"",
        "\"\\xE2\\x80\\x9D\"",
        "\"\\xE2\\x80\\x99s \"",
        "\"\\xFE\\xFF\""
    })
    @FuzzTest
    void readsAnyText(FuzzedDataProvider data) {
        Reading reading = READER.read(report(OddText.of(data.consumeRemainingAsBytes())));

        assertSound(reading);
        ReadingJson.onOneLine(reading);
        Toll.of(reading);
    }
}
