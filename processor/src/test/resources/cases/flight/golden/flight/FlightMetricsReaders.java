package flight;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.input.JsonCursor;
import dev.metricsbuild.input.RowReader;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads the records in the files of {@link FlightMetrics}. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(FlightMetrics.class)
final class FlightMetricsReaders {
    private FlightMetricsReaders() {}

    static final class OfStep implements RowReader<FlightMetrics.Step> {
        static final OfStep INSTANCE = new OfStep();

        private OfStep() {}

        @Override
        public Class<FlightMetrics.Step> type() {
            return FlightMetrics.Step.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("time", "speed");
        }

        @Override
        public FlightMetrics.Step read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(FlightMetrics.Step.class);
            }
            double time = Double.NaN;
            double speed = Double.NaN;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "time" -> {
                        seen = in.once(seen, 0);
                        time = in.doubleValue();
                    }
                    case "speed" -> {
                        seen = in.once(seen, 1);
                        speed = in.doubleValue();
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 3L, 3L);
            return new FlightMetrics.Step(time, speed);
        }
    }
}
