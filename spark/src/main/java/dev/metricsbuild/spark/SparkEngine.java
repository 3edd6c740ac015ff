package dev.metricsbuild.spark;

import dev.metricsbuild.engine.BatchPass;
import dev.metricsbuild.engine.Engine;
import dev.metricsbuild.engine.EngineProvider;
import dev.metricsbuild.engine.PassTransfer;
import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.source.batch.JobsOrigin;
import dev.metricsbuild.source.batch.JobsSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** Runs the pass over the jobs of a batch on the executors of a cluster. */
final class SparkEngine implements Engine {
    /** So many neighbours become one at each level of the tree; the driver takes the last of them. */
    private static final int FAN_IN = 32;

    private final EngineProvider.Request request;
    private final LazyContext spark;

    SparkEngine(EngineProvider.Request request) {
        this.request = request;
        this.spark = new LazyContext(request);
    }

    @Override
    public JobsSource open(JobsOrigin origin, Consumer<String> warnings) throws RunFailure {
        if (origin instanceof JobsOrigin.Directory directory && directory.path().isEmpty()) {
            return HadoopJobsSource.listed(directory, spark.get().hadoopConfiguration());
        }
        return Engine.super.open(origin, warnings);
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // Scala throws what it likes, declared or not.
    public void run(BatchPass pass) throws RunFailure {
        PassTransfer transfer = new PassTransfer(pass, Loaders.current());
        transfer.requireTransferable();
        JavaSparkContext context = spark.get();
        List<byte[]> partitions = Rows.partitions(pass.jobs(), request.jobsPerPartition());
        if (partitions.isEmpty()) {
            return;
        }
        Secrets secrets = Secrets.of(pass.source().origin());
        try {
            for (byte[] stretch : gather(context, pass, partitions)) {
                transfer.load(stretch);
            }
        } catch (RunFailure e) {
            throw e;
        } catch (Exception e) {
            throw new RunFailure(
                    RunFailure.Reason.PLATFORM_FAILED,
                    "Spark failed: " + secrets.hiddenIn(String.valueOf(e.getMessage())) + "\nNothing was written.");
        }
        transfer.requireNoEnd();
    }

    private static List<byte[]> gather(JavaSparkContext context, BatchPass pass, List<byte[]> partitions)
            throws RunFailure {
        int tasks = Math.max(1, context.defaultParallelism());
        int share = Math.max(1, pass.recipe().maxInFlight() / tasks);
        Recipe recipe = new Recipe(
                pass.recipe().withMaxInFlight(share),
                Origins.forTask(pass.source().origin(), share));
        PartitionProgress progress = new PartitionProgress(pass.listener(), partitions.size());
        context.sc().addSparkListener(progress);
        context.setJobDescription("metrics of a batch: " + partitions.size() + " partitions of jobs");
        // A broadcast, since configuration is shown in the UI and in logs: the recipe holds the token.
        Broadcast<byte[]> shared = context.broadcast(recipe.toByteArray());
        try {
            return collected(context, shared, partitions);
        } finally {
            shared.destroy(true);
            context.sc().removeSparkListener(progress);
            pass.listener().progressDone();
        }
    }

    /** What partitions have gathered: merged until few are left, in the order of the jobs. */
    private static List<byte[]> collected(JavaSparkContext context, Broadcast<byte[]> shared, List<byte[]> partitions) {
        JavaRDD<Tuple2<Integer, byte[]>> stretches = context.parallelize(partitions, partitions.size())
                .mapPartitionsWithIndex(new GatherTask(shared), false);
        int left = partitions.size();
        while (left > FAN_IN) {
            left = (left + FAN_IN - 1) / FAN_IN;
            stretches = JavaPairRDD.fromJavaRDD(stretches)
                    .partitionBy(new Neighbours(left, FAN_IN))
                    .mapPartitionsWithIndex(new MergeTask(shared), false);
        }
        return stretches.collect().stream()
                .sorted(Comparator.comparing(Tuple2::_1))
                .map(Tuple2::_2)
                .toList();
    }

    @Override
    public void close() {
        spark.close();
    }
}
