package dev.metricsbuild.mcap.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What {@code metadata.yaml} says of a folder of recordings: the few keys that matter, in the form in which rosbag2 writes them,
 * at an indent of two under one key. Everything else, texts of several lines too, is indented more and skipped.
 *
 * @param storage how the files are written, such as {@code mcap}
 * @param compressionFormat such as {@code zstd}, or empty
 * @param compressionMode what is compressed, whole files or messages, in lower case; or empty
 * @param files their paths in the order of recording
 */
record BagMetadata(String storage, String compressionFormat, String compressionMode, List<String> files) {
    static final String NAME = "metadata.yaml";
    private static final String ROOT = "rosbag2_bagfile_information:";
    private static final String FILES = "relative_file_paths";
    private static final int MAX_BYTES = 4 << 20;

    static BagMetadata read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException(file + " has more than " + MAX_BYTES + " bytes, which no recorder writes.");
        }
        return parse(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    private static BagMetadata parse(Path file, String text) throws IOException {
        Map<String, String> values = new HashMap<>();
        List<String> files = new ArrayList<>();
        boolean inRoot = false;
        String key = "";
        for (String line : text.lines().toList()) {
            int indent = line.length() - line.stripLeading().length();
            String content = line.strip();
            if (indent == 0 && !content.isEmpty()) {
                inRoot = content.equals(ROOT);
            } else if (inRoot && indent == 2 && content.matches("[a-z_]+:.*")) {
                key = content.substring(0, content.indexOf(':'));
                values.put(key, scalar(content.substring(key.length() + 1).strip()));
            } else if (inRoot && key.equals(FILES) && content.startsWith("- ")) {
                files.add(scalar(content.substring(2).strip()));
            }
        }
        if (files.isEmpty()) {
            throw new IOException(file + " lists no files: there is no \"" + FILES + "\" under \"" + ROOT
                    + "\" as rosbag2 writes it.");
        }
        return new BagMetadata(
                values.getOrDefault("storage_identifier", ""),
                values.getOrDefault("compression_format", ""),
                values.getOrDefault("compression_mode", "").toLowerCase(Locale.ROOT),
                List.copyOf(files));
    }

    /** Names of files need no escapes but those of quotes and backslashes. */
    private static String scalar(String text) {
        int last = text.length() - 1;
        if (last > 0 && text.charAt(0) == '"' && text.charAt(last) == '"') {
            return text.substring(1, last).replace("\\\"", "\"").replace("\\\\", "\\");
        }
        if (last > 0 && text.charAt(0) == '\'' && text.charAt(last) == '\'') {
            return text.substring(1, last).replace("''", "'");
        }
        return text;
    }
}
