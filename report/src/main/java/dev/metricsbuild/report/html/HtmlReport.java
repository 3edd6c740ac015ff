package dev.metricsbuild.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.metricsbuild.report.JobFile;
import dev.metricsbuild.report.LoadedMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Metrics as pages for a browser. A page contains everything it needs: it opens with a double click and needs no
 * network, which its policy forbids.
 *
 * <p>One metrics file is one page. A directory of jobs is a table with a row for each job, and either a page for each
 * job next to it ({@link #writeDirectory}) or everything in one file ({@link #write}), up to {@link #SIZE_LIMIT}.
 */
public final class HtmlReport {
    /** The maximum size of one page of several jobs, in bytes: 256 MiB. Browsers stall on much larger ones. */
    public static final long SIZE_LIMIT = 256L << 20;

    private static final String INDEX = "index.html";
    private static final String JOBS = "jobs";

    private final LoadedMetrics metrics;

    private HtmlReport(LoadedMetrics metrics) {
        this.metrics = metrics;
    }

    /** The report of what has been loaded: a file, or a directory of jobs. */
    public static HtmlReport of(LoadedMetrics metrics) {
        return new HtmlReport(metrics);
    }

    /** The report of one file. */
    public static HtmlReport of(JobFile job) {
        return new HtmlReport(new LoadedMetrics(job.name(), false, List.of(job), List.of(), null));
    }

    /**
     * Writes everything as one page.
     *
     * @param file the page; one that exists is overwritten
     * @throws IOException if the file cannot be written, or if the page of several jobs would be larger than
     *     {@link #SIZE_LIMIT}; the message says what to do
     */
    public void write(Path file) throws IOException {
        if (!metrics.isDirectory()) {
            page(file, metrics.jobs().get(0), "");
            return;
        }
        PageWriter.write(file, metrics.name(), ChartBundle.of(metrics.files()), (json, columns) -> {
            JobWriter writer = new JobWriter(json, columns);
            table(json, writer, List.of());
            json.writeArrayFieldStart("jobs");
            for (JobFile job : metrics.jobs()) {
                writer.full(job);
            }
            json.writeEndArray();
        });
        long size = Files.size(file);
        if (size > SIZE_LIMIT) {
            Files.delete(file);
            throw new IOException("One page of " + metrics.jobs().size() + " jobs would have " + size
                    + " bytes; at most " + SIZE_LIMIT + " open well. Write a directory of pages: -o DIR");
        }
    }

    /**
     * Writes one page if the name ends in {@code .html}, else a directory of pages.
     *
     * @return the page to open
     * @throws IOException if a page cannot be written
     */
    public Path writeTo(Path target) throws IOException {
        if (target.toString().toLowerCase(Locale.ROOT).endsWith(".html")) {
            write(target);
            return target;
        }
        return writeDirectory(target);
    }

    /**
     * Writes a directory: {@code index.html}, and for a directory of jobs a page for each job in {@code jobs/}.
     *
     * @param directory is created if it is missing; pages of an earlier report are overwritten
     * @return the page to open
     * @throws IOException if a page cannot be written
     */
    public Path writeDirectory(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path index = directory.resolve(INDEX);
        if (!metrics.isDirectory()) {
            write(index);
            return index;
        }
        Files.createDirectories(directory.resolve(JOBS));
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < metrics.jobs().size(); i++) {
            String address = JOBS + "/" + fileName(i, metrics.jobs().get(i).name());
            page(directory.resolve(address), metrics.jobs().get(i), "../" + INDEX);
            addresses.add(address);
        }
        ChartBundle bundle = ChartBundle.of(metrics.batch() == null ? List.of() : List.of(metrics.batch()));
        PageWriter.write(
                index, metrics.name(), bundle, (json, columns) -> table(json, new JobWriter(json, columns), addresses));
        return index;
    }

    private static void page(Path file, JobFile job, String back) throws IOException {
        PageWriter.write(file, job.name(), ChartBundle.of(List.of(job)), (json, columns) -> {
            json.writeStringField("back", back);
            json.writeFieldName("job");
            new JobWriter(json, columns).full(job);
        });
    }

    private void table(JsonGenerator json, JobWriter writer, List<String> addresses) throws IOException {
        json.writeStringField("name", metrics.name());
        json.writeArrayFieldStart("rows");
        for (int i = 0; i < metrics.jobs().size(); i++) {
            writer.row(metrics.jobs().get(i), i < addresses.size() ? addresses.get(i) : null);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missing");
        for (LoadedMetrics.MissingJob job : metrics.missing()) {
            json.writeStartArray();
            json.writeString(job.name());
            json.writeString(job.reason());
            json.writeEndArray();
        }
        json.writeEndArray();
        JobFile batch = metrics.batch();
        if (batch != null) {
            json.writeFieldName("batch");
            writer.full(batch);
        }
    }

    /** A name that every file system accepts and that no other job has. */
    private static String fileName(int position, String job) {
        String safe = job.replaceAll("[^A-Za-z0-9._-]", "_").toLowerCase(Locale.ROOT);
        return (position + 1) + "-" + safe.substring(0, Math.min(safe.length(), 80)) + ".html";
    }
}
