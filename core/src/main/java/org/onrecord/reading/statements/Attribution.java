package org.onrecord.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Source;
import org.onrecord.model.Span;
import org.onrecord.reading.statements.NounPhrases.Phrase;

/**
 * Source, cue and content as one sentence shows them.
 *
 * @param cueFrom index of the cue's first token
 * @param cueTo index after the cue's last token
 * @param speaker the source's tokens
 * @param source who speaks, pronouns resolved
 * @param via through whom
 * @param content what is said
 */
record Attribution(int cueFrom, int cueTo, Phrase speaker, Source source, List<Source> via, List<Span> content) {
    Attribution {
        via = List.copyOf(via);
        content = List.copyOf(content);
    }

    /** The same words, said by one whom the speaker cites. */
    Attribution citing(Source cited) {
        return new Attribution(cueFrom, cueTo, speaker, cited, List.of(source), content);
    }

    /** The same words, said through one more. */
    Attribution through(Source medium) {
        List<Source> more = new ArrayList<>(via);
        more.add(medium);
        return new Attribution(cueFrom, cueTo, speaker, source, more, content);
    }

    /** The least piece of the content that covers a span; absent where none does. */
    Optional<Span> covering(Span span) {
        return content.stream().filter(c -> c.contains(span)).findFirst();
    }
}
