package dev.metricsbuild.metric;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.metricsbuild.annotations.MetricStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Plotly figure.
 *
 * @param figure the figure's JSON ({@code data} and {@code layout}) as {@link JsonTree} describes it
 * @param status the metric's status; null for that of the specification
 */
public record Plotly(
        Map<String, @Nullable Object> figure, @Nullable MetricStatus status) implements MetricValues {
    /**
     * Copies the figure.
     *
     * @throws IllegalArgumentException if it contains something that JSON cannot represent; the message says where
     */
    public Plotly {
        figure = JsonTree.copyOf(figure);
    }

    /**
     * The figure of maps, lists and arrays.
     *
     * @param figure {@code data} and {@code layout}; see {@link JsonTree} for what it may contain
     * @throws IllegalArgumentException if it contains something that JSON cannot represent; the message says where
     */
    public static Plotly of(Map<String, ? extends @Nullable Object> figure) {
        return new Plotly(JsonTree.copyOf(figure), null);
    }

    /** Starts a figure of scatter plots, lines, bars, boxes, heatmaps or tables, in the platform's style. */
    public static PlotlyFigure builder() {
        return new PlotlyFigure();
    }

    /**
     * The figure that a JSON text describes.
     *
     * @throws IllegalArgumentException if the text is not a JSON object; the message says where it is malformed
     */
    public static Plotly json(String json) {
        Map<String, @Nullable Object> figure;
        try {
            figure = JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build()
                    .readValue(json, new TypeReference<Map<String, @Nullable Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "A Plotly figure must be a JSON object: " + e.getOriginalMessage() + place(e.getLocation()) + ".",
                    e);
        }
        if (figure == null) {
            throw new IllegalArgumentException("A Plotly figure must be a JSON object; found null.");
        }
        return of(figure);
    }

    /** Where that is; Jackson does not know it of all faults. */
    private static String place(@Nullable JsonLocation at) {
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    @Override
    public Plotly withStatus(MetricStatus newStatus) {
        return new Plotly(figure, newStatus);
    }

    @Override
    public MetricType type() {
        return MetricType.PLOTLY;
    }

    @Override
    public Plotly resolved(MetricSpec spec) {
        return this;
    }

    @Override
    public MetricStatus pointStatus(MetricSpec spec) {
        return spec.status();
    }

    @Override
    public Plotly mapData(DataMapper mapper) {
        return this;
    }

    @Override
    public <R, X extends Exception> R accept(MetricValuesVisitor<R, X> visitor) throws X {
        return visitor.plotly(this);
    }
}
