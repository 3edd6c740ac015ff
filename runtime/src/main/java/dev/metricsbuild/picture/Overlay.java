package dev.metricsbuild.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Shapes over a picture, such as detections over a camera picture. An overlay is immutable: each call returns a new
 * one. Positions and sizes are in pixels, from the left and from the top; shapes are clipped at the edges.
 *
 * <pre>{@code
 * BufferedImage shown = Overlay.empty().box(40, 20, 30, 60, "person 0.93", Color.GREEN).drawnOn(camera);
 * }</pre>
 */
public final class Overlay {
    private static final int LETTERS = 14;
    private static final int MARGIN = 3;
    private static final double RADIUS = 4;
    private static final float STROKE = 2;
    private static final Overlay EMPTY = new Overlay(List.of());

    private final List<Drawing> drawings;

    /** One shape. */
    @FunctionalInterface
    private interface Drawing {
        void draw(Graphics2D on);
    }

    private Overlay(List<Drawing> drawings) {
        this.drawings = List.copyOf(drawings);
    }

    /** Nothing. */
    public static Overlay empty() {
        return EMPTY;
    }

    private Overlay with(Color colour, Drawing drawing) {
        List<Drawing> all = new ArrayList<>(drawings);
        all.add(on -> {
            on.setColor(colour);
            drawing.draw(on);
        });
        return new Overlay(all);
    }

    /** The outline of a box. */
    public Overlay box(double x, double y, double width, double height, Color colour) {
        return with(colour, on -> on.draw(new Rectangle2D.Double(x, y, width, height)));
    }

    /** The outline of a box with its label above it, or within it at the picture's upper edge. */
    public Overlay box(double x, double y, double width, double height, String label, Color colour) {
        return box(x, y, width, height, colour).label(x, Math.max(y, LETTERS + 2.0 * MARGIN), label, colour);
    }

    /** A text on a plate of the colour; its lower left corner is at the position. */
    public Overlay label(double x, double y, String text, Color colour) {
        return with(colour, on -> {
            FontMetrics letters = on.getFontMetrics();
            double height = letters.getAscent() + 2.0 * MARGIN;
            on.fill(new Rectangle2D.Double(x, y - height, letters.stringWidth(text) + 2.0 * MARGIN, height));
            on.setColor(readableOn(colour));
            on.drawString(text, (float) x + MARGIN, (float) y - MARGIN);
        });
    }

    /** A dot. */
    public Overlay point(double x, double y, Color colour) {
        return with(colour, on -> on.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS)));
    }

    /**
     * A line through points; the arrays are copied.
     *
     * @throws IllegalArgumentException if the numbers of x and y values differ
     */
    public Overlay polyline(double[] x, double[] y, Color colour) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    "A line needs as many x as y values; found " + x.length + " and " + y.length + ".");
        }
        Path2D line = new Path2D.Double();
        for (int i = 0; i < x.length; i++) {
            if (i == 0) {
                line.moveTo(x[i], y[i]);
            } else {
                line.lineTo(x[i], y[i]);
            }
        }
        return with(colour, on -> on.draw(line));
    }

    /** A copy of the picture with the shapes on it, the last one on top. */
    public BufferedImage drawnOn(BufferedImage picture) {
        BufferedImage drawn = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D on = drawn.createGraphics();
        try {
            on.drawImage(picture, 0, 0, null);
            on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            on.setStroke(new BasicStroke(STROKE));
            on.setFont(new Font(Font.SANS_SERIF, Font.BOLD, LETTERS));
            drawings.forEach(drawing -> drawing.draw(on));
        } finally {
            on.dispose();
        }
        return drawn;
    }

    private static Color readableOn(Color plate) {
        double brightness = 0.299 * plate.getRed() + 0.587 * plate.getGreen() + 0.114 * plate.getBlue();
        return brightness > 140 ? Color.BLACK : Color.WHITE;
    }
}
