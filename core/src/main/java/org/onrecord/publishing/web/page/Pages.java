package org.onrecord.publishing.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.onrecord.ledger.Ledger;

/** The routes of the page. */
public final class Pages {
    private final Ledger ledger;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "org.onrecord.publishing.web.page.templates");

    public Pages(Ledger ledger) {
        this.ledger = ledger;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/", this::incidents);
    }

    private void incidents(Context context) {
        show(context, "incidents.jte", Map.of("list", new ListPage(ledger).view(context)));
    }

    private void show(Context context, String template, Map<String, Object> values) {
        StringOutput html = new StringOutput();
        templates.render(template, values, html);
        context.html(html.toString());
    }
}
