package nested;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.input.JsonCursor;
import dev.metricsbuild.input.RowReader;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads the records in the files of {@link Outer.Inner}. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Outer.Inner.class)
final class Outer_InnerReaders {
    private Outer_InnerReaders() {}

    static final class OfRow implements RowReader<Outer.Inner.Row> {
        static final OfRow INSTANCE = new OfRow();

        private OfRow() {}

        @Override
        public Class<Outer.Inner.Row> type() {
            return Outer.Inner.Row.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("x");
        }

        @Override
        public Outer.Inner.Row read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Outer.Inner.Row.class);
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
            return new Outer.Inner.Row(x);
        }
    }
}
