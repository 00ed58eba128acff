package org.onrecord.publishing.web.http;

import io.javalin.http.HttpStatus;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers requests that are no good HTTP, before any path is looked at: a {@link Problem}, and no word of the server's. */
public final class BareErrors extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        SecurityHeaders.setAll(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Content.Sink.write(response, true, problem(code).json(), callback);
    }

    @Override
    public ByteBuffer badMessageError(int code, @Nullable String reason, HttpFields.Mutable fields) {
        SecurityHeaders.setAll(fields);
        fields.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        return ByteBuffer.wrap(problem(code).json().getBytes(StandardCharsets.UTF_8));
    }

    private static Problem problem(int code) {
        HttpStatus status = HttpStatus.forStatus(code);
        String detail = switch (status) {
            case URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE ->
                "expected an address and headers of no more than " + HttpLimits.HEADER_BYTES + " bytes but found more";
            default -> "expected a request by RFC 9112 with a plain path but found another one";
        };
        return Problem.of(status, detail);
    }
}
