package dev.metricsbuild.processor.model;

import dev.metricsbuild.processor.diagnostic.Origin;
import java.util.List;

/**
 * What {@code @MetricsBuild} says.
 *
 * @param name the build's name, the class' simple name where none is given
 * @param onError the constant's name
 * @param included the further classes, with those that they include themselves, each once
 * @param origin where the annotation stands
 * @param nameOrigin where the name stands
 */
public record BuildSettings(String name, String onError, List<Inclusion> included, Origin origin, Origin nameOrigin) {

    /**
     * A further class of the build.
     *
     * @param contents the class, with its methods
     * @param origin where the class is named
     * @param processed whether there is a dispatcher for it, or will be at the end of this round
     */
    public record Inclusion(MetricsClass contents, Origin origin, boolean processed) {}
}
