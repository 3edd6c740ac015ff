package dev.metricsbuild.processor.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of metrics, and which attributes of the annotations mean something for each. */
public enum MetricKind {
    /** A number. */
    SCALAR("Scalar", Attribute.UNIT, Attribute.THRESHOLDS),
    /** A series with one value singled out. */
    DOUBLE_SUMMARY("DoubleSummary", Attribute.UNIT, Attribute.THRESHOLDS),
    /** Lines over time. */
    DOUBLE_OVER_TIME("DoubleOverTime", Attribute.UNIT, Attribute.THRESHOLDS, Attribute.Y_AXIS, Attribute.LEGEND),
    /** Lines over numbers. */
    LINE_PLOT("LinePlot", Attribute.UNIT, Attribute.THRESHOLDS, Attribute.X_AXIS, Attribute.Y_AXIS, Attribute.LEGEND),
    /** Bars. */
    BAR_CHART("BarChart", Attribute.UNIT, Attribute.THRESHOLDS, Attribute.X_AXIS, Attribute.Y_AXIS, Attribute.LEGEND),
    /** Bars of batches. */
    BATCHWISE_BAR_CHART("BatchwiseBarChart", Attribute.UNIT, Attribute.THRESHOLDS, Attribute.X_AXIS, Attribute.Y_AXIS),
    /** States over time. */
    STATES_OVER_TIME("StatesOverTime", Attribute.FAILURE_STATES, Attribute.LEGEND),
    /** Values in buckets. */
    HISTOGRAM("Histogram", Attribute.UNIT, Attribute.THRESHOLDS, Attribute.X_AXIS),
    /** A chart in Plotly's own form. */
    PLOTLY("Plotly"),
    /** A picture. */
    IMAGE("Image"),
    /** Pictures. */
    IMAGE_LIST("ImageList"),
    /** A text. */
    TEXT("Text");

    private static final String METRIC_PACKAGE = "dev.metricsbuild.metric";

    private final String simpleName;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed.
    private final Set<Attribute> attributes;

    MetricKind(String simpleName, Attribute... attributes) {
        this.simpleName = simpleName;
        this.attributes = Set.of(attributes);
    }

    /** The runtime's class of this kind. */
    public TypeRef type() {
        return TypeRef.of(METRIC_PACKAGE, simpleName);
    }

    /** Whether the attribute means something for this kind. */
    public boolean has(Attribute attribute) {
        return attributes.contains(attribute);
    }

    /** The kind whose class this is. */
    public static Optional<MetricKind> of(TypeRef type) {
        return Arrays.stream(values()).filter(kind -> kind.type().equals(type)).findFirst();
    }

    /** The name for people, such as "an image list". */
    public String words() {
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return (words.startsWith("i") ? "an " : "a ") + words;
    }

    /** Attributes of an annotation that only some kinds have. */
    public enum Attribute {
        /** The unit. */
        UNIT,
        /** Bounds of values. */
        THRESHOLDS,
        /** States that fail. */
        FAILURE_STATES,
        /** The title of the x axis. */
        X_AXIS,
        /** The title of the y axis. */
        Y_AXIS,
        /** The names of the series. */
        LEGEND
    }
}
