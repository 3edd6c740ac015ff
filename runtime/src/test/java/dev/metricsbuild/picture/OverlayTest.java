package dev.metricsbuild.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class OverlayTest {
    private final BufferedImage picture = new BufferedImage(100, 80, BufferedImage.TYPE_INT_RGB);

    private static int red(BufferedImage drawn, int x, int y) {
        return new Color(drawn.getRGB(x, y)).getRed();
    }

    @Test
    void box_isDrawnAsAnOutlineOfTwoPixels_onACopy() {
        BufferedImage drawn = Overlay.empty().box(20, 30, 40, 20, Color.RED).drawnOn(picture);

        assertThat(red(drawn, 40, 30)).isEqualTo(255);
        assertThat(red(drawn, 20, 40)).isEqualTo(255);
        assertThat(red(drawn, 40, 40)).isZero();
        assertThat(red(picture, 40, 30)).isZero();
    }

    @Test
    void labelOfABoxAtTheUpperEdge_isWithinThePicture() {
        BufferedImage drawn = Overlay.empty().box(10, 0, 80, 60, "a", Color.RED).drawnOn(picture);

        assertThat(red(drawn, 11, 5)).isEqualTo(255);
    }

    @Test
    void pointAndPolyline_areDrawnWhereTheyLie() {
        BufferedImage drawn = Overlay.empty()
                .polyline(new double[] {0, 99}, new double[] {70, 70}, Color.RED)
                .point(50, 20, Color.RED)
                .drawnOn(picture);

        assertThat(red(drawn, 50, 70)).isEqualTo(255);
        assertThat(red(drawn, 50, 20)).isEqualTo(255);
        assertThat(red(drawn, 50, 40)).isZero();
    }

    @Test
    void overlay_isNotChangedByWhatIsMadeOfIt() {
        Overlay empty = Overlay.empty();
        Overlay box = empty.box(20, 30, 40, 20, Color.RED);

        assertThat(box).isNotSameAs(empty);
        assertThat(red(empty.drawnOn(picture), 40, 30)).isZero();
    }

    @Test
    void shapesOutside_areCutOff() {
        BufferedImage drawn = Overlay.empty()
                .box(-500, -500, 10, 10, "gone", Color.RED)
                .point(1000, 1000, Color.RED)
                .drawnOn(picture);

        assertThat(drawn.getWidth()).isEqualTo(100);
    }

    @Test
    void lineWithMoreXThanY_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.empty().polyline(new double[2], new double[1], Color.RED))
                .withMessageContaining("2 and 1");
    }
}
