package dev.metricsbuild.collect;

import dev.metricsbuild.metric.Bucket;
import dev.metricsbuild.metric.Histogram;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Counts numbers in given buckets, and keeps the numbers themselves while they are few. When they are many, middles of
 * buckets stand for them.
 */
final class BucketState implements NumberState<Optional<Histogram>>, ReadyState {
    static final int CODE = 5;

    private final List<Bucket> buckets;
    private final double[] edges;
    private final Distribution numbers;
    /** The first is of what lies below all buckets, the last of what lies above. */
    private final long[] counts;

    BucketState(List<Bucket> buckets) {
        this(buckets, new Distribution());
    }

    private BucketState(List<Bucket> buckets, Distribution numbers) {
        this.buckets = buckets;
        this.numbers = numbers;
        this.edges = new double[buckets.size() + 1];
        for (int i = 0; i < buckets.size(); i++) {
            edges[i] = buckets.get(i).lower();
            edges[i + 1] = buckets.get(i).upper();
        }
        this.counts = new long[edges.length + 1];
    }

    @Override
    public void add(double value) {
        if (Double.isFinite(value)) {
            numbers.add(value);
            int at = Arrays.binarySearch(edges, value + 0.0);
            counts[at >= 0 ? at + 1 : -at - 1]++;
        }
    }

    @Override
    public void merge(NumberState<Optional<Histogram>> other) {
        BucketState that = (BucketState) other;
        numbers.merge(that.numbers);
        for (int i = 0; i < counts.length; i++) {
            counts[i] += that.counts[i];
        }
    }

    @Override
    public Optional<Histogram> result() {
        if (numbers.count() == 0) {
            return Optional.empty();
        }
        boolean few = numbers.count() <= Distribution.EXACT;
        return Optional.of(Histogram.of(few ? numbers.representatives() : middles(), buckets));
    }

    private double[] middles() {
        double[] chosen = new double[Distribution.EXACT];
        long end = counts[0];
        int at = 0;
        for (int i = 0; i < chosen.length; i++) {
            long rank = (long) ((i + 0.5) * numbers.count() / chosen.length);
            while (rank >= end) {
                end += counts[++at];
            }
            chosen[i] = middle(at);
        }
        return chosen;
    }

    private double middle(int at) {
        if (at == 0) {
            return numbers.least();
        }
        return at == edges.length ? numbers.greatest() : edges[at - 1] + (edges[at] - edges[at - 1]) / 2;
    }

    @Override
    public int code() {
        return CODE;
    }

    @Override
    public void write(ObjectOutput out) throws IOException {
        CompactForm.writeCount(out, buckets.size());
        for (Bucket bucket : buckets) {
            out.writeDouble(bucket.lower());
            out.writeDouble(bucket.upper());
        }
        numbers.write(out);
        for (long count : counts) {
            CompactForm.writeCount(out, count);
        }
    }

    static BucketState read(ObjectInput in) throws IOException {
        int size = CompactForm.readSize(in);
        List<Bucket> buckets = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            buckets.add(new Bucket(in.readDouble(), in.readDouble()));
        }
        BucketState state = new BucketState(List.copyOf(buckets), Distribution.read(in));
        for (int i = 0; i < state.counts.length; i++) {
            state.counts[i] = CompactForm.readCount(in);
        }
        return state;
    }
}
