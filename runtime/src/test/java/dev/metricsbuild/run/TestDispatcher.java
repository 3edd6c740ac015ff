package dev.metricsbuild.run;

import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import java.util.ArrayList;
import java.util.List;

/** Stands for generated code. */
final class TestDispatcher implements Dispatcher {
    private final List<MethodSpec> methods = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();

    /** A method. */
    interface Body {
        void call(BatchRun run) throws Throwable;
    }

    TestDispatcher metric(String name, MetricType type, Body body, PerJobKey<?>... keys) {
        return add(MethodSpec.batchMetric("m" + methods.size(), type, MetricSpec.named(name), keys), body);
    }

    TestDispatcher collector(String name, MetricType type, Body body, PerJobKey<?>... keys) {
        return add(MethodSpec.batchCollector("m" + methods.size(), type, MetricSpec.named(name), keys), body);
    }

    TestDispatcher writer(String name, Body body, PerJobKey<?>... keys) {
        return add(MethodSpec.batchWriter("m" + methods.size(), MetricSpec.named(name), keys), body);
    }

    private TestDispatcher add(MethodSpec method, Body body) {
        methods.add(method);
        bodies.add(body);
        return this;
    }

    @Override
    public String name() {
        return "Fleet";
    }

    @Override
    public List<MethodSpec> methods() {
        return methods;
    }

    @Override
    public void call(int method, JobRun run) {
        throw MethodSpec.noSuch(this, method);
    }

    @Override
    public void callBatch(int method, BatchRun run) throws Throwable {
        bodies.get(method).call(run);
    }
}
