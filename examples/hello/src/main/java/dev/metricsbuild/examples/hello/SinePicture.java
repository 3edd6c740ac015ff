package dev.metricsbuild.examples.hello;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoubleUnaryOperator;
import javax.imageio.ImageIO;

/** A picture of the sine and of Taylor polynomials that approximate it. */
final class SinePicture {
    static {
        // Nothing is shown, so no display is needed: not even where the environment names one. Before the first colour.
        System.setProperty("java.awt.headless", "true");
    }

    private static final int WIDTH_PIXELS = 640;
    private static final int HEIGHT_PIXELS = 320;

    /** The picture spans from minus to plus this many units in x and in y. */
    private static final double X_SPAN = 4 * Math.PI;

    private static final double Y_SPAN = 2;

    private static final Color SINE = new Color(0xB0B0B0);
    private static final Color POLYNOMIAL = new Color(0x1F77B4);

    private final BufferedImage image = new BufferedImage(WIDTH_PIXELS, HEIGHT_PIXELS, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D canvas;

    private SinePicture() {
        canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, WIDTH_PIXELS, HEIGHT_PIXELS);
    }

    /**
     * Draws the sine and the polynomial of its first terms.
     *
     * @param terms how many; at least one
     */
    static BufferedImage ofPolynomial(int terms) {
        SinePicture picture = new SinePicture();
        picture.axes();
        picture.curve(Math::sin, SINE, 3);
        picture.curve(x -> SineSeries.partialSum(x, terms), POLYNOMIAL, 1.5f);
        picture.canvas.dispose();
        return picture.image;
    }

    /** Draws the same into a PNG file. */
    static void write(int terms, Path file) throws IOException {
        ImageIO.write(ofPolynomial(terms), "png", file.toFile());
    }

    private void axes() {
        canvas.setColor(Color.LIGHT_GRAY);
        canvas.setStroke(new BasicStroke(1));
        canvas.draw(new Line2D.Double(0, row(0), WIDTH_PIXELS, row(0)));
        canvas.draw(new Line2D.Double(column(0), 0, column(0), HEIGHT_PIXELS));
    }

    private void curve(DoubleUnaryOperator function, Color color, float strokePixels) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, row(function.applyAsDouble(argument(0))));
        for (int column = 1; column < WIDTH_PIXELS; column++) {
            path.lineTo(column, row(function.applyAsDouble(argument(column))));
        }
        canvas.setColor(color);
        canvas.setStroke(new BasicStroke(strokePixels));
        canvas.draw(path);
    }

    private static double argument(int column) {
        return (2.0 * column / (WIDTH_PIXELS - 1) - 1) * X_SPAN;
    }

    private static double column(double x) {
        return (x / X_SPAN + 1) / 2 * (WIDTH_PIXELS - 1);
    }

    /** The row of a value; what lies outside of the picture is kept just outside, so that no number overflows. */
    private static double row(double y) {
        double row = (1 - y / Y_SPAN) / 2 * (HEIGHT_PIXELS - 1);
        return Math.max(-HEIGHT_PIXELS, Math.min(2 * HEIGHT_PIXELS, row));
    }
}
