package org.onrecord.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * What language a text is in, by OpenNLP's detector of 183 languages; for texts that failed the {@link EnglishCheck}.
 *
 * @param code ISO 639-3, as the model names it
 * @param confidence the model's probability, up to 1
 */
record LanguageGuess(String code, double confidence) {
    private static final String MODEL = "/langdetect-183.bin";
    private static final int MAX_CHARS = 5000;
    private static final String ENGLISH_CODE = "eng";

    /** Below this the model does not know. */
    private static final double MIN_CONFIDENCE = 0.2;

    /** Codes of single languages that people call by the name of their family. */
    private static final Map<String, String> EVERYDAY_NAMES = Map.of(
            "cmn", "Chinese",
            "arb", "Arabic",
            "pes", "Persian",
            "ekk", "Estonian",
            "lvs", "Latvian",
            "nob", "Norwegian",
            "zlm", "Malay",
            "plt", "Malagasy");

    /** The codes of those families. */
    private static final Map<String, String> FAMILY_CODES = Map.of(
            "cmn", "zh", "arb", "ar", "pes", "fa", "ekk", "et", "lvs", "lv", "nob", "nb", "zlm", "ms", "plt", "mg");

    /** Loads the model, of 10 MB, when the first text needs it. */
    private static final class Model {
        static final LanguageDetectorModel INSTANCE = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = LanguageGuess.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "Expected " + MODEL + " of opennlp-models-langdetect on the class path");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new IllegalStateException("Expected to read " + MODEL + " from the class path", e);
            }
        }
    }

    private static final class Names {
        static final Map<String, String> BY_ISO3 = byIso3(locale -> locale.getDisplayLanguage(Locale.ENGLISH));
        static final Map<String, String> ISO1_BY_ISO3 = byIso3(Locale::getLanguage);

        private static Map<String, String> byIso3(Function<Locale, String> value) {
            return Arrays.stream(Locale.getISOLanguages())
                    .map(Locale::forLanguageTag)
                    .collect(Collectors.toMap(Locale::getISO3Language, value, (a, b) -> a));
        }
    }

    static LanguageGuess of(String text) {
        String start = text.substring(0, Math.min(text.length(), MAX_CHARS));
        // A detector of one's own is cheap beside its model and needs no locks.
        Language best = new LanguageDetectorME(Model.INSTANCE).predictLanguage(start);
        return new LanguageGuess(best.getLang(), best.getConfidence());
    }

    boolean isEnglish() {
        return code.equals(ENGLISH_CODE);
    }

    boolean isSure() {
        return confidence >= MIN_CONFIDENCE;
    }

    /** The code of ISO 639-1, else the code itself; single languages are given the code of the family they are called by. */
    String shortest() {
        return FAMILY_CODES.getOrDefault(code, Names.ISO1_BY_ISO3.getOrDefault(code, code));
    }

    /** The language's English name; absent where neither the platform nor this class knows one. */
    Optional<String> findName() {
        Function<Map<String, String>, Optional<String>> in = names -> Optional.ofNullable(names.get(code));
        return in.apply(EVERYDAY_NAMES).or(() -> in.apply(Names.BY_ISO3));
    }
}
