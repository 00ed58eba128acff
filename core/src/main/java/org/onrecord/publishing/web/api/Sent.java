package org.onrecord.publishing.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.onrecord.publishing.web.http.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** What a client sends: JSON of a bounded size. */
final class Sent {
    static final int MOST_BYTES = 8 << 20;
    static final int MOST_BYTES_OF_ONE = 1 << 20;
    static final int MOST_OBJECTS = 500;

    private static final List<String> MEDIA_TYPES =
            List.of("application/json", "application/jsonl", "application/x-ndjson");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(MOST_BYTES)
                    .maxNestingDepth(100)
                    .build())
            .build();

    private Sent() {}

    /** The bytes that were sent. */
    static byte[] bytes(Context context) {
        String type = Optional.ofNullable(context.contentType())
                .map(words -> words.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("none");
        boolean packed = Optional.ofNullable(context.header("Content-Encoding")).isPresent();
        if (!MEDIA_TYPES.contains(type) || packed) {
            throw Problem.of(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "expected JSON with Content-Type: application/json and without Content-Encoding but found"
                                    + " another one")
                    .asException();
        }
        byte[] bytes = all(context);
        if (bytes.length > MOST_BYTES) {
            throw tooLarge("8 MiB");
        }
        return bytes;
    }

    private static byte[] all(Context context) {
        try {
            InputStream in = context.req().getInputStream();
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) { // who is still sending would not read the answer
                in.readNBytes(MOST_BYTES);
            }
            return bytes;
        } catch (IOException | HttpException.RuntimeException broken) { // also where bytes come too slowly
            throw Problem.of(HttpStatus.REQUEST_TIMEOUT, "expected the whole of what is sent but found its beginning")
                    .asException(Map.of("Connection", "close"));
        }
    }

    private static RuntimeException tooLarge(String most) {
        return Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "expected no more than " + most + " but found more; send less at once")
                .asException();
    }

    /** Whether the first thing that was sent is an array. */
    static boolean isArray(byte[] json) {
        for (byte one : json) {
            if (!Character.isWhitespace(one)) {
                return one == '[';
            }
        }
        return false;
    }

    /** The objects of an array, or those that stand one after another, each as it was sent. */
    static List<byte[]> objects(byte[] json) {
        List<byte[]> objects = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            JsonToken token = parser.nextToken();
            boolean array = token == JsonToken.START_ARRAY;
            if (array) {
                token = parser.nextToken();
            }
            while (token == JsonToken.START_OBJECT) {
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                objects.add(checked(Arrays.copyOfRange(
                        json, start, (int) parser.currentLocation().getByteOffset())));
                if (objects.size() > MOST_OBJECTS) {
                    throw tooLarge(MOST_OBJECTS + " objects");
                }
                token = parser.nextToken();
            }
            if (token != null && token != JsonToken.END_ARRAY || array && parser.nextToken() != null) {
                throw noObject("something else beside objects");
            }
        } catch (JacksonException broken) {
            throw noObject("no valid JSON: "
                    + Optional.ofNullable(broken.getOriginalMessage())
                            .flatMap(words -> words.lines().findFirst())
                            .orElse(""));
        }
        if (objects.isEmpty()) {
            throw noObject("none");
        }
        return objects;
    }

    private static byte[] checked(byte[] object) {
        if (object.length > MOST_BYTES_OF_ONE) {
            throw tooLarge("1 MiB an object");
        }
        return object;
    }

    private static RuntimeException noObject(String found) {
        return Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "expected a JSON object, an array of them, or one a line, but found " + found)
                .asException();
    }
}
