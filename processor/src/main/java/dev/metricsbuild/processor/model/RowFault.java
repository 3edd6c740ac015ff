package dev.metricsbuild.processor.model;

import dev.metricsbuild.processor.diagnostic.Origin;

/**
 * What in the type of a file's values would silently be read as something else.
 *
 * @param type the class, or the type of the time
 * @param what the component with its record; empty for a class
 * @param origin the parameter
 */
public record RowFault(Kind kind, TypeRef type, String what, Origin origin) {
    /** The kinds of faults. */
    public enum Kind {
        /** A class whose fields stay zero where the log lacks them. */
        CLASS,
        /** A component marked as a time, of a type that holds none. */
        TIMESTAMP
    }
}
