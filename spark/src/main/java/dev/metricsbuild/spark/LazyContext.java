package dev.metricsbuild.spark;

import dev.metricsbuild.engine.EngineProvider;
import dev.metricsbuild.engine.RunFailure;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/**
 * Starts Spark when it is first needed. The command line is heard first, then system properties (which {@code spark-submit}
 * sets), then {@code spark-defaults.conf}, then what suits a metrics build.
 */
final class LazyContext implements AutoCloseable {
    private static final String MASTER = "spark.master";
    private static final String JARS = "spark.jars";

    private final EngineProvider.Request request;
    private @Nullable JavaSparkContext context;

    LazyContext(EngineProvider.Request request) {
        this.request = request;
    }

    JavaSparkContext get() throws RunFailure {
        JavaSparkContext known = context;
        if (known == null) {
            known = start(configuration());
            context = known;
        }
        return known;
    }

    private SparkConf configuration() throws RunFailure {
        SparkConf conf = new SparkConf();
        if (request.master() != null) {
            conf.setMaster(request.master());
        }
        request.settings().forEach(conf::set);
        defaults()
                .forEach((key, value) ->
                        conf.setIfMissing(key.toString(), value.toString().strip()));
        conf.setIfMissing("spark.app.name", request.build());
        if (!conf.contains(MASTER)) {
            throw new RunFailure(
                    RunFailure.Reason.BAD_USAGE,
                    "--engine spark needs --master, such as local[2] or spark://HOST:7077, unless spark-submit or"
                            + " spark-defaults.conf says " + MASTER + ".");
        }
        if (conf.get(MASTER).startsWith("local")) {
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            conf.setIfMissing("spark.ui.enabled", "false");
        } else if (!conf.contains(JARS)) {
            List<String> jars = ShippedJars.ofClassPath(System.getProperty("java.class.path", ""));
            conf.set(JARS, String.join(",", jars));
        }
        if (System.getProperty("log4j2.configurationFile") == null
                && LazyContext.class.getResource("/log4j2.properties") == null) {
            conf.setIfMissing("spark.log.level", "WARN");
        }
        return conf;
    }

    /** Only {@code spark-submit} reads this file by itself. */
    private static Properties defaults() throws RunFailure {
        Properties properties = new Properties();
        String directory = System.getenv("SPARK_CONF_DIR");
        String home = System.getenv("SPARK_HOME");
        if (directory == null && home == null) {
            return properties;
        }
        Path file = (directory == null ? Path.of(home, "conf") : Path.of(directory)).resolve("spark-defaults.conf");
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException e) {
                throw new RunFailure(RunFailure.Reason.BAD_INPUT, file + " cannot be read: " + e.getMessage(), e);
            }
            properties.keySet().removeIf(key -> !key.toString().startsWith("spark."));
        }
        return properties;
    }

    @SuppressWarnings("CatchingUnchecked") // Scala throws what it likes, declared or not.
    private JavaSparkContext start(SparkConf conf) throws RunFailure {
        try {
            return new JavaSparkContext(conf);
        } catch (Exception e) {
            throw new RunFailure(
                    RunFailure.Reason.PLATFORM_FAILED,
                    "Spark does not start with the master " + conf.get(MASTER) + ": " + e.getMessage()
                            + "\nNothing was written.",
                    e);
        }
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
