package dev.metricsbuild.engine;

import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.MetricSink;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricValues;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.write.MetricsWriter;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** One call of a method: what it returns goes into a writer of its own, and counts only if the call succeeds. */
abstract class MetricCall implements MetricSink {
    private final Dispatcher dispatcher;
    private final MethodSpec method;
    private final MetricsWriter writer;

    MetricCall(Dispatcher dispatcher, MethodSpec method, MetricsWriter writer) {
        this.dispatcher = dispatcher;
        this.method = method;
        this.writer = writer;
    }

    final MethodSpec method() {
        return method;
    }

    final String methodName() {
        return dispatcher.name() + "." + method.method();
    }

    @Override
    public final MetricsWriter writer() {
        return writer;
    }

    @Override
    public final void emit(double value) {
        emit(Scalar.of(value));
    }

    @Override
    public final void emit(OptionalDouble value) {
        if (notNull(value).isPresent()) {
            emit(value.getAsDouble());
        }
    }

    @Override
    public final void emit(String text) {
        emit(Text.of(notNull(text)));
    }

    @Override
    public final void emit(Optional<? extends MetricValues> values) {
        if (notNull(values).isPresent()) {
            emit(values.get());
        }
    }

    @Override
    public final void emit(MetricValues values) {
        MetricSpec spec = method.metric();
        if (spec == null) {
            throw new IllegalStateException(methodName() + " returned no metric.");
        }
        writer.add(spec, notNull(values));
    }

    /** What the method has returned, which users may well return as null. */
    final <T> T notNull(@Nullable T result) {
        if (result == null) {
            throw new NullPointerException(
                    methodName() + " returned null; return an empty Optional to leave the result out.");
        }
        return result;
    }
}
