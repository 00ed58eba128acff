package org.onrecord.publishing.web.page;

import java.util.List;

/**
 * A plot laid out for one width; lengths in the units of the drawing.
 *
 * @param size "wide" or "narrow"
 * @param left where the time begins
 * @param right where it ends
 * @param top the greatest number
 * @param bottom zero
 * @param labels where the words below the axis stand
 * @param up numbers beside the axis
 * @param across times below it
 * @param bands between the least and the greatest number
 * @param open the same where there is no greatest
 * @param edges the path along the least and the greatest numbers
 * @param best the path along the best number
 * @param points where the toll changes
 * @param glyphs conflicts and corrections
 */
public record PlotDrawing(
        String size,
        int width,
        int height,
        int left,
        int right,
        int top,
        int bottom,
        int labels,
        List<Tick> up,
        List<Tick> across,
        List<Area> bands,
        List<Area> open,
        String edges,
        String best,
        List<Point> points,
        List<Glyph> glyphs) {
    public PlotDrawing {
        up = List.copyOf(up);
        across = List.copyOf(across);
        bands = List.copyOf(bands);
        open = List.copyOf(open);
        points = List.copyOf(points);
        glyphs = List.copyOf(glyphs);
    }

    public record Tick(String at, String words) {}

    /** @param arrow whether there is room for an arrow in its middle, at {@code middle} */
    public record Area(String x, String y, String width, String height, String middle, boolean arrow) {}

    /**
     * A change of the toll.
     *
     * @param x when
     * @param y how many
     * @param width until the next change
     * @param label the number, where there is room for it; may be empty
     * @param before whether the number stands in front of the point, as there is no room behind it
     * @param href the words behind it; empty where there are none
     * @param words all of it
     */
    public record Point(String x, String y, String width, String label, boolean before, String href, String words) {}

    /** @param sort conflict or correction */
    public record Glyph(String x, String y, String sort, String href, String words) {}
}
