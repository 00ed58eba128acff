package org.onrecord.publishing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a {@link ServedLedger} with the three incidents of {@code examples/incidents}, the same one to all. */
public final class Examples implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(Examples.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ServedLedger.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .served();
    }

    /** Closed when the last test has ended. */
    private record Running(Path folder, ServedLedger served) implements AutoCloseable {
        static Running start() {
            try {
                Path folder = Files.createTempDirectory("onrecord-examples");
                ServedLedger served = ServedLedger.at(folder.resolve("news.db"));
                return new Running(folder, served.ingest(Path.of("../examples/incidents")));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            served.close();
            List<Path> all;
            try (Stream<Path> files = Files.walk(folder)) {
                all = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path one : all) {
                Files.delete(one);
            }
        }
    }
}
