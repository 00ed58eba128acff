package org.onrecord.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Report;

/** Makes the report of a capture and its draft, if it is one that can be read. */
final class ReportMaker {
    private static final String ENGLISH = "en";
    private static final String UNKNOWN = "und";
    private static final char REPLACEMENT = '\ufffd';

    private final Intake.Options options;

    ReportMaker(Intake.Options options) {
        this.options = options;
    }

    Item make(Capture capture, Draft draft, List<String> decodingNotes) throws Refusal {
        if (draft.body().isBlank() && draft.title().isBlank()) {
            throw new Refusal("empty", "empty: no text in it");
        }
        options.limits().checkText(draft.body().length() + draft.title().length());
        String language = language(draft.title() + Report.TITLE_BREAK + draft.body());
        Optional<LocalDate> publishedAt = draft.publishedAt().or(options::published);
        Report report = new Report(
                capture.digest(),
                wellFormed(draft.title()),
                wellFormed(draft.body()),
                draft.publisher().map(ReportMaker::wellFormed),
                publishedAt,
                draft.url().or(capture::url),
                language);
        List<String> notes = new ArrayList<>(decodingNotes);
        notes.addAll(draft.notes());
        missing(report).ifPresent(notes::add);
        return new Item.Read(capture.name(), report, notes);
    }

    private static Optional<String> missing(Report report) {
        boolean date = report.publishedAt().isEmpty();
        boolean title = report.title().isEmpty();
        if (!date && !title) {
            return Optional.empty();
        }
        String what = date && title ? "no title and no date" : date ? "no date" : "no title";
        return Optional.of(date ? what + " of publication (--published DATE gives one)" : what);
    }

    private static String language(String text) throws Refusal {
        EnglishCheck.Verdict verdict = EnglishCheck.of(text);
        return switch (verdict) {
            case ENGLISH -> ENGLISH;
            case TOO_SHORT -> UNKNOWN;
            case DOUBTFUL, OTHER_SCRIPT -> {
                LanguageGuess guess = LanguageGuess.of(text);
                boolean otherScript = verdict == EnglishCheck.Verdict.OTHER_SCRIPT;
                boolean foreign = otherScript || (!guess.isEnglish() && guess.isSure());
                if (foreign) {
                    throw notEnglish(guess);
                }
                yield guess.isEnglish() ? ENGLISH : UNKNOWN;
            }
        };
    }

    private static Refusal notEnglish(LanguageGuess guess) {
        String kind = guess.findName().map(name -> "in " + name).orElse("in another language (" + guess.code() + ")");
        return new Refusal(kind, kind + ", and only English is read; translate it or leave it out");
    }

    /** The same text with half surrogate pairs, which no encoding can write, replaced one for one. */
    private static String wellFormed(String text) {
        char[] changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                changed = changed == null ? text.toCharArray() : changed;
                changed[i] = REPLACEMENT;
            }
        }
        return changed == null ? text : new String(changed);
    }
}
