package nested;

import dev.metricsbuild.annotations.*;

class Outer {
    public static class Inner {
        @JobMetric static double metric(@LogFile("a.json") Row row) { return 1; }

        record Row(double x) {}

        public record OfRecord() {
            @JobMetric double metric() { return 1; }
        }
    }

    interface OfInterface {
        @JobMetric static double metric() { return 1; }
    }

    enum OfEnum {
        ONE;

        @JobMetric static double metric() { return 1; }
    }
}
