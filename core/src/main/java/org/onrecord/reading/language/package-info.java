/**
 * The common ground of the reading's sub-rooms: tokens and sentences, word lists with their labels, and patterns over
 * labelled items. It finds nothing by itself.
 *
 * <pre>{@code
 * Items items = lexicon.label(sentence);                       // "Ten people were killed" -> Number Person Be Participle
 * pattern.in(items).forEach(match -> match.group("who"));      // where "(?<who>Person) Be Participle" stands
 * }</pre>
 *
 * <p>The idea is the cascade of finite-state transducers of FASTUS (Hobbs et al., 1997): words become labelled items,
 * items become phrases, and phrases fill the frames that data files describe.
 */
@NullMarked
package org.onrecord.reading.language;

import org.jspecify.annotations.NullMarked;
