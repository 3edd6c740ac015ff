package dev.metricsbuild.benchmarks;

import dev.metricsbuild.benchmarks.quick.QuickData;
import dev.metricsbuild.benchmarks.quick.QuickFile;
import dev.metricsbuild.benchmarks.quick.QuickIds;
import dev.metricsbuild.benchmarks.quick.QuickMetrics;
import dev.metricsbuild.benchmarks.quick.QuickValues;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import us.hebi.quickbuf.ProtoSink;
import us.hebi.quickbuf.RepeatedInt;
import us.hebi.quickbuf.RepeatedMessage;

/**
 * The same message by QuickBuffers, as its documentation advises: messages may be used again, room is made once, doubles are
 * taken without a copy, and what goes to a file is laid out in a direct buffer.
 */
final class QuickBuilders {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final double FAILS_ABOVE = 2;
    private static final double WARNS_ABOVE = 0.999;
    private static final int DATA_OF_A_METRIC = 3;
    private static final int PASSED = 1;
    private static final int FAIL_WARN = 2;
    private static final int FAIL_BLOCK = 5;
    private static final int OVER_TIME = 2;
    private static final int MEDIUM = 3;
    private static final int TIMESTAMPS = 2;
    private static final int INDEXED_DOUBLES = 6;
    private static final int INDEXED_STATUSES = 10;

    /** Where the bytes of a message are laid out, kept for the next. */
    private ByteBuffer room = ByteBuffer.allocateDirect(0);

    private final ProtoSink sink = ProtoSink.newDirectSink();

    /** A new message. */
    static QuickFile.Job message(Workload workload) {
        return message(new QuickFile.Job(), workload);
    }

    /** A message used again; it shares the workload's doubles, so nothing may be read into it. */
    static QuickFile.Job message(QuickFile.Job used, Workload workload) {
        QuickFile.Job job = used.clear().setStatus(FAIL_WARN);
        String jobId = UUID.randomUUID().toString();
        set(job.mutableJobId(), jobId);
        job.mutableMetrics().setStatus(FAIL_WARN);
        job.mutableMetrics().mutableMetrics().reserve(workload.series());
        job.mutableData().reserve(DATA_OF_A_METRIC * workload.series());
        for (int s = 0; s < workload.series(); s++) {
            add(job, jobId, workload, s);
        }
        return job;
    }

    private static void add(QuickFile.Job job, String jobId, Workload workload, int number) {
        String name = "Metric " + number;
        String times = UUID.randomUUID().toString();
        String values = UUID.randomUUID().toString();
        String statuses = UUID.randomUUID().toString();
        addTimes(data(job, times, TIMESTAMPS, name + ": times"), workload.nanos(number));
        indexed(data(job, values, INDEXED_DOUBLES, name + ": values"), times)
                .setUnit("m/s")
                .mutableSeries()
                .mutableDoubles()
                .mutableSeries()
                .setInternalArray(workload.values(number));
        RepeatedInt codes = indexed(data(job, statuses, INDEXED_STATUSES, name + ": statuses"), times)
                .mutableSeries()
                .mutableStatuses()
                .mutableSeries();
        QuickMetrics.Metric metric = job.mutableMetrics()
                .mutableMetrics()
                .next()
                .setName(name)
                .setType(OVER_TIME)
                .setStatus(addStatuses(codes, workload.values(number)))
                .setShouldDisplay(true)
                .setImportance(MEDIUM)
                .setOrder(number);
        set(metric.mutableMetricId(), UUID.randomUUID().toString());
        set(metric.mutableJobId(), jobId);
        QuickValues.OverTime line = metric.mutableValues().mutableOverTime();
        set(line.mutableValues().next(), values);
        set(line.mutableStatuses().next(), statuses);
        line.mutableFailures().next().setFailsAbove(FAILS_ABOVE);
    }

    private static QuickData.Data data(QuickFile.Job job, String id, int type, String name) {
        QuickData.Data data = job.mutableData().next().setType(type).setName(name);
        set(data.mutableDataId(), id);
        return data;
    }

    private static QuickData.Data indexed(QuickData.Data data, String index) {
        set(data.mutableIndexId(), index);
        return data.setIndexed(true).setIndexType(TIMESTAMPS);
    }

    private static void set(QuickIds.Id id, String text) {
        id.mutableId().setData(text);
    }

    private static void addTimes(QuickData.Data data, long[] nanos) {
        RepeatedMessage<QuickIds.Time> times =
                data.mutableSeries().mutableTimestamps().mutableSeries();
        times.reserve(nanos.length);
        for (long time : nanos) {
            QuickIds.Time point = times.next();
            if (time >= NANOS_PER_SECOND) {
                point.setSeconds(time / NANOS_PER_SECOND);
            }
            if (time % NANOS_PER_SECOND != 0) {
                point.setNanos((int) (time % NANOS_PER_SECOND));
            }
        }
    }

    private static int addStatuses(RepeatedInt codes, double[] values) {
        codes.reserve(values.length);
        int worst = PASSED;
        for (double value : values) {
            int status = value > FAILS_ABOVE ? FAIL_BLOCK : value > WARNS_ABOVE ? FAIL_WARN : PASSED;
            worst = Math.max(worst, status);
            codes.add(status);
        }
        return worst;
    }

    /**
     * Through a direct buffer, which the channel takes as it is. A mapped file and an array written in pieces take as long;
     * the sink to a stream is, by its documentation, not optimized.
     */
    void write(QuickFile.Job message, Path target) throws IOException {
        int size = message.getSerializedSize();
        if (room.capacity() < size) {
            room = ByteBuffer.allocateDirect(size);
        }
        message.writeTo(sink.setOutput(room.clear().limit(size)));
        try (FileChannel channel = FileChannel.open(
                target, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (room.hasRemaining()) {
                channel.write(room);
            }
            channel.force(true);
        }
    }
}
