package mistakes;

import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import java.util.List;

public final class FiveDispatcher implements Dispatcher {
    /** Created for each run. */
    public FiveDispatcher() {}

    @Override
    public String name() {
        throw new IllegalStateException("Compiled with errors in mistakes.Five");
    }

    @Override
    public List<MethodSpec> methods() {
        throw new IllegalStateException("Compiled with errors in mistakes.Five");
    }

    @Override
    public void call(int method, JobRun run) {
        throw new IllegalStateException("Compiled with errors in mistakes.Five");
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw new IllegalStateException("Compiled with errors in mistakes.Five");
    }
}
