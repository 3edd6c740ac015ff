package dev.metricsbuild.cli.log;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.decode.MessageDecoders;
import dev.metricsbuild.table.VisibleText;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A recording for people: what it is, its channels, and what is wrong. */
final class SummaryTextWriter {
    /** From here on a time is one since 1970 and not one since the robot's start: 2000-01-01. */
    private static final BigDecimal DATES_BEGIN = BigDecimal.valueOf(946_684_800);

    /** No clock of a robot is as late as this: 2200-01-01. */
    private static final BigDecimal DATES_END = BigDecimal.valueOf(7_258_118_400L);

    private static final List<String> HEAD = List.of("MESSAGES", "A SECOND", "TOPIC", "TYPE", "ENCODING");
    private static final int RIGHT_ALIGNED = 2;
    private static final int LISTED = 20;

    private final RecordingSummary summary;
    private final PrintWriter out;

    SummaryTextWriter(RecordingSummary summary, PrintWriter out) {
        this.summary = summary;
        this.out = out;
    }

    void write() {
        out.println(VisibleText.of(summary.file()) + ": "
                + grouped(summary.info().messageCount()) + " messages, " + grouped(summary.size()) + " bytes");
        if (summary.files().size() > 1) {
            for (RecordingSummary.Part file : summary.files()) {
                line(
                        "file",
                        file.name() + ", " + grouped(file.messageCount()) + " messages, " + grouped(file.size())
                                + " bytes");
            }
        }
        line("profile", VisibleText.of(summary.info().profile()));
        line("library", VisibleText.of(summary.info().library()));
        if (summary.info().messageCount() != 0) {
            line("start", time(summary.info().startTime()));
            line("end", time(summary.info().endTime()));
            line("duration", summary.duration().toPlainString() + " s");
        }
        if (!summary.info().chunks().isEmpty()) {
            line("chunks", chunks());
        }
        line("health", health());
        writeChannels();
        writeFiles();
        writeProblems();
    }

    private void line(String name, String value) {
        if (!value.isEmpty()) {
            out.println("  " + pad(name, 10) + VisibleText.of(value));
        }
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String time(long nanos) {
        BigDecimal seconds = RecordingSummary.seconds(nanos);
        String text = seconds.toPlainString() + " s";
        return seconds.compareTo(DATES_BEGIN) >= 0 && seconds.compareTo(DATES_END) < 0
                ? text + " (" + Instant.ofEpochSecond(0, nanos) + ")"
                : text;
    }

    private String chunks() {
        return grouped(summary.info().chunks().size()) + ", compression " + String.join(" and ", summary.compressions())
                + ", " + grouped(summary.compressedBytes()) + " bytes for "
                + grouped(summary.uncompressedBytes());
    }

    private String health() {
        return switch (summary.health()) {
            case WHOLE -> "intact: all of it was read, and nothing is lost";
            case DAMAGED -> "damaged; the problems are below";
            case NOT_CHECKED -> "not checked, as only the summary was read";
        };
    }

    private void writeChannels() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (McapChannel channel : summary.info().channels()) {
            McapRecord.Schema schema = channel.schema();
            rows.add(List.of(
                    grouped(summary.count(channel)),
                    summary.rate(channel).isPresent()
                            ? String.format(
                                    Locale.ROOT, "%.1f", summary.rate(channel).getAsDouble())
                            : "",
                    VisibleText.of(channel.topic()),
                    schema == null ? "" : VisibleText.of(schema.name()),
                    VisibleText.of(channel.messageEncoding() + (schema == null ? "" : ", " + schema.encoding()))));
        }
        if (rows.size() > 1) {
            out.println();
            writeTable(rows);
        }
        writeUndecodable();
    }

    private void writeTable(List<List<String>> rows) {
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                line.append(i == 0 ? "" : "  ");
                line.append(i < RIGHT_ALIGNED ? " ".repeat(widths[i] - cell.length()) + cell : pad(cell, widths[i]));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private void writeUndecodable() {
        MessageDecoders decoders = new MessageDecoders();
        for (McapChannel channel : summary.info().channels()) {
            RecordingSummary.undecodable(decoders, channel)
                    .ifPresent(reason -> out.println(
                            VisibleText.of(channel.topic()) + " cannot be decoded: " + VisibleText.of(reason)));
        }
    }

    private void writeFiles() {
        for (McapRecord.Attachment attachment : summary.info().attachments()) {
            out.println("attachment " + VisibleText.of(attachment.name()) + ", "
                    + VisibleText.of(attachment.mediaType()) + ", " + grouped(attachment.dataSize()) + " bytes");
        }
        for (McapRecord.Metadata metadata : summary.info().metadata()) {
            out.println("metadata " + VisibleText.of(metadata.name()) + ", "
                    + metadata.metadata().size() + (metadata.metadata().size() == 1 ? " entry" : " entries"));
        }
    }

    private void writeProblems() {
        List<McapProblem> problems = summary.problems();
        if (!problems.isEmpty()) {
            out.println();
            ProblemLines.of(problems, LISTED).forEach(out::println);
        }
    }
}
