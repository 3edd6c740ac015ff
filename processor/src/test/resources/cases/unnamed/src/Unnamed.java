import dev.metricsbuild.annotations.*;
import java.util.List;

public class Unnamed {
    record Row(double x) {}

    @Provides static String text(@LogFile("a.json") List<Row> rows) { return ""; }

    @JobMetric static double metric(String text) { return 1; }

    static class Inner {
        @JobMetric static double metric() { return 1; }
    }
}
