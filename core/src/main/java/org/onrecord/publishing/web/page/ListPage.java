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
    private static final int ON_THE_MAP = 500;
    private static final String AFTER = "after";

    private static final List<String> KNOWN =
            Stream.concat(IncidentFilters.NAMES.stream(), Stream.of(AFTER)).toList();

    private final Ledger ledger;
    private final Templates templates;

    ListPage(Ledger ledger, Templates templates) {
        this.ledger = ledger;
        this.templates = templates;
    }

    void answer(Context context) {
        long newest = ledger.newest();
        templates.answer(context, Optional.of("list " + newest), () -> render(context));
    }

    private String render(Context context) {
        return templates.render("incidents.jte", Map.of("list", view(context)));
    }

    /** What a request asks for; where that makes no sense, the page says so and lists nothing. */
    private ListView view(Context context) {
        IncidentForm form = IncidentForm.of(context.queryParamMap());
        try {
            Parameters asked = Parameters.of(context, KNOWN);
            IncidentQuery query = IncidentFilters.of(asked).withMost(ON_A_PAGE);
            return view(form, asked.text(AFTER).map(query::withAfter).orElse(query));
        } catch (ProblemException wrong) {
            return refused(context, form, wrong.problem().detail());
        } catch (IllegalArgumentException wrongCursor) {
            return refused(context, form, "The address names no place in the list; begin with the newest.");
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

    private static ListView refused(Context context, IncidentForm form, String problem) {
        context.status(HttpStatus.BAD_REQUEST);
        return new ListView(form, List.of(), IncidentMap.of(List.of()), problem, Optional.empty());
    }
}
