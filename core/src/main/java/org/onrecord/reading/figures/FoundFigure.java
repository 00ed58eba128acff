package org.onrecord.reading.figures;

import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Span;

/**
 * A figure before it is put to an incident and a statement.
 *
 * @param sentence index of its sentence
 * @param span number expression and word of harm together
 * @param category what happened
 * @param bounds how many
 * @param implicit whether no number word stands
 * @param subject who is counted
 * @param includesAttackers whether the text says that attackers are counted among them
 */
public record FoundFigure(
        int sentence,
        Span span,
        Category category,
        Bounds bounds,
        boolean implicit,
        String subject,
        boolean includesAttackers) {}
