package dev.metricsbuild.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * How what a method returns leaves for the output.
 *
 * @param kind the kind of metric; none for data, events and writers
 * @param emission the call that takes the value
 * @param elements what batch methods may ask of it, the first being what the method returns
 */
public record MethodResult(Optional<MetricKind> kind, Emission emission, List<PerJobElement> elements) {
    /** The call that takes a returned value. */
    public enum Emission {
        /** {@code run.emit(value)}. */
        METRIC("emit", ""),
        /** {@code run.emit(value.map(Text::of))}. */
        OPTIONAL_TEXT("emit", "Text.of"),
        /** Nothing: the method has written by itself. */
        WRITTEN("", ""),
        /** {@code run.emitData(value)}. */
        DATA("emitData", ""),
        /** {@code run.emitData(value.map(MetricsData::ofDoubles))}. */
        OPTIONAL_DOUBLES("emitData", "MetricsData.ofDoubles"),
        /** {@code run.emitData(value.map(MetricsData::ofStrings))}. */
        OPTIONAL_STRINGS("emitData", "MetricsData.ofStrings"),
        /** {@code run.emitData(value.map(MetricsData::of))}. */
        OPTIONAL_SERIES("emitData", "MetricsData.of"),
        /** {@code run.emitEvents(value)}. */
        EVENTS("emitEvents", ""),
        /** {@code run.collect(key, collector)}. */
        COLLECT("collect", ""),
        /** {@code run.collectJobValues(key, collector)}. */
        COLLECT_JOB_VALUES("collectJobValues", ""),
        /** {@code run.collectJobs(collector)}. */
        COLLECT_JOBS("collectJobs", "");

        private final String call;
        private final String mapping;

        Emission(String call, String mapping) {
            this.call = call;
            this.mapping = mapping;
        }

        /** The method of the run that takes the value; empty for none. */
        public String call() {
            return call;
        }

        /** The function that an optional's value passes first, as class and method; empty for none. */
        public String mapping() {
            return mapping;
        }
    }

    /** A type as which a batch method may take the value of each job. */
    public record PerJobElement(TypeRef type, PerJobForm form) {}

    /** The factory of the key of the runtime. */
    public enum PerJobForm {
        /** Numbers. */
        DOUBLES("doubles", false),
        /** Scalars with their statuses. */
        SCALARS("scalars", false),
        /** Texts as strings. */
        TEXTS("texts", false),
        /** Any other kind. */
        VALUES("values", true),
        /** Data of numbers. */
        DOUBLE_DATA("doubleData", false),
        /** Data of strings. */
        STRING_DATA("stringData", false),
        /** Data of another type. */
        SERIES_DATA("seriesData", true),
        /** Data as it is. */
        DATA("data", false);

        private final String factory;
        private final boolean takesClass;

        PerJobForm(String factory, boolean takesClass) {
            this.factory = factory;
            this.takesClass = takesClass;
        }

        /** The factory method's name. */
        public String factory() {
            return factory;
        }

        /** Whether the factory is told the class of the values. */
        public boolean takesClass() {
            return takesClass;
        }
    }
}
