package dev.metricsbuild.benchmarks;

import dev.metricsbuild.input.ColumnsReader;
import dev.metricsbuild.input.JsonCursor;
import dev.metricsbuild.input.columns.DoubleColumn;
import dev.metricsbuild.input.columns.StringColumn;
import java.io.IOException;

/** What the processor generates for {@link LogColumns}, but for the row, which is {@link LogRow}. */
final class LogColumnsReader implements ColumnsReader<LogRow, LogColumns> {
    private final DoubleColumn time = new DoubleColumn();
    private final DoubleColumn x = new DoubleColumn();
    private final DoubleColumn y = new DoubleColumn();
    private final DoubleColumn z = new DoubleColumn();
    private final DoubleColumn vx = new DoubleColumn();
    private final DoubleColumn vy = new DoubleColumn();
    private final DoubleColumn vz = new DoubleColumn();
    private final DoubleColumn yaw = new DoubleColumn();
    private final StringColumn phase = new StringColumn();
    private final StringColumn vehicle = new StringColumn();

    @Override
    public Class<LogRow> type() {
        return LogRow.class;
    }

    @Override
    public void read(JsonCursor in) throws IOException {
        double time = Double.NaN;
        double x = Double.NaN;
        double y = Double.NaN;
        double z = Double.NaN;
        double vx = Double.NaN;
        double vy = Double.NaN;
        double vz = Double.NaN;
        double yaw = Double.NaN;
        String phase = null;
        String vehicle = null;
        long seen = 0;
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            switch (field) {
                case "time" -> {
                    seen = in.once(seen, 0);
                    time = in.doubleValue();
                }
                case "x" -> {
                    seen = in.once(seen, 1);
                    x = in.doubleValue();
                }
                case "y" -> {
                    seen = in.once(seen, 2);
                    y = in.doubleValue();
                }
                case "z" -> {
                    seen = in.once(seen, 3);
                    z = in.doubleValue();
                }
                case "vx" -> {
                    seen = in.once(seen, 4);
                    vx = in.doubleValue();
                }
                case "vy" -> {
                    seen = in.once(seen, 5);
                    vy = in.doubleValue();
                }
                case "vz" -> {
                    seen = in.once(seen, 6);
                    vz = in.doubleValue();
                }
                case "yaw" -> {
                    seen = in.once(seen, 7);
                    yaw = in.doubleValue();
                }
                case "phase" -> {
                    seen = in.once(seen, 8);
                    phase = in.stringValue();
                }
                case "vehicle" -> {
                    seen = in.once(seen, 9);
                    vehicle = in.stringValue();
                }
                default -> in.skip();
            }
        }
        this.time.add(time);
        this.x.add(x);
        this.y.add(y);
        this.z.add(z);
        this.vx.add(vx);
        this.vy.add(vy);
        this.vz.add(vz);
        this.yaw.add(yaw);
        this.phase.add(phase);
        this.vehicle.add(vehicle);
    }

    @Override
    public void add(LogRow row) {
        this.time.add(row.time());
        this.x.add(row.x());
        this.y.add(row.y());
        this.z.add(row.z());
        this.vx.add(row.vx());
        this.vy.add(row.vy());
        this.vz.add(row.vz());
        this.yaw.add(row.yaw());
        this.phase.add(row.phase());
        this.vehicle.add(row.vehicle());
    }

    @Override
    @SuppressWarnings("NullAway") // As generated, what is missing is null.
    public LogColumns columns() {
        return new LogColumns(
                time.toArray(),
                x.toArray(),
                y.toArray(),
                z.toArray(),
                vx.toArray(),
                vy.toArray(),
                vz.toArray(),
                yaw.toArray(),
                phase.toArray(),
                vehicle.toArray());
    }
}
