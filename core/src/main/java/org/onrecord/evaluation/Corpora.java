package org.onrecord.evaluation;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the corpora lie: the shared folder beside the checkout, and the checkout's own annotations.
 *
 * <p>The texts are their publishers' property, so that none of them lies in the checkout.
 *
 * @param shared the folder that holds {@code reading-gold} and {@code data}; it need not exist
 * @param checkout the folder that holds {@code annotations}
 */
public record Corpora(Path shared, Path checkout) {
    /** Environment variable that names the shared folder where no option does. */
    public static final String VARIABLE = "ONRECORD_SHARED";

    /** The shared folder that was asked for, else the one that {@value #VARIABLE} names, else the one beside us. */
    public static Corpora locate(Optional<Path> asked) {
        Path checkout = nearestCheckout();
        Path shared = asked.or(
                        () -> Optional.ofNullable(System.getenv(VARIABLE)).map(Path::of))
                .orElse(checkout.resolveSibling("shared"));
        return new Corpora(shared.normalize(), checkout);
    }

    /** A file of the shared folder; throws where it is absent. */
    Path expect(String relative) {
        Path file = shared.resolve(relative);
        if (!Files.exists(file)) {
            throw new CorpusMissingException("Expected the corpus " + relative + " under " + shared
                    + " but found none; name its folder with --shared DIR or " + VARIABLE);
        }
        return file;
    }

    /** A file of the checkout; throws where it is absent. */
    Path expectCarried(String relative) {
        Path file = checkout.resolve(relative);
        if (!Files.exists(file)) {
            throw new CorpusMissingException("Expected " + relative + " in the checkout " + checkout
                    + " but found none; run from inside the checkout");
        }
        return file;
    }

    /** The nearest folder above the working directory, or above our own classes, that carries annotations. */
    private static Path nearestCheckout() {
        Path working = Path.of("").toAbsolutePath();
        return Stream.concat(Stream.of(working), ownClasses().stream())
                .flatMap(start -> withParents(start).stream())
                .filter(folder -> Files.isDirectory(folder.resolve("annotations"))
                        && Files.isRegularFile(folder.resolve("core/pom.xml")))
                .findFirst()
                .orElse(working);
    }

    private static List<Path> withParents(Path start) {
        List<Path> folders = new ArrayList<>();
        for (Optional<Path> folder = Optional.of(start); folder.isPresent(); folder = folder.map(Path::getParent)) {
            folders.add(folder.get());
        }
        return folders;
    }

    private static Optional<Path> ownClasses() {
        try {
            CodeSource source = Corpora.class.getProtectionDomain().getCodeSource();
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            return Optional.empty();
        }
    }
}
