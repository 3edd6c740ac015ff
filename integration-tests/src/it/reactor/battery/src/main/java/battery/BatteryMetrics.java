package battery;

import dev.metricsbuild.annotations.JobMetric;
import dev.metricsbuild.annotations.LogFile;
import java.util.List;

/** The metrics of any vehicle's battery. */
public final class BatteryMetrics {
    private BatteryMetrics() {}

    /** A row of the battery's log. */
    public record Reading(double volts) {}

    @JobMetric(unit = "V", failsBelow = 11)
    public static double lowestVoltage(@LogFile("battery.csv") List<Reading> readings) {
        return readings.stream().mapToDouble(Reading::volts).min().orElseThrow();
    }
}
