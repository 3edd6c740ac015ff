package dev.metricsbuild.examples.drone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An image's root directory, unpacked. It is run as its user in a root of its own, which cannot be written to, with
 * nothing of this machine in it but {@code /proc} and {@code /dev}: by {@code bwrap}, which needs no daemon.
 */
final class UnpackedImage {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path root;
    private final JsonNode config;

    private UnpackedImage(Path root, JsonNode config) {
        this.root = root;
        this.config = config;
    }

    /** How a process ended, and what it printed. */
    record Ended(int exitCode, String printed) {}

    /** Unpacks the layers of an image, in their order. */
    static UnpackedImage of(Path tar, Path directory) throws IOException, InterruptedException {
        Path packed = Files.createDirectories(directory.resolve("packed"));
        Path root = Files.createDirectories(directory.resolve("root"));
        must(List.of("tar", "-xf", tar.toString(), "-C", packed.toString()));
        JsonNode image =
                MAPPER.readTree(packed.resolve("manifest.json").toFile()).get(0);
        for (JsonNode layer : image.get("Layers")) {
            String name = packed.resolve(layer.asText()).toString();
            must(List.of("tar", "-xf", name, "-C", root.toString(), "--warning=no-unknown-keyword"));
        }
        for (String mounted : List.of("proc", "dev", "tmp/resim")) {
            Files.createDirectories(root.resolve(mounted));
        }
        // Another user must get there.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        JsonNode config =
                MAPPER.readTree(packed.resolve(image.get("Config").asText()).toFile());
        return new UnpackedImage(root, config.get("config"));
    }

    /** What the image says of how to run it. */
    JsonNode config() {
        return config;
    }

    /** The unpacked root. */
    Path root() {
        return root;
    }

    /** The entry point, word by word. */
    List<String> entrypoint() {
        List<String> words = new ArrayList<>();
        config.get("Entrypoint").forEach(word -> words.add(word.asText()));
        return words;
    }

    /** Runs the entry point with these arguments; {@code /tmp/resim} is that directory. */
    Ended run(Path resim, String... arguments) throws IOException, InterruptedException {
        return run(resim, UnaryOperator.identity(), arguments);
    }

    /** Runs the entry point after a change of its words. */
    Ended run(Path resim, UnaryOperator<List<String>> change, String... arguments)
            throws IOException, InterruptedException {
        must(List.of("chmod", "-R", "a+rwX", resim.toString()));
        List<String> command = new ArrayList<>(sandbox());
        command.addAll(List.of("--bind", resim.toString(), "/tmp/resim", "--clearenv"));
        for (JsonNode variable : config.get("Env")) {
            String[] nameAndValue = variable.asText().split("=", 2);
            command.addAll(List.of("--setenv", nameAndValue[0], nameAndValue[1]));
        }
        command.addAll(List.of("--chdir", config.get("WorkingDir").asText()));
        command.addAll(change.apply(entrypoint()));
        command.addAll(List.of(arguments));
        return end(command);
    }

    /** As root, a real other user; as anyone else, one of that number in a space of its own. */
    private List<String> sandbox() {
        String owner = config.get("User").asText();
        int colon = owner.indexOf(':');
        String user = owner.substring(0, colon);
        String group = owner.substring(colon + 1);
        List<String> command = new ArrayList<>();
        boolean superuser = System.getProperty("user.name").equals("root");
        if (superuser) {
            command.addAll(List.of("setpriv", "--reuid", user, "--regid", group, "--clear-groups"));
        }
        command.add("bwrap");
        if (!superuser) {
            command.addAll(List.of("--unshare-user", "--uid", user, "--gid", group));
        }
        command.addAll(List.of("--die-with-parent", "--ro-bind", root.toString(), "/"));
        command.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
        return command;
    }

    /** Whether images can be run here. */
    static boolean canRun() throws IOException, InterruptedException {
        try {
            return end(List.of("bwrap", "--ro-bind", "/", "/", "true")).exitCode() == 0;
        } catch (IOException e) {
            if (Files.exists(Path.of("/usr/bin/bwrap"))) {
                throw e;
            }
            return false;
        }
    }

    private static void must(List<String> command) throws IOException, InterruptedException {
        assertThat(end(command)).isEqualTo(new Ended(0, ""));
    }

    private static Ended end(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), printed);
    }
}
