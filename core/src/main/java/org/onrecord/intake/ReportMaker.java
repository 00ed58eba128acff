package org.onrecord.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Report;

/** Makes the report of a capture and its draft, if it is one that can be read. */
final class ReportMaker {
    private static final char REPLACEMENT = '\ufffd';

    private final Intake.Options options;

    ReportMaker(Intake.Options options) {
        this.options = options;
    }

    /** The item of a capture that holds one report. */
    Item make(Capture capture, Draft draft, List<String> decodingNotes) throws Refusal {
        return make(capture, capture.name(), capture.digest(), draft, decodingNotes);
    }

    /** The items of a capture that may hold several; what is wrong with one spares the others. */
    List<Item> makeAll(Capture capture, List<Draft> drafts) throws Refusal {
        if (drafts.size() == 1) {
            return List.of(make(capture, drafts.get(0), List.of()));
        }
        List<Item> items = new ArrayList<>();
        drafts.forEach(draft -> items.add(make(capture, items.size() + 1, draft)));
        return items;
    }

    /** The item of one report among several of a capture. */
    Item make(Capture capture, int number, Draft draft) {
        String where = capture.name() + "#" + number;
        try {
            return make(capture, where, capture.digest() + "-" + number, draft, List.of());
        } catch (Refusal refusal) {
            return refusal.at(where);
        }
    }

    private Item make(Capture capture, String where, String id, Draft draft, List<String> decodingNotes)
            throws Refusal {
        if (!draft.hasWords()) {
            throw new Refusal("empty", "empty: no text in it");
        }
        options.limits().checkText(draft.body().length() + draft.title().length());
        Language language = Language.of(draft.title() + Report.TITLE_BREAK + draft.body());
        Report report = new Report(
                id,
                wellFormed(draft.title()),
                wellFormed(draft.body()),
                draft.publisher().map(ReportMaker::wellFormed),
                draft.publishedAt().or(options::published),
                draft.url().or(capture::url),
                language.code());
        List<String> notes = new ArrayList<>(decodingNotes);
        notes.addAll(draft.notes());
        missing(report).ifPresent(notes::add);
        Item.Read read = new Item.Read(where, capture, report, draft.particulars(), notes);
        return language.isRead() ? read : new Item.Foreign(read, language.phrase());
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
