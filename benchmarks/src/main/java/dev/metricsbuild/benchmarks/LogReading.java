package dev.metricsbuild.benchmarks;

import dev.metricsbuild.input.InputFiles;
import dev.metricsbuild.input.Resources;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Reading a log: merely its bytes, by databind as lists and streams of rows, by a generated reader in the same ways, by another as
 * columns, and CSV.
 *
 * <pre>
 * java -XX:+UseSerialGC -Xmx2g -cp benchmarks/target/benchmarks.jar dev.metricsbuild.benchmarks.LogReading \
 *     [--rows 1000000] [--repeat 7] [--ways databindStream,readerStream]
 * </pre>
 *
 * <p>Prints a JSON line a way: the median of the milliseconds that the processor spent, which is what remains comparable on
 * a machine that others use too, how often it holds reading the bytes, and the heap that there was, in MiB. For a figure to
 * trust, one way a process.
 */
public final class LogReading {
    private static final double MILLION = 1e6;
    private static final int MEBI = 20;
    private static final int BUFFER = 1 << 16;
    private static final String LINES = "run.jsonl";
    private static final String CSV = "run.csv";
    private static final List<String> PHASES = List.of("TAKEOFF", "CRUISE", "LANDING");
    private static final List<String> COLUMNS =
            List.of("time", "x", "y", "z", "vx", "vy", "vz", "yaw", "phase", "vehicle");

    private LogReading() {}

    private interface Way {
        double read(InputFiles files) throws IOException;
    }

    private static Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("bytes", files -> bytes(files.path(LINES)));
        ways.put("databindList", files -> sum(files.rows(LINES, LogRow.class)));
        ways.put(
                "databindStream",
                files -> files.rowStream(LINES, LogRow.class)
                        .mapToDouble(LogRow::x)
                        .sum());
        ways.put("readerList", files -> sum(files.rows(LINES, LogRowReader.INSTANCE)));
        ways.put(
                "readerStream",
                files -> files.rowStream(LINES, LogRowReader.INSTANCE)
                        .mapToDouble(LogRow::x)
                        .sum());
        ways.put("columns", files -> sum(files.columns(LINES, new LogColumnsReader())));
        ways.put("csvBytes", files -> bytes(files.path(CSV)));
        ways.put("csvList", files -> sum(files.rows(CSV, LogRow.class)));
        ways.put(
                "csvStream",
                files -> files.rowStream(CSV, LogRow.class)
                        .mapToDouble(LogRow::x)
                        .sum());
        ways.put("csvColumns", files -> sum(files.columns(CSV, new LogColumnsReader())));
        return ways;
    }

    /** See the class. */
    public static void main(String[] args) throws IOException {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        int rows = Integer.parseInt(options.getOrDefault("--rows", "1000000"));
        int repeat = Integer.parseInt(options.getOrDefault("--repeat", "7"));
        Map<String, Way> ways = ways();
        String asked = options.getOrDefault("--ways", String.join(",", ways.keySet()));
        Path directory = Files.createTempDirectory("logs");
        try {
            write(directory, rows);
            for (String name : asked.split(",", -1)) {
                Way way = ways.get(name);
                if (way == null) {
                    throw new IllegalArgumentException("No way " + name + " among " + ways.keySet());
                }
                double bytes = median(
                        directory, name.startsWith("csv") ? LogReading::csvBytes : LogReading::jsonBytes, repeat);
                double millis = median(directory, way, repeat);
                System.out.println(String.format(
                        Locale.ROOT,
                        "{\"way\":\"%s\",\"millis\":%.0f,\"ofBytes\":%.1f,\"heap\":%d}",
                        name,
                        millis,
                        millis / bytes,
                        Runtime.getRuntime().maxMemory() >> MEBI));
            }
        } finally {
            Files.deleteIfExists(directory.resolve(LINES));
            Files.deleteIfExists(directory.resolve(CSV));
            Files.delete(directory);
        }
    }

    private static double csvBytes(InputFiles files) throws IOException {
        return bytes(files.path(CSV));
    }

    private static double jsonBytes(InputFiles files) throws IOException {
        return bytes(files.path(LINES));
    }

    private static double median(Path directory, Way way, int repeat) throws IOException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < repeat; i++) {
            try (Resources resources = new Resources()) {
                InputFiles files = new InputFiles(directory, resources);
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                if (Double.isNaN(way.read(files))) {
                    throw new IllegalStateException("The log holds numbers only.");
                }
                millis.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / MILLION);
            }
        }
        return millis.stream().sorted().skip(repeat / 2).findFirst().orElse(Double.NaN);
    }

    private static double bytes(Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long all = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                all += n;
            }
        }
        return all;
    }

    private static double sum(List<LogRow> rows) {
        return rows.stream().mapToDouble(LogRow::x).sum();
    }

    private static double sum(LogColumns columns) {
        return Arrays.stream(columns.x()).sum();
    }

    /** The same rows as JSON Lines and as CSV; numbers have as many digits as a simulator prints: all. */
    private static void write(Path directory, int rows) throws IOException {
        Random random = new Random(7);
        try (BufferedWriter lines = Files.newBufferedWriter(directory.resolve(LINES));
                BufferedWriter csv = Files.newBufferedWriter(directory.resolve(CSV))) {
            csv.write(String.join(",", COLUMNS) + "\n");
            for (int i = 0; i < rows; i++) {
                List<String> values = new ArrayList<>();
                values.add(Double.toString(i * 0.01));
                for (int column = 1; column < COLUMNS.size() - 2; column++) {
                    values.add(Double.toString(random.nextGaussian() * 10));
                }
                values.add(PHASES.get(i % PHASES.size()));
                values.add("uav-" + i % 16);
                csv.write(String.join(",", values) + "\n");
                lines.write(line(values));
            }
        }
    }

    private static String line(List<String> values) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < COLUMNS.size(); column++) {
            String quote = column < COLUMNS.size() - 2 ? "" : "\"";
            line.append(column == 0 ? "{" : ",")
                    .append('"')
                    .append(COLUMNS.get(column))
                    .append("\":");
            line.append(quote).append(values.get(column)).append(quote);
        }
        return line.append("}\n").toString();
    }
}
