package dev.metricsbuild.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/** Compiles small modules to jars. */
final class ModuleJars {
    private ModuleJars() {}

    /** A jar of the module {@code sample} with the one class {@code sample.Sample}. */
    static Path compile(Path directory, String exports, String source) throws IOException {
        Path sources = Files.createDirectories(directory.resolve("sample"));
        Files.writeString(sources.resolve("Sample.java"), source);
        Files.writeString(directory.resolve("module-info.java"), "module sample { " + exports + " }");
        Path classes = directory.resolve("classes");
        Path jar = directory.resolve("sample.jar");
        run(
                "javac",
                "--release",
                "17",
                "-d",
                classes.toString(),
                directory.resolve("module-info.java").toString(),
                sources.resolve("Sample.java").toString());
        run("jar", "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        return jar;
    }

    private static void run(String name, String... args) {
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        int exitCode = ToolProvider.findFirst(name).orElseThrow().run(writer, writer, args);
        assertThat(exitCode).as(printed.toString()).isZero();
    }
}
