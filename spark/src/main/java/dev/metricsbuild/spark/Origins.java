package dev.metricsbuild.spark;

import dev.metricsbuild.source.batch.ApiJobsSource;
import dev.metricsbuild.source.batch.DirectoryJobsSource;
import dev.metricsbuild.source.batch.JobsOrigin;
import dev.metricsbuild.source.batch.JobsSource;
import java.nio.file.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens on an executor what the driver has listed. */
final class Origins {
    private static final Logger LOG = LoggerFactory.getLogger(Origins.class);

    private Origins() {}

    /**
     * The same place for a task: whatever the directory that its process was started in, and with its share of the requests
     * that may be in flight.
     */
    static JobsOrigin forTask(JobsOrigin origin, int maxInFlight) {
        if (origin instanceof JobsOrigin.Platform platform) {
            return new JobsOrigin.Platform(
                    platform.config(), platform.settings().withMaxInFlight(maxInFlight));
        }
        JobsOrigin.Directory directory = (JobsOrigin.Directory) origin;
        return directory
                .path()
                .map(path -> new JobsOrigin.Directory(path.toAbsolutePath().toString()))
                .orElse(directory);
    }

    static JobsSource open(JobsOrigin origin) {
        if (origin instanceof JobsOrigin.Platform platform) {
            return new ApiJobsSource(platform.config(), platform.settings(), LOG::warn);
        }
        JobsOrigin.Directory directory = (JobsOrigin.Directory) origin;
        Path path = directory.path().orElse(null);
        return path == null
                ? HadoopJobsSource.unlisted(
                        directory,
                        SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf()))
                : DirectoryJobsSource.unlisted(path);
    }
}
