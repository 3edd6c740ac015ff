package dev.metricsbuild.spark;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.source.fake.FakeJob;
import dev.metricsbuild.source.fake.FakePlatform;
import dev.metricsbuild.write.IdSource;
import dev.metricsbuild.write.MetricsWriter;
import dev.metricsbuild.write.Serialization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Jobs whose numbers follow from their own. */
final class Flights {
    private Flights() {}

    static void fill(MetricsWriter writer, int number) {
        double speed = 10 + number % 83 * 0.7;
        writer.add("Top speed", speed);
        long[] times = {0, 1_000_000_000L, 2_000_000_000L};
        writer.add("Speed", DoubleOverTime.of(times, new double[] {0, speed, speed / 3}));
        if (number % 3 == 0) {
            writer.addData(DataSpec.of("Errors", "m"), MetricsData.ofDoubles(number * 0.1, number * 0.01));
        }
    }

    /** A directory of jobs. */
    static Path directory(Path into, int jobs) throws IOException {
        for (int i = 0; i < jobs; i++) {
            Path job = Files.createDirectories(into.resolve("job-" + i));
            MetricsWriter writer = new MetricsWriter(new UUID(1, i), IdSource.nameBased());
            fill(writer, i);
            Files.write(job.resolve("metrics.binproto"), Serialization.toByteArray(writer.build()));
            if (i % 5 == 0) {
                Files.writeString(
                        job.resolve("job.json"),
                        "{\"name\": \"flight " + i % 7 + "\", \"tags\": [\"t" + i % 2 + "\"],"
                                + " \"parameters\": {\"wind\": \"" + i % 4 + "\"}}");
            }
        }
        return into;
    }

    /** The same jobs on a platform. */
    static void add(FakePlatform platform, int jobs) {
        for (int i = 0; i < jobs; i++) {
            int number = i;
            platform.add(FakeJob.of(i, writer -> fill(writer, number)));
        }
    }
}
