package dev.metricsbuild.engine;

import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.table.VisibleText;
import dev.metricsbuild.transfer.StateReader;
import dev.metricsbuild.transfer.StateWriter;
import dev.metricsbuild.write.MetricsWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The jobs that could not be fetched, and why: none of them goes unmentioned. */
public final class MissingJobs {
    /** So many are named; then it is no use to ask on. */
    private static final int MOST_NAMED = 100;

    private final int allowed;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();

    MissingJobs(int allowed) {
        this.allowed = allowed;
    }

    void add(JobInfo job, PlatformException why) throws RunFailure {
        // On one line each, so that no name of a job can forge another.
        add(job.id(), VisibleText.of(job + ": " + why.text()));
    }

    private void add(String id, String line) throws RunFailure {
        lines.add(line);
        ids.add(id);
        if (isFull()) {
            throw failure(", and no further ones were tried");
        }
    }

    /** Whether so many are missing that it is no use to go on. */
    boolean isFull() {
        return lines.size() >= allowed + MOST_NAMED;
    }

    void save(StateWriter out) throws IOException {
        out.writeInt(lines.size());
        Iterator<String> id = ids.iterator();
        for (String line : lines) {
            out.text(id.next());
            out.text(line);
        }
    }

    /** Adds those that another process has missed among the jobs that follow. */
    void load(StateReader in) throws IOException, RunFailure {
        for (int left = in.readInt(); left > 0; left--) {
            String id = in.text();
            add(id, in.text());
        }
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    /** Ends the run if there are more than are allowed. */
    void requireNotTooMany() throws RunFailure {
        if (lines.size() > allowed) {
            throw failure("");
        }
    }

    private RunFailure failure(String addition) {
        return new RunFailure(
                RunFailure.Reason.PLATFORM_FAILED,
                counted() + " could not be fetched" + addition + ":\n  " + String.join("\n  ", lines)
                        + "\nNothing was written. To run without up to " + lines.size()
                        + " jobs, use --allow-missing-jobs " + lines.size() + ".");
    }

    private String counted() {
        return lines.size() == 1 ? "1 job" : lines.size() + " jobs";
    }

    /** Says in the file and on the console what is missing, if anything. */
    void report(MetricsWriter writer, RunListener listener) {
        if (lines.isEmpty()) {
            return;
        }
        String text = counted() + " of the batch could not be fetched; the metrics are computed without:\n\n- "
                + String.join("\n- ", lines);
        MetricSpec spec = MetricSpec.builder("Missing jobs")
                .description("Jobs that could not be fetched when these metrics were computed.")
                .importance(MetricImportance.CRITICAL)
                .build();
        writer.add(spec, Text.of(text).withStatus(MetricStatus.FAIL_WARN));
        listener.warning(text);
    }
}
