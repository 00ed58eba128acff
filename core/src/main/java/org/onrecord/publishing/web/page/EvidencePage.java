package org.onrecord.publishing.web.page;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Report;
import org.onrecord.model.Toll;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.TollCourse;
import org.onrecord.publishing.web.page.EvidenceView.Conclusion;
import org.onrecord.publishing.web.page.EvidenceView.Item;
import org.onrecord.publishing.words.AdvisoryWords;
import org.onrecord.publishing.words.BoundName;
import org.onrecord.publishing.words.ChainWords;
import org.onrecord.publishing.words.CountWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.RecordHeadline;
import org.onrecord.publishing.words.ReportWords;
import org.onrecord.publishing.words.RuleWords;
import org.onrecord.publishing.words.TollWords;

/** Finds the words behind a number of a toll, or behind assertions that are named. */
final class EvidencePage {
    private final IncidentRecord record;
    private final Links links;
    private final Function<String, Optional<Report>> reports;
    private final SaidIndex said;

    /** Reports that were asked for, by id. */
    private final Map<String, Optional<Report>> texts = new HashMap<>();

    private final Set<String> shown = new HashSet<>();

    EvidencePage(IncidentRecord record, Links links, Function<String, Optional<Report>> reports) {
        this.record = record;
        this.links = links;
        this.reports = reports;
        this.said = new SaidIndex(record);
    }

    EvidenceView view(Context context) {
        List<String> ids = context.queryParams(Links.ASSERTION);
        return ids.isEmpty() ? ofToll(context) : ofAssertions(ids);
    }

    private EvidenceView ofAssertions(List<String> ids) {
        List<Item> items = new ArrayList<>();
        ids.stream().distinct().forEach(id -> items.add(item(id)));
        String numbers = ids.stream()
                .distinct()
                .map(id -> said.find(id).map(Said::what).orElse(Printable.of(id)))
                .collect(Collectors.joining(" against "));
        return view(numbers, "", List.of(new Conclusion("", "", items)));
    }

    private EvidenceView ofToll(Context context) {
        TollSeries series = series(context);
        Optional<BoundName> bound = Seen.given(context, Links.BOUND)
                .map(code -> BoundName.find(code)
                        .orElseThrow(() -> Unanswerable.misread("low, best or high", Links.BOUND, code)));
        Optional<Instant> at = Seen.given(context, Links.AT)
                .map(value -> PastMoment.find(value)
                        .orElseThrow(() -> Unanswerable.misread("a time as 2024-03-23T14:00Z", Links.AT, value)));
        TollCourse course = TollCourse.of(series, links.seen().rule());
        Toll toll = at.map(course::at).orElseGet(() -> series.toll(links.seen().rule()));
        Map<BoundName, Toll.Bound> bounds = new LinkedHashMap<>(BoundName.all(toll));
        bound.ifPresent(one -> bounds.keySet().removeIf(other -> other != one));
        if (bounds.isEmpty()) {
            throw Unanswerable.notOnRecord(TollWords.name(series) + ": by "
                    + RuleWords.of(links.seen().rule()) + " no such number follows from the claims.");
        }
        String when = at.map(moment -> ", " + MomentWords.inFull().of(moment) + " UTC")
                .orElse("");
        List<Conclusion> conclusions = BoundName.together(bounds).entrySet().stream()
                .map(number -> conclusion(number.getValue(), number.getKey()))
                .toList();
        return view(
                TollWords.name(series) + when + ": " + TollWords.brief(toll),
                RuleWords.sentence(links.seen().rule()),
                conclusions);
    }

    private TollSeries series(Context context) {
        String code = Seen.given(context, Links.CATEGORY).orElse("");
        Category category = Arrays.stream(Category.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Unanswerable.misread("a category such as killed", Links.CATEGORY, code));
        String counted = Seen.given(context, Links.COUNTED).orElse(Figure.ALL);
        return record.findToll(category, counted)
                .orElseThrow(() -> Unanswerable.notOnRecord("Nothing is said of the " + code + "."));
    }

    private Conclusion conclusion(List<BoundName> names, Toll.Bound number) {
        String heading = names.stream().map(BoundName::code).collect(Collectors.joining(", ")) + ": "
                + (number.approximate() ? "~ " : "") + CountWords.number(number.value());
        List<Item> items = new ArrayList<>();
        number.assertions().stream().distinct().forEach(id -> items.add(item(id)));
        return new Conclusion(heading, Printable.of(number.why()), items);
    }

    private Item item(String id) {
        Said one = said.find(id)
                .orElseThrow(() ->
                        Unanswerable.notOnRecord("The record has no assertion " + Cut.title(Printable.of(id)) + "."));
        boolean above = !shown.add(id);
        boolean first = shown.size() == 1 && !above;
        String anchor = first ? Links.HERE : "words-" + shown.size();
        Optional<Report> report = texts.computeIfAbsent(one.report().id(), reports)
                .filter(text -> one.span().end() <= text.text().length());
        return new Item(
                Note.of(one),
                ChainWords.of(one.chain()),
                above,
                first,
                anchor,
                report.map(Report::language).orElse("und"),
                report.map(text -> context(text, one, anchor)).orElse(List.of()),
                Note.origin(one.report()),
                new Link(
                        Cut.title(ReportWords.title(one.report())),
                        links.assertion(one.report().id(), id)));
    }

    private static List<Piece> context(Report report, Said one, String anchor) {
        return new MarkedText(report.text(), Optional.of(one.span()), List.of(), anchor).context();
    }

    private EvidenceView view(String heading, String sentence, List<Conclusion> conclusions) {
        String incident = RecordHeadline.incident(record);
        return new EvidenceView(
                heading,
                sentence,
                conclusions,
                AdvisoryWords.of(record.advisories()),
                new Link(incident.isEmpty() ? "Incident " + record.id() : incident, links.page()),
                IncidentView.past(links));
    }
}
