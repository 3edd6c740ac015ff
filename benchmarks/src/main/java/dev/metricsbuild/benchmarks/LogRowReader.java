package dev.metricsbuild.benchmarks;

import dev.metricsbuild.input.JsonCursor;
import dev.metricsbuild.input.RowReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the processor generates for {@link LogRow}, letter by letter in its {@code read}. */
final class LogRowReader implements RowReader<LogRow> {
    static final LogRowReader INSTANCE = new LogRowReader();

    private LogRowReader() {}

    @Override
    public Class<LogRow> type() {
        return LogRow.class;
    }

    @Override
    @SuppressWarnings("NullAway") // As generated, what is missing is null.
    public @Nullable LogRow read(JsonCursor in) throws IOException {
        if (!in.beginObject()) {
            return in.bind(LogRow.class);
        }
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
        return new LogRow(time, x, y, z, vx, vy, vz, yaw, phase, vehicle);
    }
}
