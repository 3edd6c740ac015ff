package dev.metricsbuild.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds common figures in the platform's style, with a method for each kind of trace; for everything else use {@link
 * Plotly#of}. Arrays are not copied, and NaN is a gap.
 */
public final class PlotlyFigure {
    private static final String GRID = "#3A3A44";
    private static final String TRANSPARENT = "rgba(0, 0, 0, 0)";
    private static final List<String> PALETTE =
            List.of("#D6B9FC", "#D3FAA3", "#93B1FE", "#FCA6A6", "#FCF39E", "#FCB5EC", "#FFC195", "#ACFCEE");

    private final List<Map<String, Object>> traces = new ArrayList<>();
    private String title = "";
    private String xTitle = "";
    private String yTitle = "";
    private boolean styled = true;

    PlotlyFigure() {}

    private static Map<String, Object> trace(String type, @Nullable String name) {
        Map<String, Object> trace = new LinkedHashMap<>();
        trace.put("type", type);
        if (name != null) {
            trace.put("name", name);
        }
        return trace;
    }

    private PlotlyFigure xy(String mode, String name, double[] x, double[] y) {
        sameLength(x.length, y.length);
        Map<String, Object> trace = trace("scatter", name);
        trace.put("mode", mode);
        trace.put("x", x);
        trace.put("y", y);
        traces.add(trace);
        return this;
    }

    private static void sameLength(int x, int y) {
        if (x != y) {
            throw new IllegalArgumentException("A trace needs as many x as y values; found " + x + " and " + y + ".");
        }
    }

    /**
     * Points.
     *
     * @throws IllegalArgumentException if the numbers of x and y values differ
     */
    public PlotlyFigure scatter(String name, double[] x, double[] y) {
        return xy("markers", name, x, y);
    }

    /**
     * A line.
     *
     * @throws IllegalArgumentException if the numbers of x and y values differ
     */
    public PlotlyFigure line(String name, double[] x, double[] y) {
        return xy("lines", name, x, y);
    }

    /**
     * Bars.
     *
     * @throws IllegalArgumentException if there are not as many categories as heights
     */
    public PlotlyFigure bar(String name, List<String> categories, double[] heights) {
        sameLength(categories.size(), heights.length);
        Map<String, Object> trace = trace("bar", name);
        trace.put("x", List.copyOf(categories));
        trace.put("y", heights);
        traces.add(trace);
        return this;
    }

    /** A box that shows how values are distributed, with all of them next to it. */
    public PlotlyFigure box(String name, double[] values) {
        Map<String, Object> trace = trace("box", name);
        trace.put("y", values);
        trace.put("boxpoints", "all");
        traces.add(trace);
        return this;
    }

    /**
     * A grid of coloured cells.
     *
     * @param columns the names of the columns
     * @param rows the names of the rows
     * @param values by row, then by column
     * @throws IllegalArgumentException if the number of values does not match
     */
    public PlotlyFigure heatmap(List<String> columns, List<String> rows, double[][] values) {
        boolean fits =
                values.length == rows.size() && Arrays.stream(values).allMatch(row -> row.length == columns.size());
        if (!fits) {
            throw new IllegalArgumentException("A heatmap of " + rows.size() + " rows and " + columns.size()
                    + " columns has an array for each row, with a value for each column.");
        }
        Map<String, Object> trace = trace("heatmap", null);
        trace.put("x", List.copyOf(columns));
        trace.put("y", List.copyOf(rows));
        trace.put("z", List.of((Object[]) values));
        traces.add(trace);
        return this;
    }

    /**
     * A table.
     *
     * @param header the titles of the columns
     * @param columns the cells by column: texts and numbers
     * @throws IllegalArgumentException if there are not as many columns as titles, or they differ in length
     */
    public PlotlyFigure table(List<String> header, List<? extends List<?>> columns) {
        boolean fits = header.size() == columns.size()
                && columns.stream().mapToInt(List::size).distinct().count() <= 1;
        if (!fits) {
            throw new IllegalArgumentException("A table has a column for each title, all of one length; found "
                    + header.size() + " titles and columns of "
                    + columns.stream().map(List::size).toList() + ".");
        }
        Map<String, Object> trace = trace("table", null);
        trace.put("header", Map.of("values", List.copyOf(header)));
        trace.put("cells", Map.of("values", List.copyOf(columns)));
        traces.add(trace);
        return this;
    }

    /** The title of the figure; none by default, since the metric has a name. */
    public PlotlyFigure title(String text) {
        title = text;
        return this;
    }

    /** The titles of the axes, with units. */
    public PlotlyFigure axes(String newXTitle, String newYTitle) {
        xTitle = newXTitle;
        yTitle = newYTitle;
        return this;
    }

    /** Leaves colours, fonts and margins to Plotly. */
    public PlotlyFigure unstyled() {
        styled = false;
        return this;
    }

    /** The metric's values. */
    public Plotly build() {
        Map<String, Object> layout = new LinkedHashMap<>();
        if (!title.isEmpty()) {
            layout.put("title", Map.of("text", title));
        }
        if (styled) {
            style(layout);
        }
        layout.put("xaxis", axis(xTitle));
        layout.put("yaxis", axis(yTitle));
        return Plotly.of(Map.of("data", traces, "layout", layout));
    }

    private static void style(Map<String, Object> layout) {
        boolean titled = layout.containsKey("title");
        layout.put("colorway", PALETTE);
        layout.put("plot_bgcolor", TRANSPARENT);
        layout.put("paper_bgcolor", TRANSPARENT);
        // The platform's figures have no title of their own and no room for one.
        layout.put("margin", Map.of("l", 0, "r", 0, "t", titled ? 40 : 0, "b", 0));
        layout.put("font", Map.of("family", "Foundry Gridnik Medium", "color", "#F2F5FA"));
        layout.put("modebar", Map.of("orientation", "v", "remove", List.of("lasso"), "activecolor", "#D3FAA3"));
    }

    private Map<String, Object> axis(String text) {
        Map<String, Object> axis = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            axis.put("title", Map.of("text", text));
        }
        if (styled) {
            axis.put("gridcolor", GRID);
            axis.put("ticks", "outside");
            axis.put("tickcolor", TRANSPARENT);
            axis.put("ticklen", 10);
            axis.put("tickwidth", 0.1);
            axis.put("automargin", true);
        }
        return axis;
    }
}
