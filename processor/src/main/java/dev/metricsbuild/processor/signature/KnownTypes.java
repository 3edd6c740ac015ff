package dev.metricsbuild.processor.signature;

import dev.metricsbuild.processor.model.TypeRef;
import dev.metricsbuild.processor.model.TypeRef.Array;
import dev.metricsbuild.processor.model.TypeRef.Primitive;
import java.util.List;

/** The types that mean something in signatures; the runtime's are known by name only. */
public final class KnownTypes {
    private static final String CONTEXT = "dev.metricsbuild.context";

    public static final TypeRef DOUBLE = new Primitive("double");
    public static final TypeRef DOUBLES = new Array(DOUBLE);
    public static final TypeRef LONG = new Primitive("long");
    public static final TypeRef LONGS = new Array(LONG);
    public static final TypeRef INT = new Primitive("int");
    public static final TypeRef BOOLEAN = new Primitive("boolean");
    public static final TypeRef BOXED_DOUBLE = TypeRef.of("java.lang", "Double");
    public static final TypeRef STRING = TypeRef.of("java.lang", "String");
    public static final TypeRef STRINGS = new Array(STRING);
    public static final TypeRef STRING_LIST = TypeRef.of("java.util", "List", STRING);
    public static final TypeRef OPTIONAL_DOUBLE = TypeRef.of("java.util", "OptionalDouble");
    public static final TypeRef DOUBLE_STREAM = TypeRef.of("java.util.stream", "DoubleStream");
    public static final TypeRef PATH = TypeRef.of("java.nio.file", "Path");
    public static final TypeRef INPUT_STREAM = TypeRef.of("java.io", "InputStream");
    public static final TypeRef PATHS = TypeRef.of("java.util", "List", PATH);

    public static final TypeRef SCALAR = TypeRef.of("dev.metricsbuild.metric", "Scalar");
    public static final TypeRef TEXT = TypeRef.of("dev.metricsbuild.metric", "Text");
    public static final TypeRef EVENT = TypeRef.of("dev.metricsbuild.metric", "Event");
    public static final TypeRef SERIES = TypeRef.of("dev.metricsbuild.data", "Series");
    public static final TypeRef DATA = TypeRef.of("dev.metricsbuild.data", "MetricsData");
    public static final TypeRef WRITER = TypeRef.of("dev.metricsbuild.write", "MetricsWriter");
    public static final TypeRef JOB_CONTEXT = TypeRef.of(CONTEXT, "JobContext");
    public static final TypeRef BATCH_CONTEXT = TypeRef.of(CONTEXT, "BatchContext");
    public static final TypeRef REPORT_CONTEXT = TypeRef.of(CONTEXT, "ReportContext");
    public static final TypeRef JOB_INFO = TypeRef.of(CONTEXT, "JobInfo");
    public static final TypeRef JOBS_VIEW = TypeRef.of(CONTEXT, "JobMetricsView");
    public static final TypeRef MCAP_MESSAGE = TypeRef.of("dev.metricsbuild.mcap", "McapMessage");
    public static final String JOB_VALUE = CONTEXT + ".JobValue";

    public static final String LIST = "java.util.List";
    public static final String MAP = "java.util.Map";
    public static final String OPTIONAL = "java.util.Optional";
    public static final String STREAM = "java.util.stream.Stream";
    public static final String COLLECTOR = "java.util.stream.Collector";

    /** Series with a class of their own. */
    public static final List<TypeRef> SERIES_CLASSES = List.of(
            TypeRef.of("dev.metricsbuild.data", "DoubleSeries"),
            TypeRef.of("dev.metricsbuild.data", "TimestampSeries"),
            TypeRef.of("dev.metricsbuild.data", "StringSeries"),
            TypeRef.of("dev.metricsbuild.data", "UuidSeries"),
            TypeRef.of("dev.metricsbuild.data", "StatusSeries"));

    private KnownTypes() {}

    public static TypeRef jobValue(TypeRef value) {
        return TypeRef.of(CONTEXT, "JobValue", value);
    }
}
