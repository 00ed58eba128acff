package org.onrecord.publishing.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.ledger.IncidentPage;
import org.onrecord.ledger.IncidentQuery;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.IncidentSummary;
import org.onrecord.publishing.web.http.IncidentFilters;
import org.onrecord.publishing.web.http.Parameters;
import org.onrecord.publishing.web.http.ProblemException;

/** The list of incidents with its map: what is going on. */
final class ListPage {
    private static final int ON_A_PAGE = 50;
    private static final int ON_THE_MAP = 300;
    private static final String AFTER = "after";

    private static final List<String> KNOWN =
            Stream.concat(IncidentFilters.NAMES.stream(), Stream.of(AFTER)).toList();

    private final Ledger ledger;
    private final Templates templates;
    private final FreshPages pages = new FreshPages();

    ListPage(Ledger ledger, Templates templates) {
        this.ledger = ledger;
        this.templates = templates;
    }

    /** What a request asks for; where that makes no sense, the page says so and lists nothing. */
    void answer(Context context) {
        IncidentForm form = IncidentForm.of(context.queryParamMap());
        try {
            Parameters asked = Parameters.of(context, KNOWN);
            IncidentQuery narrowed = IncidentFilters.of(asked).withMost(ON_A_PAGE);
            IncidentQuery query = asked.text(AFTER).map(narrowed::withAfter).orElse(narrowed);
            String html = pages.find(query.toString(), ledger.newest(), () -> render(view(form, query)));
            templates.answer(context, Optional.empty(), () -> html);
        } catch (ProblemException wrong) {
            refuse(context, form, wrong.problem().detail());
        } catch (IllegalArgumentException wrongCursor) {
            refuse(context, form, "The address names no place in the list; begin with the newest.");
        }
    }

    private ListView view(IncidentForm form, IncidentQuery query) {
        IncidentPage page = ledger.page(query);
        List<IncidentSummary> onMap = page.next().isPresent() && query.after().isEmpty()
                ? ledger.incidents(query.withMost(ON_THE_MAP))
                : page.incidents();
        return new ListView(
                form,
                page.incidents().stream().map(IncidentRow::of).toList(),
                IncidentMap.of(onMap),
                "",
                page.next().map(cursor -> form.with(AFTER, cursor)));
    }

    private void refuse(Context context, IncidentForm form, String problem) {
        context.status(HttpStatus.BAD_REQUEST);
        Templates.send(
                context, render(new ListView(form, List.of(), IncidentMap.of(List.of()), problem, Optional.empty())));
    }

    private String render(ListView list) {
        return templates.render("incidents.jte", Map.of("list", list));
    }
}
