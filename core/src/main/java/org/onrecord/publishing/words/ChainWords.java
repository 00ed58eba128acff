package org.onrecord.publishing.words;

import java.util.stream.Collectors;
import org.onrecord.model.Chain;

/** Who says it, through whom, in whose report. */
public final class ChainWords {
    private ChainWords() {}

    /** "the Interior Ministry, through state television"; "the Vetrin Courier itself" for what a publisher asserts. */
    public static String of(Chain chain) {
        String through =
                chain.via().stream().map(via -> ", through " + Voice.name(via)).collect(Collectors.joining());
        return Voice.name(chain.source()) + (isItself(chain) ? " itself" : "") + through;
    }

    /** Whether the publisher asserts it by its own name. */
    public static boolean isItself(Chain chain) {
        return chain.source().equalsIgnoreCase(chain.publisher()) && chain.via().isEmpty();
    }

    public static String publisher(Chain chain) {
        return Printable.of(chain.publisher());
    }
}
