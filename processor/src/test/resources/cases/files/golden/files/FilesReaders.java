package files;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.input.JsonCursor;
import dev.metricsbuild.input.RowReader;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads the records in the files of {@link Files}. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Files.class)
final class FilesReaders {
    private FilesReaders() {}

    static final class OfStep implements RowReader<Files.Step> {
        static final OfStep INSTANCE = new OfStep();

        private OfStep() {}

        @Override
        public Class<Files.Step> type() {
            return Files.Step.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("x");
        }

        @Override
        public Files.Step read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Files.Step.class);
            }
            double x = Double.NaN;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "x" -> {
                        seen = in.once(seen, 0);
                        x = in.doubleValue();
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 1L, 1L);
            return new Files.Step(x);
        }
    }
}
