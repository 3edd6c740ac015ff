package dev.metricsbuild.examples.drone.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.metricsbuild.examples.drone.model.Vector;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindTest {
    private static final double STEP_SECONDS = 0.5;
    private static final int STEPS = 400_000;

    @Test
    void longWind_hasTheMeanTheSpreadAndTheMemoryAskedFor() {
        Wind wind = new Wind(new Vector(6, -2, 0), 3, new Random(1));
        double sum = 0;
        double squares = 0;
        double products = 0;
        double previous = 0;
        for (int i = 0; i < STEPS; i++) {
            double gust = wind.after(STEP_SECONDS).x() - 6;
            sum += gust;
            squares += gust * gust;
            products += gust * previous;
            previous = gust;
        }

        assertThat(sum / STEPS).isEqualTo(0, within(0.05));
        assertThat(Math.sqrt(squares / STEPS)).isEqualTo(3, within(0.05));
        assertThat(products / squares).isEqualTo(Math.exp(-STEP_SECONDS / Wind.GUST_SECONDS), within(0.01));
    }

    @Test
    void windWithoutGusts_isSteady() {
        Wind wind = new Wind(new Vector(6, -2, 0), 0, new Random(1));

        assertThat(wind.after(1)).isEqualTo(new Vector(6, -2, 0));
    }
}
