package dev.metricsbuild.examples.drone;

import dev.metricsbuild.examples.drone.model.Mission;
import dev.metricsbuild.examples.drone.model.Obstacle;
import dev.metricsbuild.examples.drone.model.Vector;
import dev.metricsbuild.metric.Plotly;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The path of a flight in space, as a chart that one can turn. Lengths in metres. */
final class PathChart {
    private static final String FLOWN = "#1f77b4";
    private static final String PLANNED = "#b0b0b0";
    private static final String OBSTACLE = "#9c7a6b";

    /** Lines are as wide as this many pixels a metre of an obstacle's radius. */
    private static final double PIXELS_PER_METRE = 4;

    private PathChart() {}

    static Plotly of(FlightLog log, Mission mission) {
        List<Object> traces = new ArrayList<>();
        traces.add(trace("flown", log.x(), log.y(), log.z(), FLOWN, 4));
        traces.add(trace("planned", mission.corners(), PLANNED, 2));
        for (Obstacle obstacle : mission.obstacles()) {
            Vector foot = new Vector(obstacle.x(), obstacle.y(), 0);
            List<Vector> axis = List.of(foot, foot.atHeight(obstacle.height()));
            traces.add(trace(obstacle.name(), axis, OBSTACLE, PIXELS_PER_METRE * obstacle.radius()));
        }
        Map<String, Object> scene = Map.of(
                "aspectmode", "data",
                "xaxis", Map.of("title", Map.of("text", "east (m)")),
                "yaxis", Map.of("title", Map.of("text", "north (m)")),
                "zaxis", Map.of("title", Map.of("text", "up (m)")));
        return Plotly.of(Map.of("data", traces, "layout", Map.of("scene", scene)));
    }

    private static Map<String, Object> trace(String name, List<Vector> points, String color, double widthPixels) {
        double[] x = points.stream().mapToDouble(Vector::x).toArray();
        double[] y = points.stream().mapToDouble(Vector::y).toArray();
        double[] z = points.stream().mapToDouble(Vector::z).toArray();
        return trace(name, x, y, z, color, widthPixels);
    }

    private static Map<String, Object> trace(
            String name, double[] x, double[] y, double[] z, String color, double widthPixels) {
        return Map.of(
                "type", "scatter3d",
                "mode", "lines",
                "name", name,
                "x", x,
                "y", y,
                "z", z,
                "line", Map.of("color", color, "width", widthPixels));
    }
}
