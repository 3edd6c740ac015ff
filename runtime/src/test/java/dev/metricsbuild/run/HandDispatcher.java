package dev.metricsbuild.run;

import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import java.util.ArrayList;
import java.util.List;

/** A dispatcher written by hand, as a generated one would be. */
final class HandDispatcher implements Dispatcher {
    private final List<MethodSpec> methods = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();

    /** One method. */
    interface Call {
        void call(JobRun run) throws Throwable;
    }

    HandDispatcher with(MethodSpec method, Call call) {
        methods.add(method);
        calls.add(call);
        return this;
    }

    @Override
    public String name() {
        return "FlightMetrics";
    }

    @Override
    public List<MethodSpec> methods() {
        return methods;
    }

    @Override
    public void call(int method, JobRun run) throws Throwable {
        calls.get(method).call(run);
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
    }
}
