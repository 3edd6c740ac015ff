package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import org.jspecify.annotations.Nullable;

/**
 * A picture: a file that the metrics build puts into the outputs directory.
 *
 * @param file an external file
 * @param status the metric's status; null for that of the specification
 */
public record Image(MetricsData file, @Nullable MetricStatus status) implements MetricValues {
    /** The picture at a path relative to the outputs directory, such as {@code camera.png}. */
    public static Image of(String path) {
        return new Image(MetricsData.externalFile(path), null);
    }

    @Override
    public Image withStatus(MetricStatus newStatus) {
        return new Image(file, newStatus);
    }

    @Override
    public MetricType type() {
        return MetricType.IMAGE;
    }

    @Override
    public Image resolved(MetricSpec spec) {
        return this;
    }

    @Override
    public MetricStatus pointStatus(MetricSpec spec) {
        return spec.status();
    }

    @Override
    public Image mapData(DataMapper mapper) {
        return new Image(mapper.map(DataRole.IMAGE, "", file), status);
    }

    @Override
    public <R, X extends Exception> R accept(MetricValuesVisitor<R, X> visitor) throws X {
        return visitor.image(this);
    }
}
