package dev.metricsbuild.spark;

import dev.metricsbuild.engine.RunListener;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Tells how many partitions are done. */
final class PartitionProgress extends SparkListener {
    private final RunListener listener;
    private final int partitions;
    private int done;

    PartitionProgress(RunListener listener, int partitions) {
        this.listener = listener;
        this.partitions = partitions;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.taskInfo().successful() && done < partitions) {
            listener.progress(++done, partitions, "partitions of jobs");
        }
    }
}
