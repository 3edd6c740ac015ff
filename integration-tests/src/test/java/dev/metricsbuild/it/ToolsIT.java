package dev.metricsbuild.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import dev.metricsbuild.write.MetricsWriter;
import dev.metricsbuild.write.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tools of the distribution, as its scripts start them. */
class ToolsIT {
    @TempDir
    private Path directory;

    private Processes.Result metricsbuild(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("sh", Processes.DISTRIBUTION.resolve("bin/metricsbuild").toString()));
        command.addAll(List.of(args));
        return Processes.run(directory, command);
    }

    @Test
    void validFile_isAccepted() throws IOException, InterruptedException {
        OutputFile.at(directory.resolve("metrics.binproto"))
                .write(MetricsWriter.of(new UUID(0, 1)).add("Speed", 3).build());

        Processes.Result result = metricsbuild("validate", "metrics.binproto");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("metrics.binproto: accepted");
    }

    /** zstd needs a native library, of which the tools have those of some systems only. */
    @Test
    void recordingInZstd_isPrinted() throws IOException, InterruptedException {
        RecordingWriter.chunked(ChunkCompression.ZSTD, 100)
                .channel(1, 0, "/a", "json")
                .message(1, 1, 7, "{\"x\": 1}".getBytes(StandardCharsets.UTF_8))
                .finish(directory.resolve("flight.mcap"));

        Processes.Result result = metricsbuild("log", "cat", "flight.mcap", "--topic", "/a");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo("{\"logTime\":7,\"x\":1}\n");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void fileThatIsNone_isRejected() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("notes.txt"), "not a message");

        Processes.Result result = metricsbuild("validate", "notes.txt");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("PARSE");
    }

    @Test
    void missingFile_cannotBeRead() throws IOException, InterruptedException {
        assertThat(metricsbuild("validate", "missing.binproto").exitCode()).isEqualTo(2);
    }
}
