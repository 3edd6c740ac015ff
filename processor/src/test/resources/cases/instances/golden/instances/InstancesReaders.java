package instances;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.input.JsonCursor;
import dev.metricsbuild.input.RowReader;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads the records in the files of {@link Instances}. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Instances.class)
final class InstancesReaders {
    private InstancesReaders() {}

    static final class OfConfig implements RowReader<Instances.Config> {
        static final OfConfig INSTANCE = new OfConfig();

        private OfConfig() {}

        @Override
        public Class<Instances.Config> type() {
            return Instances.Config.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("speed");
        }

        @Override
        public Instances.Config read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Instances.Config.class);
            }
            double speed = Double.NaN;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "speed" -> {
                        seen = in.once(seen, 0);
                        speed = in.doubleValue();
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 1L, 1L);
            return new Instances.Config(speed);
        }
    }

    static final class OfLog implements RowReader<Instances.Log> {
        static final OfLog INSTANCE = new OfLog();

        private OfLog() {}

        @Override
        public Class<Instances.Log> type() {
            return Instances.Log.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("lines");
        }

        @Override
        public Instances.Log read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Instances.Log.class);
            }
            List<String> lines = null;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "lines" -> {
                        seen = in.once(seen, 0);
                        lines = in.required(in.stringList());
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 1L, 0L);
            return new Instances.Log(lines);
        }
    }
}
