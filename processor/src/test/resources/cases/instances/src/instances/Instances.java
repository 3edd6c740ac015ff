package instances;

import dev.metricsbuild.annotations.*;
import dev.metricsbuild.context.*;
import java.util.List;

/** An instance, with what its constructor is given. */
class Instances extends Base<Instances.Log> {
    record Log(List<String> lines) {}

    private final Config config;

    Instances(Config config, @ExperienceFile("experience.json") String experience, JobContext job) {
        this.config = config;
    }

    record Config(double speed) {}

    @Provides static Config config(@LogFile("config.json") Config config) { return config; }
    @Provides Log log(@LogFile("log.json") Log log) { return log; }

    @JobMetric double own(Log log) { return 1; }
    @Override @JobMetric(name = "Replaced here") double replaced(Log log) { return 2; }
    @Override public double speed() { return config.speed(); }
    @Override double unannotated() { return 1; }
    @BatchMetric static double batch(BatchContext batch) { return 1; }
}
