package dev.metricsbuild.processor.model;

import dev.metricsbuild.processor.diagnostic.Origin;
import dev.metricsbuild.processor.model.ParameterMark.PerJobMark;
import java.util.List;
import java.util.Optional;

/**
 * A record whose components are marked {@code @PerJob}, as it was written: it stands for a job of the batch.
 *
 * @param generic whether it has type parameters
 * @param reachable whether generated code of the package can name it
 */
public record JobRecord(ClassRef name, List<Component> components, boolean generic, boolean reachable, Origin origin) {
    /** A component, and the method it names; none if it is the job. */
    public record Component(TypeRef type, Optional<PerJobMark> mark, Origin origin) {}
}
