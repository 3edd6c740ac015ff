package dev.metricsbuild.source.batch;

import java.util.List;
import java.util.UUID;

/** The tags of a job's experience, or where they come from. */
public sealed interface JobTags {
    /** Tags that are known. */
    record Known(List<String> names) implements JobTags {
        /** Copies the list. */
        public Known {
            names = List.copyOf(names);
        }
    }

    /** Tags that the platform tells of an experience. */
    record OfExperience(UUID experience) implements JobTags {}
}
