package dev.metricsbuild.processor.model;

import java.util.List;
import java.util.Optional;

/** A record of a job with everything decided that is written. */
public record BoundJobRecord(ClassRef name, List<Component> components) implements PerJobSource {
    /** What a component is given: the job itself where there is no key. */
    public record Component(Optional<PerJobKey> key, Form form) {}

    /** How a component is given: the method of the runtime that yields it. */
    public enum Form {
        /** The job. */
        JOB("job"),
        /** A value that every job has. */
        VALUE("value"),
        /** {@code Optional}. */
        OPTIONAL("find"),
        /** {@code OptionalDouble}. */
        OPTIONAL_DOUBLE("findDouble"),
        /** {@code Double}, which may be null. */
        NULLABLE("orNull");

        private final String method;

        Form(String method) {
            this.method = method;
        }

        /** The method's name. */
        public String method() {
            return method;
        }

        /** Whether a job may lack the value. */
        public boolean isOptional() {
            return this == OPTIONAL || this == OPTIONAL_DOUBLE || this == NULLABLE;
        }
    }

    @Override
    public List<PerJobKey> keys() {
        return components.stream()
                .flatMap(component -> component.key().stream())
                .distinct()
                .toList();
    }
}
