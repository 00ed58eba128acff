package org.onrecord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.reading.events.Belonging;
import org.onrecord.reading.events.IncidentSorter;
import org.onrecord.reading.events.IncidentSorter.Piece;
import org.onrecord.reading.events.Setting;
import org.onrecord.reading.figures.FoundFigure;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.statements.FoundStatement;

/**
 * Which incident every figure, statement and event of a report belongs to.
 *
 * <p>They are sorted twice: by words alone, which is enough to tell when and where the report's own incident happened,
 * and then with that time and place, so that what happened elsewhere or earlier is set apart.
 */
final class Sorting {
    private static final int LEAD_SENTENCES = 2;

    private final Findings findings;
    private final int figures;
    private final int statements;
    private final List<Belonging> belongings;
    private final Setting setting;

    Sorting(
            Report report,
            Findings findings,
            List<FoundStatement> statements,
            IncidentSorter sorter,
            IncidentDescriber describer) {
        this.findings = findings;
        this.figures = findings.figures().size();
        this.statements = statements.size();
        List<Piece> pieces = pieces(findings, statements);
        Setting unknown = Setting.of(report.publishedAt(), findings.times(), findings.toponyms());
        List<Belonging> byWords = sorter.sort(findings.sentences(), pieces, unknown);
        List<Span> triggers = mainTriggers(pieces, byWords);
        this.setting = triggers.isEmpty() ? unknown : describer.setting(report, findings, unknown, triggers, true);
        this.belongings = triggers.isEmpty() ? byWords : sorter.sort(findings.sentences(), pieces, setting);
    }

    private static List<Piece> pieces(Findings findings, List<FoundStatement> statements) {
        List<Piece> pieces = new ArrayList<>();
        findings.figures().forEach(f -> pieces.add(new Piece(f.sentence(), f.span(), true, killed(f))));
        statements.forEach(s -> pieces.add(new Piece(s.sentence(), s.span(), true, 0)));
        findings.events().forEach(e -> {
            Span trigger = e.trigger().span();
            pieces.add(new Piece(Sentence.indexAt(findings.sentences(), trigger.start()), trigger, false, 0));
        });
        return pieces;
    }

    private static long killed(FoundFigure figure) {
        Bounds bounds = figure.bounds();
        return figure.category() == Category.KILLED
                ? bounds.min().orElse(bounds.max().orElse(0))
                : 0;
    }

    /** The figures and events of the report's own incident, in text order. */
    private List<Span> mainTriggers(List<Piece> pieces, List<Belonging> sorted) {
        TreeSet<Span> triggers = new TreeSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean statement = i >= figures && i < figures + statements;
            if (!statement && sorted.get(i).scope() == Belonging.Scope.MAIN) {
                triggers.add(pieces.get(i).span());
            }
        }
        return List.copyOf(triggers);
    }

    Belonging ofFigure(int i) {
        return belongings.get(i);
    }

    Belonging ofStatement(int i) {
        return belongings.get(figures + i);
    }

    Belonging ofEvent(int i) {
        return belongings.get(figures + statements + i);
    }

    /** Whether the report has an incident of its own: a figure or statement speaks of it, or its lead names its kind. */
    boolean hasMain() {
        for (int i = 0; i < figures + statements; i++) {
            if (belongings.get(i).key().isEmpty()) {
                return true;
            }
        }
        for (int i = 0; i < findings.events().size(); i++) {
            boolean lead = Sentence.indexAt(
                            findings.sentences(),
                            findings.events().get(i).trigger().span().start())
                    < LEAD_SENTENCES;
            if (lead
                    && ofEvent(i).key().isEmpty()
                    && findings.events().get(i).kind().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** When and where the report's own incident happened, as far as it tells. */
    Setting setting() {
        return setting;
    }
}
