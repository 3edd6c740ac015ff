package dev.metricsbuild.processor.model;

import dev.metricsbuild.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a method or constructor; its name is for messages only, since class files do not keep it.
 *
 * @param jobs the record of a job that it is a list or stream of, if so
 */
public record Parameter(String name, TypeUse use, List<ParameterMark> marks, Optional<JobRecord> jobs, Origin origin) {
    /** The declared type. */
    public TypeRef type() {
        return use.type();
    }
}
