package org.onrecord.reading;

import static org.onrecord.reading.SoundReading.assertSound;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.InputStream;
import org.onrecord.intake.Capture;
import org.onrecord.intake.Intake;
import org.onrecord.intake.Item;

/** Any bytes at all: intake takes them in or says why not, and what it takes in is read. */
class IntakeFuzzTest {
    private static final Intake INTAKE = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());
    private static final Reader READER = Reader.english();

    @DictionaryEntries({
        "\"<!DOCTYPE html><html><head><title>\"",
        "\"</title></head><body><p>\"",
        "\"</p>\"",
        "\"<meta charset=\\\"\"",
        "\"<script type=\\\"application/ld+json\\\">\"",
        "\"{\\\"title\\\": \\\"\"",
        "\"\\\", \\\"text\\\": \\\"\"",
        "\"\\\", \\\"date\\\": \\\"2024-03-22\\\"}\"",
        "\"Ten people were killed, police said.\"",
        "\"\\xEF\\xBB\\xBF\"",
        "\"\\xFF\\xFE\"",
        "\"&amp;\"",
        "\"\\\\u0000\"",
        "\"\\\\ud800\""
    })
    @FuzzTest
    void takesInAnyBytes(FuzzedDataProvider data) {
        for (Item item : INTAKE.read(Capture.of("fuzzed", data.consumeRemainingAsBytes()))) {
            if (item instanceof Item.Read read) {
                assertSound(READER.read(read.report()));
            }
        }
    }
}
