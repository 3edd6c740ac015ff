package dev.metricsbuild.processor.writer;

import dev.metricsbuild.processor.model.BoundClass;
import dev.metricsbuild.processor.model.MetricsClass;
import java.util.ArrayList;
import java.util.List;

/** All that is written for a class. */
public final class Writers {
    private Writers() {}

    /** The files of a class without errors. */
    public static List<GeneratedFile> write(BoundClass bound) {
        MetricsClass source = bound.source();
        List<GeneratedFile> files = new ArrayList<>();
        if (source.hasEntries()) {
            files.add(new DispatcherWriter(bound).write());
            files.add(new BuildersWriter(source).write());
            new ReadersWriter(bound).write().ifPresent(files::add);
        }
        files.add(EntrypointWriter.write(source));
        return files;
    }

    /** The one file that does not depend on the types in signatures. */
    public static GeneratedFile writeEntrypoint(MetricsClass source) {
        return EntrypointWriter.write(source);
    }

    /** The same types for a class with errors. */
    public static List<GeneratedFile> writeSkeletons(MetricsClass source) {
        return new SkeletonWriter(source).write();
    }
}
