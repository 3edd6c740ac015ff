package dev.metricsbuild.spark;

import dev.metricsbuild.source.batch.JobRow;
import dev.metricsbuild.source.batch.JobRowForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The jobs of a partition as bytes: a million rows as objects would fill the driver. */
final class Rows {
    private Rows() {}

    /** All jobs in their order, so many together. */
    static List<byte[]> partitions(Iterator<JobRow> jobs, int each) {
        List<byte[]> partitions = new ArrayList<>();
        while (jobs.hasNext()) {
            partitions.add(partition(jobs, each));
        }
        return partitions;
    }

    private static byte[] partition(Iterator<JobRow> jobs, int most) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            for (int i = 0; i < most && jobs.hasNext(); i++) {
                JobRowForm.write(jobs.next(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to an array does not fail.", e);
        }
        return bytes.toByteArray();
    }

    static List<JobRow> read(byte[] partition) throws IOException {
        List<JobRow> rows = new ArrayList<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(partition));
        while (in.available() > 0) {
            rows.add(JobRowForm.read(in));
        }
        return rows;
    }
}
