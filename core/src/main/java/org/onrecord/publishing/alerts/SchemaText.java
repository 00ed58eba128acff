package org.onrecord.publishing.alerts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The schemas that lie with those of all formats. */
final class SchemaText {
    private SchemaText() {}

    static String of(String name) {
        try (InputStream in = SchemaText.class.getResourceAsStream("/org/onrecord/publishing/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Expected " + name + " among the schemas of publishing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Expected to read " + name + " from the class path", e);
        }
    }
}
