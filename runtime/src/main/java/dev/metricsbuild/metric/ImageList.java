package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MapOrder;
import dev.metricsbuild.data.MetricsData;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Several pictures: files that the metrics build puts into the outputs directory.
 *
 * @param files external files, at least one
 * @param status the metric's status; null for that of the specification
 */
public record ImageList(List<MetricsData> files, @Nullable MetricStatus status) implements MetricValues {
    /** Copies the list. */
    public ImageList {
        files = List.copyOf(files);
    }

    /** The pictures at these paths relative to the outputs directory. */
    public static ImageList of(String... paths) {
        return of(List.of(paths));
    }

    /** The pictures at these paths relative to the outputs directory; those of a set without an order are ordered. */
    public static ImageList of(Collection<String> paths) {
        return ofImages(MapOrder.ofElements(paths).stream()
                .map(path -> Image.of((String) path))
                .toList());
    }

    /** These pictures. */
    public static ImageList ofImages(Collection<Image> images) {
        return new ImageList(images.stream().map(Image::file).toList(), null);
    }

    /** These pictures; empty without any, so that the metric is left out. */
    public static Optional<ImageList> ofNonEmpty(Collection<Image> images) {
        return images.isEmpty() ? Optional.empty() : Optional.of(ofImages(images));
    }

    @Override
    public ImageList withStatus(MetricStatus newStatus) {
        return new ImageList(files, newStatus);
    }

    @Override
    public MetricType type() {
        return MetricType.IMAGE_LIST;
    }

    @Override
    public ImageList resolved(MetricSpec spec) {
        return this;
    }

    @Override
    public MetricStatus pointStatus(MetricSpec spec) {
        return spec.status();
    }

    @Override
    public ImageList mapData(DataMapper mapper) {
        return new ImageList(
                Parts.replaced(files, List.of(), (file, name) -> mapper.map(DataRole.IMAGE, name, file)), status);
    }

    @Override
    public <R, X extends Exception> R accept(MetricValuesVisitor<R, X> visitor) throws X {
        return visitor.imageList(this);
    }
}
