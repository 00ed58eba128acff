package org.onrecord.publishing.web.page;

/**
 * Where a place stands on the map: the Equal Earth projection, in which areas keep their proportions.
 *
 * <p>Follows Šavrič, Patterson and Jenny, "The Equal Earth map projection", 2018. The picture is 1,000 units wide and ends
 * at 60 degrees south; {@code tools/outlines.py} draws the outlines on the same.
 */
final class MapProjection {
    static final double WIDTH = 1000;
    static final double HEIGHT = 445;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double POLE = 1.3173627591574133;
    private static final double SCALE = WIDTH / (4 * Math.sqrt(3) * Math.PI / (3 * A1));

    private MapProjection() {}

    /** Units from the left edge; degrees in. */
    static double x(double longitude, double latitude) {
        double t = parameter(latitude);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double stretched = 3 * (9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1);
        return WIDTH / 2 + SCALE * 2 * Math.sqrt(3) * Math.toRadians(longitude) * Math.cos(t) / stretched;
    }

    /** Units from the upper edge; degrees in. */
    static double y(double latitude) {
        double t = parameter(latitude);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return SCALE * (POLE - t * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1));
    }

    private static double parameter(double latitude) {
        return Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
    }
}
