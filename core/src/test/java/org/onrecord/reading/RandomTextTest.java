package org.onrecord.reading;

import static org.assertj.core.api.Assertions.fail;
import static org.onrecord.reading.SoundReading.assertSound;
import static org.onrecord.reading.SoundReading.report;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.publishing.ReadingJson;
import org.onrecord.reading.language.WordList;
import org.onrecord.reading.toll.Toll;

/** Random texts from fixed seeds: the reader never throws, and what it finds is sound. */
class RandomTextTest {
    private static final int TEXTS = 400;

    private static final Reader READER = Reader.english();

    /** All entries of the language files, as texts would write them; patterns among them are as good as any noise. */
    private static final List<String> WORDS = LanguageExamplesTest.FILES.stream()
            .map(WordList::load)
            .flatMap(file -> file.sections().keySet().stream().flatMap(section -> file.entries(section).stream()))
            .map(entry -> entry.replace('_', ' '))
            .distinct()
            .sorted()
            .toList();

    private static final List<String> SENTENCES = LanguageExamplesTest.FILES.stream()
            .flatMap(file -> WordList.load(file).examples().stream())
            .map(WordList.Example::text)
            .toList();

    private static final List<String> MARKS = List.of(
            " ", " ", " ", " ", " ", " ", " ", " ", "", ", ", ". ", "\n", "\n\n", " \"", "\" ", "“", "”", "'s ", "-",
            "–", ": ", "; ", " (", ") ", "… ", "\r\n", "\t", "? ", "! ", " 12 ", " 1,000 ", "%", "$", "’", "\u00a0");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void charactersOfAllPlanes(long seed) {
        readMany(seed, RandomTextTest::characters);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void charactersOfAKeyboard(long seed) {
        readMany(
                seed,
                random -> random.ints(random.nextInt(400), ' ', 127)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void wordsOfTheLanguageFilesGluedTogether(long seed) {
        readMany(seed, RandomTextTest::words);
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11, 12})
    void sentencesWithPiecesMissingDoubledAndSwapped(long seed) {
        readMany(seed, RandomTextTest::mutated);
    }

    private static void readMany(long seed, Function<Random, String> texts) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.apply(random);
            Report report = random.nextInt(4) == 0
                    ? new Report("", text, text, Optional.empty(), Optional.empty(), Optional.empty(), "en")
                    : report(text);
            try {
                Reading reading = READER.read(report);
                assertSound(reading);
                ReadingJson.onOneLine(reading);
                Toll.of(reading);
                READER.readStatements(report);
            } catch (RuntimeException | StackOverflowError e) {
                fail("seed " + seed + ", text " + i + ": \"" + escaped(text) + "\"", e);
            }
        }
    }

    private static String characters(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(300);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(6)) {
                case 0 -> text.append(' ');
                case 1 -> text.append((char) random.nextInt(0x10000)); // lone surrogates among them
                case 2 -> text.appendCodePoint(random.nextInt(0x110000));
                case 3 -> text.append((char) ('\u2000' + random.nextInt(0x70)));
                case 4 -> text.append(pick(random, WORDS));
                default -> text.append((char) random.nextInt(0x250));
            }
        }
        return text.toString();
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(120);
        for (int i = 0; i < length; i++) {
            String word = pick(random, WORDS);
            text.append(random.nextInt(5) == 0 ? capitalised(word) : word).append(pick(random, MARKS));
        }
        return text.toString();
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder();
        int sentences = 1 + random.nextInt(6);
        for (int i = 0; i < sentences; i++) {
            text.append(pick(random, SENTENCES)).append(pick(random, MARKS));
        }
        int changes = random.nextInt(12);
        for (int i = 0; i < changes && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(9));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                case 2 -> text.insert(at, pick(random, MARKS));
                case 3 -> text.insert(at, " " + pick(random, WORDS) + " ");
                default -> text.setCharAt(at, (char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String pick(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(c -> escaped.append(c >= ' ' && c < 127 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return escaped.toString();
    }
}
