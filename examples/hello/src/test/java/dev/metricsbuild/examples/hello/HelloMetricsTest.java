package dev.metricsbuild.examples.hello;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.metric.Event;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The metrics' methods are called as they are; their builders, which are generated, add what the annotations say. */
class HelloMetricsTest {
    private static final long SECOND_NANOS = 1_000_000_000L;

    /** Errors of 0.3, 0.01, 0.0005 and 0.002, one a second. */
    private static final Approximation OF_ONE = new Approximation(1, sine(0.3), sine(-0.01), sine(0.0005), sine(0.002));

    /** Errors of 0.9, which is more than without any term, then of 0.0001 for good. */
    private static final Approximation GOOD = new Approximation(1, sine(0.9), sine(1e-4), sine(1e-4), sine(1e-4));

    private static final SineLog LOG =
            new SineLog(new long[] {0, SECOND_NANOS, 2 * SECOND_NANOS, 3 * SECOND_NANOS}, List.of(OF_ONE, GOOD));

    private static double sine(double error) {
        return Math.sin(1) + error;
    }

    @ParameterizedTest
    @CsvSource({"0, PASSED", "0.001, PASSED", "0.0011, FAIL_WARN", "0.1, FAIL_WARN", "0.11, FAIL_BLOCK"})
    void maxErrorBeyondAThreshold_warnsOrFails(double error, MetricStatus expected) {
        assertThat(HelloMetricsBuilders.maxError().value(error).build().status())
                .isEqualTo(expected);
    }

    @Test
    void convergenceStates_followTheErrorFromTheEmptySumOn() {
        assertThat(Convergence.states(OF_ONE)).containsExactly("converging", "converging", "converged", "diverging");
        assertThat(Convergence.states(GOOD)).containsExactly("diverging", "converged", "converged", "converged");
    }

    @Test
    void convergedEvent_isWhereTheErrorStaysWithinTheTolerance() {
        List<Event> events = HelloMetrics.converged(LOG);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).name()).isEqualTo("sin(1.0) converged");
        assertThat(events.get(0).nanos()).isEqualTo(SECOND_NANOS);
    }

    @Test
    void exactApproximation_hasNoErrorMagnitudes() {
        SineLog exact = new SineLog(new long[] {0}, List.of(new Approximation(0, 0)));

        assertThat(HelloMetrics.errorMagnitudes(exact)).isEmpty();
    }

    @Test
    void emptyLog_isRefusedInWords() {
        Experience experience = new Experience(List.of(1.0), 0);

        assertThatThrownBy(() -> SineLog.of(experience, List.of())).hasMessageContaining("log.json holds no iteration");
    }

    @Test
    void picture_showsTheSineAndThePolynomial() {
        // With one term the polynomial is the diagonal y = x: at x = 1.5 it stands apart from the sine.
        assertThat(SinePicture.ofPolynomial(1).colour(357, 42)).isEqualTo(SinePicture.POLYNOMIAL);
        assertThat(SinePicture.ofPolynomial(1).colour(10, 10)).isEqualTo(SinePicture.WHITE);
        assertThat(SinePicture.ofPolynomial(12).colour(357, 42)).isEqualTo(SinePicture.WHITE);
    }

    @Test
    void pictureFile_isReadByOthers_pixelByPixel(@TempDir Path directory) throws IOException {
        SinePicture picture = SinePicture.ofPolynomial(3);
        picture.write(directory.resolve("sine.png"));

        BufferedImage read = ImageIO.read(directory.resolve("sine.png").toFile());

        assertThat(read.getWidth()).isEqualTo(640);
        assertThat(read.getHeight()).isEqualTo(320);
        for (int row = 0; row < 320; row += 7) {
            for (int column = 0; column < 640; column += 7) {
                boolean white = (read.getRGB(column, row) & 0xFFFFFF) == 0xFFFFFF;
                assertThat(white).isEqualTo(picture.colour(column, row) == SinePicture.WHITE);
            }
        }
    }
}
