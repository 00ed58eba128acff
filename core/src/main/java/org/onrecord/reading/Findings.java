package org.onrecord.reading;

import java.util.List;
import org.onrecord.model.EventMention;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.Toponym;
import org.onrecord.reading.figures.FoundFigure;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.statements.FoundStatement;

/** What the sub-rooms found in one report, each list in text order. */
record Findings(
        List<Sentence> sentences,
        List<FoundFigure> figures,
        List<FoundStatement> statements,
        List<TimeExpression> times,
        List<Toponym> toponyms,
        List<EventMention> events) {}
