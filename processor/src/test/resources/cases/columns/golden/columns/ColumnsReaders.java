package columns;

import columns.other.Log;
import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.input.ColumnsReader;
import dev.metricsbuild.input.JsonCursor;
import dev.metricsbuild.input.RowReader;
import dev.metricsbuild.input.columns.BooleanColumn;
import dev.metricsbuild.input.columns.DoubleColumn;
import dev.metricsbuild.input.columns.IntColumn;
import dev.metricsbuild.input.columns.LongColumn;
import dev.metricsbuild.input.columns.StringColumn;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads the records in the files of {@link Columns}. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Columns.class)
@SuppressWarnings("deprecation")
final class ColumnsReaders {
    private ColumnsReaders() {}

    static final class OfRow implements RowReader<Columns.Row> {
        static final OfRow INSTANCE = new OfRow();

        private OfRow() {}

        @Override
        public Class<Columns.Row> type() {
            return Columns.Row.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("x");
        }

        @Override
        public Columns.Row read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Columns.Row.class);
            }
            double[] x = null;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "x" -> {
                        seen = in.once(seen, 0);
                        x = in.required(in.doubles());
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 1L, 0L);
            return new Columns.Row(x);
        }
    }

    static final class OfStep implements RowReader<Columns.Step> {
        static final OfStep INSTANCE = new OfStep();

        private OfStep() {}

        @Override
        public Class<Columns.Step> type() {
            return Columns.Step.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("x");
        }

        @Override
        public Columns.Step read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Columns.Step.class);
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
            return new Columns.Step(x);
        }
    }

    static final class IntoLog implements ColumnsReader<IntoLog.Row, Columns.Log> {
        private final DoubleColumn d = new DoubleColumn();

        private final LongColumn l = new LongColumn();

        private final IntColumn i = new IntColumn();

        private final BooleanColumn isFlying = new BooleanColumn();

        private final StringColumn s = new StringColumn();

        @Override
        public Class<Row> type() {
            return Row.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("d", "l", "i", "isFlying", "s");
        }

        @Override
        public void read(JsonCursor in) throws IOException {
            double d = Double.NaN;
            long l = 0;
            int i = 0;
            boolean isFlying = false;
            String s = null;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "d" -> {
                        seen = in.once(seen, 0);
                        d = in.doubleValue();
                    }
                    case "l" -> {
                        seen = in.once(seen, 1);
                        l = in.longValue();
                    }
                    case "i" -> {
                        seen = in.once(seen, 2);
                        i = in.intValue();
                    }
                    case "isFlying" -> {
                        seen = in.once(seen, 3);
                        isFlying = in.booleanValue();
                    }
                    case "s" -> {
                        seen = in.once(seen, 4);
                        s = in.stringValue();
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 31L, 1L);
            this.d.add(d);
            this.l.add(l);
            this.i.add(i);
            this.isFlying.add(isFlying);
            this.s.add(s);
        }

        @Override
        public void add(Row row) {
            this.d.add(row.d());
            this.l.add(row.l());
            this.i.add(row.i());
            this.isFlying.add(row.isFlying());
            this.s.add(row.s());
        }

        @Override
        public Columns.Log columns() {
            return new Columns.Log(d.toArray(), l.toArray(), i.toArray(), isFlying.toArray(), s.toArray());
        }

        record Row(double d, long l, int i, boolean isFlying, String s) {}
    }

    static final class IntoNamed implements ColumnsReader<IntoNamed.Row, Columns.Named> {
        private final DoubleColumn w = new DoubleColumn();

        private final LongColumn in_ = new LongColumn();

        private final IntColumn seen_ = new IntColumn();

        private final BooleanColumn row = new BooleanColumn();

        private final StringColumn columns_ = new StringColumn();

        @Override
        public Class<Row> type() {
            return Row.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("w", "in", "seen", "row", "columns");
        }

        @Override
        public void read(JsonCursor in) throws IOException {
            double w = Double.NaN;
            long in_ = 0;
            int seen_ = 0;
            boolean row = false;
            String columns_ = null;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "w" -> {
                        seen = in.once(seen, 0);
                        w = in.doubleValue();
                    }
                    case "in" -> {
                        seen = in.once(seen, 1);
                        in_ = in.longValue();
                    }
                    case "seen" -> {
                        seen = in.once(seen, 2);
                        seen_ = in.intValue();
                    }
                    case "row" -> {
                        seen = in.once(seen, 3);
                        row = in.booleanValue();
                    }
                    case "columns" -> {
                        seen = in.once(seen, 4);
                        columns_ = in.stringValue();
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 31L, 1L);
            this.w.add(w);
            this.in_.add(in_);
            this.seen_.add(seen_);
            this.row.add(row);
            this.columns_.add(columns_);
        }

        @Override
        public void add(Row row) {
            this.w.add(row.w());
            this.in_.add(row.in());
            this.seen_.add(row.seen());
            this.row.add(row.row());
            this.columns_.add(row.columns());
        }

        @Override
        public Columns.Named columns() {
            return new Columns.Named(w.toArray(), in_.toArray(), seen_.toArray(), row.toArray(), columns_.toArray());
        }

        record Row(double w, long in, int seen, boolean row, String columns) {}
    }

    static final class IntoRow implements ColumnsReader<IntoRow.Row, Columns.Row> {
        private final DoubleColumn x = new DoubleColumn();

        @Override
        public Class<Row> type() {
            return Row.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("x");
        }

        @Override
        public void read(JsonCursor in) throws IOException {
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
            this.x.add(x);
        }

        @Override
        public void add(Row row) {
            this.x.add(row.x());
        }

        @Override
        public Columns.Row columns() {
            return new Columns.Row(x.toArray());
        }

        record Row(double x) {}
    }

    static final class IntoOld implements ColumnsReader<IntoOld.Row, Columns.Old> {
        private final IntColumn x = new IntColumn();

        @Override
        public Class<Row> type() {
            return Row.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("x");
        }

        @Override
        public void read(JsonCursor in) throws IOException {
            int x = 0;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "x" -> {
                        seen = in.once(seen, 0);
                        x = in.intValue();
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 1L, 0L);
            this.x.add(x);
        }

        @Override
        public void add(Row row) {
            this.x.add(row.x());
        }

        @Override
        public Columns.Old columns() {
            return new Columns.Old(x.toArray());
        }

        record Row(int x) {}
    }

    static final class IntoLog_ implements ColumnsReader<IntoLog_.Row, Log> {
        private final DoubleColumn time = new DoubleColumn();

        @Override
        public Class<Row> type() {
            return Row.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("time");
        }

        @Override
        public void read(JsonCursor in) throws IOException {
            double time = Double.NaN;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "time" -> {
                        seen = in.once(seen, 0);
                        time = in.doubleValue();
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 1L, 1L);
            this.time.add(time);
        }

        @Override
        public void add(Row row) {
            this.time.add(row.time());
        }

        @Override
        public Log columns() {
            return new Log(time.toArray());
        }

        record Row(double time) {}
    }
}
