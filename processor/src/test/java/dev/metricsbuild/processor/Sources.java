package dev.metricsbuild.processor;

import java.nio.file.Path;

/** Writes small sources for one test. */
final class Sources {
    private static final String IMPORTS = "import dev.metricsbuild.annotations.*; import dev.metricsbuild.metric.*;"
            + " import dev.metricsbuild.context.*; import java.util.*;\n";

    private final Path directory;

    Sources(Path directory) {
        this.directory = directory.resolve("src");
    }

    /** Adds a class; the package is that of its name. */
    Sources add(String name, String body) {
        int dot = name.lastIndexOf('.');
        String head = dot < 0 ? "" : "package " + name.substring(0, dot) + "; ";
        Harness.write(directory.resolve(name.replace('.', '/') + ".java"), head + IMPORTS + body);
        return this;
    }

    /** Adds a file as it is. */
    Sources addFile(String name, String text) {
        Harness.write(directory.resolve(name), text);
        return this;
    }

    Path directory() {
        return directory;
    }
}
