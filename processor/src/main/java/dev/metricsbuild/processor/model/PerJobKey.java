package dev.metricsbuild.processor.model;

import java.util.List;

/**
 * A value that a batch method needs of every job.
 *
 * @param method the name of the job's method
 * @param metric the name of its metric or data
 * @param element the type it is taken as
 * @param optional whether jobs without it are skipped
 */
public record PerJobKey(String method, String metric, MethodResult.PerJobElement element, boolean optional)
        implements PerJobSource {
    @Override
    public List<PerJobKey> keys() {
        return List.of(this);
    }
}
