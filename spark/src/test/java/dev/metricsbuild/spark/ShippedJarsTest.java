package dev.metricsbuild.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Executors are sent what they have not. */
class ShippedJarsTest {
    @TempDir
    Path root;

    private String jar(String name) throws IOException {
        Path jar = root.resolve(name);
        Files.createDirectories(jar.getParent());
        return Files.write(jar, new byte[1]).toString();
    }

    @Test
    void jarsBesideSpark_stay_andTheRestAndOurOwnAreSent() throws IOException {
        String classPath = String.join(
                File.pathSeparator,
                jar("app.jar"),
                jar("lib/metrics-build-runtime.jar"),
                jar("lib/jackson-core.jar"),
                jar("spark/spark-core_2.13-4.2.0.jar"),
                jar("spark/netty.jar"),
                jar("spark/metrics-build-spark.jar"),
                root.resolve("classes").toString(),
                root.resolve("absent.jar").toString(),
                "");

        assertThat(ShippedJars.ofClassPath(classPath))
                .extracting(jar -> jar.substring(jar.lastIndexOf('/') + 1))
                .containsExactly("app.jar", "metrics-build-runtime.jar", "jackson-core.jar", "metrics-build-spark.jar");
    }
}
