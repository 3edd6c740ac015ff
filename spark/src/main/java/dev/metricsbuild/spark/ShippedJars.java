package dev.metricsbuild.spark;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The jars that executors need and have not: those of the class path that do not lie with Spark's, and our own wherever they
 * lie. {@code spark-submit} and {@code --conf spark.jars=...} say it themselves.
 */
final class ShippedJars {
    private static final String OWN = "metrics-build-";

    private ShippedJars() {}

    static List<String> ofClassPath(String classPath) {
        List<Path> jars = new ArrayList<>();
        Set<Path> spark = new TreeSet<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            Path path = Path.of(entry).toAbsolutePath().normalize();
            if (entry.endsWith(".jar") && Files.isRegularFile(path)) {
                jars.add(path);
                if (name(path).startsWith("spark-core_")) {
                    spark.add(path.resolveSibling(""));
                }
            }
        }
        return jars.stream()
                .filter(jar ->
                        !spark.contains(jar.resolveSibling("")) || name(jar).startsWith(OWN))
                .map(jar -> jar.toUri().toString())
                .toList();
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
