package dev.metricsbuild.spark;

import org.apache.spark.Partitioner;

/** Brings stretches of jobs that follow each other into one partition. */
final class Neighbours extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final int partitions;
    private final int together;

    Neighbours(int partitions, int together) {
        this.partitions = partitions;
        this.together = together;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object key) {
        return (Integer) key / together;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Neighbours that && partitions == that.partitions && together == that.together;
    }

    @Override
    public int hashCode() {
        return 31 * partitions + together;
    }
}
