package dev.metricsbuild.mcap;

import dev.metricsbuild.mcap.read.McapReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads recordings that tests have written. */
final class TestRecordings {
    private TestRecordings() {}

    /** Sequences of the messages, in the order in which they come. */
    static List<Long> sequences(Path folder, byte[] recording, McapOptions options, McapQuery query)
            throws IOException {
        List<Long> sequences = new ArrayList<>();
        try (McapReader reader = McapReader.open(write(folder, recording), options);
                McapMessages messages = reader.messages(query)) {
            while (messages.next()) {
                sequences.add(messages.message().sequence());
            }
        }
        return sequences;
    }

    static List<McapProblem.Kind> problems(Path folder, byte[] recording) throws IOException {
        try (McapReader reader = McapReader.open(write(folder, recording), McapOptions.lenient())) {
            return reader.scan().problems().stream().map(McapProblem::kind).toList();
        }
    }

    static Path write(Path folder, byte[] recording) throws IOException {
        return Files.write(Files.createTempFile(folder, "recording", ".mcap"), recording);
    }
}
