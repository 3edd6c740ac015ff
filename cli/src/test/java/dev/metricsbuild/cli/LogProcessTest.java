package dev.metricsbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands in a process of their own that has 64 MiB of memory. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@Tag("slow")
class LogProcessTest {
    private static final int MESSAGES = 20_000;

    @TempDir
    private Path directory;

    /** Run in that process: all commands on each file. */
    public static final class AllCommands {
        private AllCommands() {}

        /** Prints the exit codes of the commands on each file. */
        public static void main(String[] files) {
            for (String file : files) {
                Cli.Outcome info = Cli.run("log", "info", file);
                Cli.Outcome cat = Cli.run("log", "cat", file, "--topic", "/a");
                Cli.Outcome records = Cli.run("log", "records", file);
                System.out.println(info.code() + " " + cat.code() + " " + records.code());
                System.err.println(info.err() + cat.err() + records.err());
            }
        }
    }

    private Process start(Class<?> main, File out, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors().toFile());
        return (out == null ? builder : builder.redirectOutput(out)).start();
    }

    private Path errors() {
        return directory.resolve("errors");
    }

    /** 80 MB of messages, which compress well. */
    private Path large() throws IOException {
        RecordingWriter writer = RecordingWriter.chunked(ChunkCompression.ZSTD, 1 << 20)
                .schema(1, "a/msg/Blob", "ros2msg", WrittenRecording.text("uint8[4000] data"))
                .channel(1, 1, "/a", "cdr");
        byte[] message = new byte[4004];
        message[1] = 1;
        for (int i = 0; i < MESSAGES; i++) {
            message[4] = (byte) i;
            writer.message(1, i, i, message);
        }
        return writer.finish(directory.resolve("large.mcap"));
    }

    @Test
    void largeRecording_flowsThrough() throws IOException, InterruptedException {
        String file = large().toString();
        for (List<String> command : List.of(
                List.of("log", "cat", file, "--topic", "/a"),
                List.of("log", "cat", file, "--topic", "/a", "--format", "csv"),
                List.of("log", "records", file))) {
            Process process = start(Main.class, null, command);
            long lines;
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                lines = out.lines().filter(line -> line.length() > 5000).count();
            }
            assertThat(process.waitFor()).as(Files.readString(errors())).isZero();
            assertThat(lines).as(command.toString()).isEqualTo(MESSAGES);
        }
    }

    @Test
    void severalFiles_areReadAsOne() throws IOException, InterruptedException {
        String file = WrittenRecording.rover(ChunkCompression.LZ4_LINKED)
                .finish(directory.resolve("rover.mcap"))
                .toString();
        Process info = start(Main.class, null, List.of("log", "info", file, file));
        try (BufferedReader out = info.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith(file + ", " + file + ": 12 messages, ");
        }
        assertThat(info.waitFor()).as(Files.readString(errors())).isZero();
        Process records = start(Main.class, null, List.of("log", "records", file, file));
        try (BufferedReader out = records.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.lines().filter(line -> line.startsWith("{\"type\":\"Message\"")))
                    .hasSize(12);
        }
        assertThat(records.waitFor()).as(Files.readString(errors())).isZero();
    }

    @Test
    void readerThatIsGone_endsTheProgram() throws IOException, InterruptedException {
        Process process = start(Main.class, null, List.of("log", "cat", large().toString(), "--topic", "/a"));
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).startsWith("{\"logTime\":0,\"data\":\"AAAA");
        }

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(Files.readString(errors())).contains("The output cannot be written.");
    }

    @Test
    void fullDisk_endsTheProgram() throws IOException, InterruptedException {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "SKIPPED: there is no /dev/full here");
        Path file = WrittenRecording.rover(ChunkCompression.LZ4_LINKED).finish(directory.resolve("rover.mcap"));
        for (List<String> command : List.of(
                List.of("log", "info", file.toString()),
                List.of("log", "cat", file.toString(), "--topic", "/state"),
                List.of("log", "record", file.toString(), "--topic", "/state"),
                List.of("log", "records", file.toString()))) {
            assertThat(start(Main.class, full, command).waitFor())
                    .as(command.toString())
                    .isEqualTo(2);
            assertThat(Files.readString(errors()).lines().filter(line -> line.contains("cannot be written")))
                    .as(command.toString())
                    .hasSize(1);
        }
    }

    @Test
    void damagedBytes_endInWordsAndLittleMemory() throws IOException, InterruptedException {
        long seed = 17;
        Random random = new Random(seed);
        List<String> files = new ArrayList<>();
        for (ChunkCompression compression : ChunkCompression.values()) {
            for (int i = 0; i < 20; i++) {
                byte[] bytes = WrittenRecording.rover(compression).finish();
                for (int flips = 0; flips < 8; flips++) {
                    bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt();
                }
                Path file = directory.resolve(compression + "-" + i + ".mcap");
                files.add(Files.write(file, bytes).toString());
            }
        }
        assertThat(codes(files)).as("seed " + seed).hasSameSizeAs(files).allMatch(codes -> codes.matches("0 [02] 0"));
    }

    @Test
    void hostileSamples_endInWordsAndLittleMemory() throws IOException, InterruptedException {
        List<String> files = new ArrayList<>();
        for (Path file : Recordings.of("hostile")) {
            files.add(file.toAbsolutePath().toString());
        }
        List<String> codes = codes(files);
        assertThat(codes).hasSameSizeAs(files);
        for (int i = 0; i < files.size(); i++) {
            boolean isRecording = !files.get(i).endsWith("wrong_major_version.mcap");
            assertThat(codes.get(i)).as(files.get(i)).matches(isRecording ? "0 [02] 0" : "2 2 2");
        }
    }

    private List<String> codes(List<String> files) throws IOException, InterruptedException {
        Process process = start(AllCommands.class, null, files);
        List<String> codes;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            codes = out.lines().toList();
        }
        assertThat(process.waitFor()).as(Files.readString(errors())).isZero();
        assertThat(Files.readString(errors())).doesNotContain("more memory", "Exception", "\tat ");
        return codes;
    }
}
