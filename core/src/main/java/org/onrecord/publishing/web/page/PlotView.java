package org.onrecord.publishing.web.page;

import java.util.List;

/**
 * How a toll changed: drawn, and as a table.
 *
 * @param id name of the plot in the page
 * @param heading "Killed over time"
 * @param days "22–27 March 2024"
 * @param description the course in a sentence, for those who do not see it
 * @param drawings the same for different widths
 * @param steps the same as a table
 * @param marks conflicts and corrections, in words
 * @param band whether there is a band between two numbers
 * @param open whether there is a time in which no greatest number is known
 */
public record PlotView(
        String id,
        String heading,
        String days,
        String description,
        List<PlotDrawing> drawings,
        List<Step> steps,
        List<Mark> marks,
        boolean band,
        boolean open) {
    public PlotView {
        drawings = List.copyOf(drawings);
        steps = List.copyOf(steps);
        marks = List.copyOf(marks);
    }

    /** From a moment on. */
    public record Step(When when, Link low, Link best, Link high, String sources, String why) {}

    /** @param sort conflict or correction */
    public record Mark(String sort, When when, Link words, String by) {}

    public boolean hasConflicts() {
        return marks.stream().anyMatch(mark -> mark.sort().equals("conflict"));
    }

    public boolean hasCorrections() {
        return marks.stream().anyMatch(mark -> mark.sort().equals("correction"));
    }
}
