package org.onrecord.linking.copies;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report's headline, and whether the text below has to do with it.
 *
 * <p>A page that could not be read gives the text of its login wall or gallery below a headline of its own; such texts
 * repeat each other without telling one story.
 *
 * @param plain as {@link PlainText} makes it
 * @param ofItsText whether more than one in six of its longer words stand in the text; true where it has none
 */
record Headline(String plain, boolean ofItsText) {
    private static final int LEAST_LENGTH = 4;
    private static final int MOST_WORDS = 24;
    private static final int ONE_IN = 6;

    static Headline of(String plain, String plainBody) {
        Set<String> words = Stream.of(plain.split(" "))
                .filter(word -> word.length() >= LEAST_LENGTH)
                .limit(MOST_WORDS)
                .collect(Collectors.toSet());
        String padded = " " + plainBody + " ";
        long found =
                words.stream().filter(word -> padded.contains(" " + word + " ")).count();
        return new Headline(plain, words.isEmpty() || found * ONE_IN > words.size());
    }

    /** Whether two texts that are alike may be one story's. */
    boolean goesWith(Headline other) {
        return plain.equals(other.plain) || ofItsText && other.ofItsText;
    }
}
