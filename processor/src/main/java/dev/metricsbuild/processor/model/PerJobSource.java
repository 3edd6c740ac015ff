package dev.metricsbuild.processor.model;

import java.util.List;

/** What a batch method takes of every job. */
public sealed interface PerJobSource permits PerJobKey, BoundJobRecord {
    /** The keys that it is read by. */
    List<PerJobKey> keys();
}
