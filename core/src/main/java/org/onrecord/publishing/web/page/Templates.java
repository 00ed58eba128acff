package org.onrecord.publishing.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.publishing.web.http.ETags;

/** The templates that the build has compiled. */
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.onrecord.publishing.web.page.templates");

    String render(String template, Map<String, Object> values) {
        StringOutput html = new StringOutput();
        engine.render(template, values, html);
        return html.toString();
    }

    /**
     * Answers with a page, or says that it has not changed.
     *
     * @param version of what the page shows; where it is known, a page that has not changed is not even written
     */
    void answer(Context context, Optional<String> version, Supplier<String> page) {
        context.header("Cache-Control", "private, no-cache");
        context.header("Vary", "Cookie");
        if (version.isPresent()) {
            String asked = context.path() + "?" + context.queryString() + " " + Detail.isShown(context);
            ETags.answer(context, tag(version.get() + " " + asked), () -> send(context, page.get()));
        } else {
            String html = page.get();
            ETags.answer(context, tag(html), () -> send(context, html));
        }
    }

    private static String tag(String content) {
        return ETags.of(content.getBytes(StandardCharsets.UTF_8));
    }

    static void send(Context context, String html) {
        context.contentType("text/html; charset=utf-8").result(html);
    }
}
