package dev.metricsbuild.mcap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What a sample recording is expected to hold. */
record Expected(JsonNode file, List<Line> messages) {
    private static final JsonMapper JSON = new JsonMapper();

    static Expected of(Path recording) throws IOException {
        Path lines = recording.resolveSibling(recording.getFileName().toString().replace(".mcap", ".expected.jsonl"));
        List<String> all = Files.readAllLines(lines);
        List<Line> messages = new ArrayList<>();
        for (String line : all.subList(1, all.size())) {
            JsonNode message = JSON.readTree(line);
            messages.add(line(
                    message.get("topic").asText(),
                    message.get("seq").asLong(),
                    message.get("log").asText(),
                    message.get("sha256_16").asText()));
        }
        return new Expected(JSON.readTree(all.get(0)), messages);
    }

    static Line line(McapMessage message) {
        return line(
                message.channel().topic(),
                message.sequence(),
                Long.toUnsignedString(message.logTime()),
                sha256(message.data()).substring(0, 16));
    }

    /** A message: the hash is the start of the SHA-256 of its bytes. */
    record Line(String topic, long sequence, long logTime, String hash) {}

    private static Line line(String topic, long sequence, String logTime, String hash) {
        return new Line(topic, sequence, Long.parseUnsignedLong(logTime), hash);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
