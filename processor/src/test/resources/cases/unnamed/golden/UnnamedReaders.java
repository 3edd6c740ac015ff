import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.input.JsonCursor;
import dev.metricsbuild.input.RowReader;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads the records in the files of {@link Unnamed}. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Unnamed.class)
final class UnnamedReaders {
    private UnnamedReaders() {}

    static final class OfRow implements RowReader<Unnamed.Row> {
        static final OfRow INSTANCE = new OfRow();

        private OfRow() {}

        @Override
        public Class<Unnamed.Row> type() {
            return Unnamed.Row.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("x");
        }

        @Override
        public Unnamed.Row read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Unnamed.Row.class);
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
            return new Unnamed.Row(x);
        }
    }
}
