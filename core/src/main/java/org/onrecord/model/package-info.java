/**
 * The nouns that every room shares: immutable records, enums and sealed interfaces without I/O, on JDK types alone.
 *
 * <p>Nothing comes in and nothing goes out: the other rooms pass these values to each other. A {@link
 * org.onrecord.model.Reading} holds everything found in one {@link org.onrecord.model.Report}, and every part of it
 * carries a {@link org.onrecord.model.Span} into the report's text:
 *
 * <pre>{@code
 * for (Figure figure : reading.figures()) {
 *     System.out.println(figure.span().of(reading.report().text()) + " -> " + figure.bounds());
 * }
 * }</pre>
 */
@NullMarked
package org.onrecord.model;

import org.jspecify.annotations.NullMarked;
