package dev.metricsbuild.engine;

import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.batch.JobRow;
import dev.metricsbuild.source.batch.JobsSource;
import dev.metricsbuild.write.IdSource;
import dev.metricsbuild.write.MetricsWriter;
import java.util.Collections;
import java.util.List;

/**
 * Another process's share of a batch: gathers a stretch of the jobs, as {@link LocalEngine} does with all of them, or brings
 * together what has been gathered of stretches that follow each other.
 */
public final class RemotePass {
    private final BatchRecipe recipe;
    private final BatchRecipe.DispatcherFactory dispatchers;
    private final ClassLoader loader;

    /** Shows nobody how it gets on. */
    private enum Unheard implements RunListener {
        INSTANCE;

        @Override
        public void progress(int number, int count, String label) {}

        @Override
        public void progressDone() {}

        @Override
        public void warning(String text) {}
    }

    /** Gathers some jobs. */
    @FunctionalInterface
    private interface Gathering {
        void run(BatchPass pass, PassTransfer transfer) throws RunFailure;
    }

    /**
     * A share.
     *
     * @param dispatchers creates dispatchers by their names
     * @param loader of the build's classes
     */
    public RemotePass(BatchRecipe recipe, BatchRecipe.DispatcherFactory dispatchers, ClassLoader loader) {
        this.recipe = recipe;
        this.dispatchers = dispatchers;
        this.loader = loader;
    }

    /** Fetches jobs, and answers what has been gathered of them; also if that is why the run must end. */
    public byte[] gather(JobsSource source, List<JobRow> jobs) {
        return share(source, jobs, (pass, transfer) -> {
            jobs.forEach(transfer::met);
            new LocalEngine().run(pass);
        });
    }

    /** Answers what has been gathered of several stretches, given in the order of the jobs. */
    public byte[] merge(JobsSource source, List<byte[]> stretches) {
        return share(source, Collections.emptyList(), (pass, transfer) -> {
            for (byte[] stretch : stretches) {
                transfer.load(stretch);
            }
        });
    }

    private byte[] share(JobsSource source, List<JobRow> jobs, Gathering gathering) {
        try {
            MetricsWriter writer = new MetricsWriter(recipe.batchId(), IdSource.nameBased());
            Plan plan = recipe.plan(dispatchers);
            BatchSetup setup = new BatchSetup(recipe, plan, new Isolation(recipe.onError()), source, writer);
            BatchPass pass = setup.pass(jobs.iterator(), Unheard.INSTANCE);
            PassTransfer transfer = new PassTransfer(pass, loader);
            try {
                gathering.run(pass, transfer);
            } catch (RunFailure e) {
                transfer.end(e);
            } catch (PlatformException e) {
                transfer.end(RunFailure.of(e, ""));
            }
            return transfer.save();
        } catch (RunFailure e) {
            return PassTransfer.ended(e, source);
        }
    }
}
