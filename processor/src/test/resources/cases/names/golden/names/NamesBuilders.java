package names;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.lang.String;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Names} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Names.class)
@NullMarked
final class NamesBuilders {
    private static final List<MethodSpec> METHODS = new NamesDispatcher().methods();

    private NamesBuilders() {}

    /** What {@link Names#name} yields. */
    public static ScalarMessageBuilder name() {
        return ScalarMessageBuilder.of(metric("name"));
    }

    /** What {@link Names#hashCode} yields. */
    public static ScalarMessageBuilder hashCode_() {
        return ScalarMessageBuilder.of(metric("hashCode"));
    }

    /** What {@link Names#call} yields. */
    public static ScalarMessageBuilder call() {
        return ScalarMessageBuilder.of(metric("call"));
    }

    /** What {@link Names#callSpec} yields. */
    public static ScalarMessageBuilder callSpec() {
        return ScalarMessageBuilder.of(metric("callSpec"));
    }

    /** What {@link Names#run} yields. */
    public static ScalarMessageBuilder run() {
        return ScalarMessageBuilder.of(metric("run"));
    }

    /** What {@link Names#Names} yields. */
    public static ScalarMessageBuilder Names() {
        return ScalarMessageBuilder.of(metric("Names"));
    }

    /** What {@link Names#toString} yields. */
    public static ScalarMessageBuilder toString_() {
        return ScalarMessageBuilder.of(metric("toString"));
    }

    /** What {@link Names#$dollar$} yields. */
    public static ScalarMessageBuilder $dollar$() {
        return ScalarMessageBuilder.of(metric("$dollar$"));
    }

    /** What {@link Names#runPerJob} yields. */
    public static ScalarMessageBuilder runPerJob() {
        return ScalarMessageBuilder.of(metric("runPerJob"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}
