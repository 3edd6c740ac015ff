package dev.metricsbuild.examples.hello;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoubleUnaryOperator;

/**
 * A picture of the sine and of Taylor polynomials that approximate it. So plain a picture needs no Java2D, whose start
 * would take longer than all other metrics of this example; the drone example draws with it.
 */
final class SinePicture {
    /** The colours by their numbers in the palette. */
    static final byte WHITE = 0;

    static final byte AXIS = 1;
    static final byte SINE = 2;
    static final byte POLYNOMIAL = 3;

    private static final int[] PALETTE = {0xFFFFFF, 0xD0D0D0, 0xB0B0B0, 0x1F77B4};
    private static final int WIDTH_PIXELS = 640;
    private static final int HEIGHT_PIXELS = 320;

    /** The picture spans from minus to plus this many units in x and in y. */
    private static final double X_SPAN = 4 * Math.PI;

    private static final double Y_SPAN = 2;

    private final byte[][] pixels = new byte[HEIGHT_PIXELS][WIDTH_PIXELS];

    private SinePicture() {}

    /**
     * Draws the sine and the polynomial of its first terms.
     *
     * @param terms how many; at least one
     */
    static SinePicture ofPolynomial(int terms) {
        SinePicture picture = new SinePicture();
        picture.axes();
        picture.curve(Math::sin, SINE, 3);
        picture.curve(x -> SineSeries.partialSum(x, terms), POLYNOMIAL, 2);
        return picture;
    }

    /** Writes the picture into a PNG file. */
    void write(Path file) throws IOException {
        PngFile.write(file, pixels, PALETTE);
    }

    /** The colour of a pixel, by its number in the palette. */
    byte colour(int column, int row) {
        return pixels[row][column];
    }

    private void axes() {
        for (int column = 0; column < WIDTH_PIXELS; column++) {
            pixels[row(0)][column] = AXIS;
        }
        for (byte[] line : pixels) {
            line[WIDTH_PIXELS / 2] = AXIS;
        }
    }

    /** Draws a curve column by column, each joined to the one before it. */
    private void curve(DoubleUnaryOperator function, byte colour, int strokePixels) {
        int before = row(function.applyAsDouble(argument(0)));
        for (int column = 0; column < WIDTH_PIXELS; column++) {
            int row = row(function.applyAsDouble(argument(column)));
            int top = Math.min(before, row) - strokePixels / 2;
            int bottom = Math.max(before, row) + (strokePixels - 1) / 2;
            for (int at = Math.max(0, top); at <= Math.min(HEIGHT_PIXELS - 1, bottom); at++) {
                pixels[at][column] = colour;
            }
            before = row;
        }
    }

    private static double argument(int column) {
        return (2.0 * column / (WIDTH_PIXELS - 1) - 1) * X_SPAN;
    }

    /** The row of a value; what lies outside of the picture is kept just outside, so that no number overflows. */
    private static int row(double y) {
        double row = (1 - y / Y_SPAN) / 2 * (HEIGHT_PIXELS - 1);
        return (int) Math.round(Math.max(-HEIGHT_PIXELS, Math.min(2 * HEIGHT_PIXELS, row)));
    }
}
