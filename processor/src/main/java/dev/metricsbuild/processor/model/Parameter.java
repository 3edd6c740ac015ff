package dev.metricsbuild.processor.model;

import dev.metricsbuild.processor.diagnostic.Origin;
import java.util.List;

/** A parameter of a method or constructor; its name is for messages only, since class files do not keep it. */
public record Parameter(String name, TypeUse use, List<ParameterMark> marks, Origin origin) {
    /** The declared type. */
    public TypeRef type() {
        return use.type();
    }
}
