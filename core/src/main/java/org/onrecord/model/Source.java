package org.onrecord.model;

/**
 * The person or body that speaks, or one through whom it speaks.
 *
 * <p>Where the sentence has only a pronoun ("he said", "the group said"), the mention is the name that it stands for.
 *
 * @param mention the words that name the source
 * @param kind what sort of speaker it is
 */
public record Source(Mention mention, SourceKind kind) {}
