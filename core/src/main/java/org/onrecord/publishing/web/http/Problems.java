package org.onrecord.publishing.web.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.onrecord.ledger.LedgerException;
import org.onrecord.publishing.words.Printable;

/**
 * Makes every error a {@link Problem}: JSON for programs, a page for people, and never a stack trace.
 *
 * <p>What went wrong inside the server is told to whoever runs it, under a number that the response names.
 */
public final class Problems {
    private static final int MOST_QUOTED = 200;

    private final ErrorPage page;
    private final BiConsumer<String, Throwable> faults;
    private final AtomicLong number = new AtomicLong();

    /** @param faults is told each fault of the server with words that name it */
    public Problems(ErrorPage page, BiConsumer<String, Throwable> faults) {
        this.page = page;
        this.faults = faults;
    }

    public void addTo(JavalinConfig config) {
        config.http.prefer405over404 = true;
        config.routes.exception(ProblemException.class, (problem, context) -> {
            problem.headers().forEach(context::header);
            answer(problem.problem(), context);
        });
        config.routes.exception(HttpResponseException.class, this::answer);
        config.routes.exception(LedgerException.class, (fault, context) -> {
            context.header("Retry-After", "5");
            String name = tell(fault, context);
            answer(
                    Problem.of(
                            HttpStatus.SERVICE_UNAVAILABLE, "the ledger cannot be used now; try again (" + name + ")"),
                    context);
        });
        config.routes.exception(Exception.class, (fault, context) -> {
            String name = tell(fault, context);
            answer(
                    Problem.of(
                            HttpStatus.INTERNAL_SERVER_ERROR,
                            "the server failed; whoever runs it finds more under the name " + name),
                    context);
        });
        config.router.javaLangErrorHandler(this::answerBarely);
    }

    private String tell(Throwable fault, Context context) {
        String name = "fault " + number.incrementAndGet();
        faults.accept(name + " at " + quoted(context.method() + " " + context.path()), fault);
        return name;
    }

    private void answerBarely(HttpServletResponse response, Throwable fault) {
        faults.accept("fault " + number.incrementAndGet(), fault);
        if (response.isCommitted()) {
            return;
        }
        Problem problem = Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "the server failed; try again later");
        response.setStatus(problem.status().getCode());
        response.setContentType(Problem.MEDIA_TYPE);
        try {
            response.getOutputStream().write(problem.json().getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Errors that Javalin itself finds. */
    private void answer(HttpResponseException error, Context context) {
        HttpStatus status = HttpStatus.forStatus(error.getStatus());
        String asked = quoted(context.method() + " " + context.path());
        switch (status) {
            case NOT_FOUND ->
                answer(
                        Problem.of(
                                status,
                                "expected a path of this server but found " + asked
                                        + "; /api/openapi.json lists those of the API"),
                        context);
            case METHOD_NOT_ALLOWED -> {
                String allowed = allowed(error.getDetails());
                context.header("Allow", allowed);
                answer(Problem.of(status, "expected " + allowed + " but found " + asked), context);
            }
            default ->
                answer(
                        Problem.of(
                                status, Optional.ofNullable(error.getMessage()).orElse(status.getMessage())),
                        context);
        }
    }

    private static String allowed(Map<String, String> details) {
        return details.values().stream().findFirst().orElse("GET");
    }

    private void answer(Problem problem, Context context) {
        if (context.res().isCommitted()) { // what was begun must not look whole
            ServletContextRequest.getServletContextRequest(context.req())
                    .getServletChannel()
                    .abort(new IOException(problem.detail()));
            return;
        }
        context.status(problem.status());
        context.header("Cache-Control", "no-store");
        context.removeHeader("ETag");
        if (isForPeople(context)) {
            context.contentType("text/html; charset=utf-8").result(page.html(problem));
        } else {
            context.contentType(Problem.MEDIA_TYPE).result(problem.json());
        }
    }

    /** Whether a person asks, through a browser, for a page. */
    static boolean isForPeople(Context context) {
        if (context.path().equals("/api") || context.path().startsWith("/api/")) {
            return false;
        }
        String accepted = Optional.ofNullable(context.header("Accept")).orElse("*/*");
        return Arrays.stream(accepted.split(","))
                .map(range -> range.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .anyMatch(range -> range.equals("text/html") || range.equals("text/*") || range.equals("*/*"));
    }

    /** Words of a request as a message may quote them: printable, on one line, and not long. */
    static String quoted(String words) {
        String printable = Printable.of(words);
        return printable.length() <= MOST_QUOTED ? printable : printable.substring(0, MOST_QUOTED) + "…";
    }
}
