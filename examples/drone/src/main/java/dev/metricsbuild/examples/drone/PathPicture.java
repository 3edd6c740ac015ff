package dev.metricsbuild.examples.drone;

import dev.metricsbuild.examples.drone.model.Mission;
import dev.metricsbuild.examples.drone.model.Obstacle;
import dev.metricsbuild.examples.drone.model.Phase;
import dev.metricsbuild.examples.drone.model.Vector;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** The path of a flight from above: north is up. */
final class PathPicture {
    private static final double PIXELS_PER_METRE = 3;
    private static final double MARGIN_METRES = 15;
    private static final double WAYPOINT_RADIUS_METRES = 2;

    private static final Color GROUND = new Color(0xFAFAF5);
    private static final Color OBSTACLE = new Color(0x9C7A6B);
    private static final Color PLAN = new Color(0xB0B0B0);
    private static final Color PATH = new Color(0x1F77B4);
    private static final Color GOAL = new Color(0x2CA02C);
    private static final Color CRASH = new Color(0xD62728);

    private PathPicture() {}

    /** Draws the picture into a PNG file. */
    static void write(FlightLog log, Mission mission, Path file) throws IOException {
        ImageIO.write(draw(log, mission), "png", file.toFile());
    }

    static BufferedImage draw(FlightLog log, Mission mission) {
        List<Vector> flown =
                IntStream.range(0, log.size()).mapToObj(log::position).toList();
        Rectangle2D shown = extent(flown, mission);
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(shown.getWidth() * PIXELS_PER_METRE),
                (int) Math.ceil(shown.getHeight() * PIXELS_PER_METRE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(GROUND);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        // From here on everything is in metres.
        canvas.scale(PIXELS_PER_METRE, -PIXELS_PER_METRE);
        canvas.translate(-shown.getMinX(), -shown.getMaxY());
        for (Obstacle obstacle : mission.obstacles()) {
            fill(canvas, OBSTACLE, circle(obstacle.x(), obstacle.y(), obstacle.radius()));
        }
        line(canvas, PLAN, 0.5f, mission.corners());
        for (Vector waypoint : mission.waypoints()) {
            fill(canvas, PLAN, circle(waypoint.x(), waypoint.y(), WAYPOINT_RADIUS_METRES));
        }
        line(canvas, PATH, 0.8f, flown);
        Vector end = flown.get(flown.size() - 1);
        Color verdict = log.lastPhase() == Phase.LANDED ? GOAL : CRASH;
        fill(canvas, verdict, circle(end.x(), end.y(), WAYPOINT_RADIUS_METRES));
        canvas.dispose();
        return image;
    }

    private static Rectangle2D extent(List<Vector> flown, Mission mission) {
        Rectangle2D extent =
                new Rectangle2D.Double(mission.start().x(), mission.start().y(), 0, 0);
        mission.corners().forEach(at -> extent.add(at.x(), at.y()));
        flown.forEach(at -> extent.add(at.x(), at.y()));
        extent.setRect(
                extent.getX() - MARGIN_METRES,
                extent.getY() - MARGIN_METRES,
                extent.getWidth() + 2 * MARGIN_METRES,
                extent.getHeight() + 2 * MARGIN_METRES);
        return extent;
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static void fill(Graphics2D canvas, Color color, Shape shape) {
        canvas.setColor(color);
        canvas.fill(shape);
    }

    private static void line(Graphics2D canvas, Color color, float widthMetres, List<Vector> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.forEach(at -> path.lineTo(at.x(), at.y()));
        canvas.setColor(color);
        canvas.setStroke(new BasicStroke(widthMetres, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(path);
    }
}
