package org.onrecord.publishing.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapProjectionTest {
    @Test
    void theWorldIsAsWideAsThePicture() {
        assertThat(MapProjection.x(-180, 0)).isCloseTo(0, within(1e-9));
        assertThat(MapProjection.x(0, 0)).isCloseTo(500, within(1e-9));
        assertThat(MapProjection.x(180, 0)).isCloseTo(MapProjection.WIDTH, within(1e-9));
        assertThat(MapProjection.y(90)).isCloseTo(0, within(1e-9));
        assertThat(MapProjection.y(-60)).isLessThan(MapProjection.HEIGHT);
    }

    /** A square degree takes the same area of the picture for its area on the globe, wherever it lies. */
    @ParameterizedTest
    @ValueSource(doubles = {-55, -10, 0, 24.5, 48, 71})
    void areasKeepTheirProportions(double latitude) {
        double step = 1e-4;
        double width = MapProjection.x(20 + step, latitude) - MapProjection.x(20, latitude);
        double height = MapProjection.y(latitude - step / 2) - MapProjection.y(latitude + step / 2);
        double onTheGlobe = Math.cos(Math.toRadians(latitude)) * step * step;

        double atTheEquator = (MapProjection.x(step, 0) - MapProjection.x(0, 0))
                * (MapProjection.y(-step / 2) - MapProjection.y(step / 2))
                / (step * step);
        assertThat(width * height / onTheGlobe).isCloseTo(atTheEquator, within(1e-4 * atTheEquator));
    }
}
