package dev.metricsbuild.cli;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.TextFormat;
import com.google.protobuf.util.JsonFormat;
import dev.metricsbuild.data.MetricsFormatException;
import dev.metricsbuild.proto.JobMetrics;
import dev.metricsbuild.report.MetricsLoader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's message as it is, without values being made of it. */
final class RawMessage {
    private RawMessage() {}

    /**
     * Reads a message.
     *
     * @throws IOException if there is no file, or it is no message
     */
    static JobMetrics read(String name, InputStream in) throws IOException {
        try {
            if (name.equals("-")) {
                return JobMetrics.parseFrom(in);
            }
            Path path = Path.of(name);
            Path file = Files.isDirectory(path)
                    ? MetricsLoader.fileOf(path)
                            .orElseThrow(() -> new MetricsFormatException(
                                    name + " is not a job's directory; name one file to show its message."))
                    : path;
            try (InputStream stream = Files.newInputStream(file)) {
                return JobMetrics.parseFrom(stream);
            }
        } catch (InvalidProtocolBufferException e) {
            throw new MetricsFormatException(name + " is not a metrics file: " + e.getMessage(), e);
        }
    }

    /** Writes the canonical JSON of protobuf. */
    static void json(JobMetrics message, Appendable out) throws IOException {
        JsonFormat.printer().appendTo(message, out);
        out.append('\n');
    }

    /** Writes protobuf's text format. */
    static void text(JobMetrics message, Appendable out) throws IOException {
        TextFormat.printer().print(message, out);
    }
}
