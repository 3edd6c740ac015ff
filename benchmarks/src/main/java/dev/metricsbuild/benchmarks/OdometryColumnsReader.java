package dev.metricsbuild.benchmarks;

import dev.metricsbuild.input.ColumnsReader;
import dev.metricsbuild.input.JsonCursor;
import dev.metricsbuild.input.columns.DoubleColumn;
import dev.metricsbuild.input.columns.LongColumn;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the processor generates for {@link Odometry.Columns}, but for the row, which is {@link Odometry.Flat}. */
final class OdometryColumnsReader implements ColumnsReader<Odometry.Flat, Odometry.Columns> {
    private final LongColumn nanos = new LongColumn();
    private final DoubleColumn x = new DoubleColumn();
    private final DoubleColumn y = new DoubleColumn();
    private final DoubleColumn z = new DoubleColumn();
    private final DoubleColumn velocityX = new DoubleColumn();
    private final DoubleColumn velocityY = new DoubleColumn();
    private final DoubleColumn velocityZ = new DoubleColumn();

    @Override
    public Class<Odometry.Flat> type() {
        return Odometry.Flat.class;
    }

    @Override
    public List<String> fieldNames() {
        return List.of(
                "header.stamp",
                "pose.pose.position.x",
                "pose.pose.position.y",
                "pose.pose.position.z",
                "twist.twist.linear.x",
                "twist.twist.linear.y",
                "twist.twist.linear.z");
    }

    @Override
    public void read(JsonCursor in) throws IOException {
        long nanos = 0;
        double x = Double.NaN;
        double y = Double.NaN;
        double z = Double.NaN;
        double velocityX = Double.NaN;
        double velocityY = Double.NaN;
        double velocityZ = Double.NaN;
        long seen = 0;
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            switch (field) {
                case "header.stamp" -> {
                    seen = in.once(seen, 0);
                    nanos = in.timestamp(TimeUnit.SECONDS);
                }
                case "pose.pose.position.x" -> {
                    seen = in.once(seen, 1);
                    x = in.doubleValue();
                }
                case "pose.pose.position.y" -> {
                    seen = in.once(seen, 2);
                    y = in.doubleValue();
                }
                case "pose.pose.position.z" -> {
                    seen = in.once(seen, 3);
                    z = in.doubleValue();
                }
                case "twist.twist.linear.x" -> {
                    seen = in.once(seen, 4);
                    velocityX = in.doubleValue();
                }
                case "twist.twist.linear.y" -> {
                    seen = in.once(seen, 5);
                    velocityY = in.doubleValue();
                }
                case "twist.twist.linear.z" -> {
                    seen = in.once(seen, 6);
                    velocityZ = in.doubleValue();
                }
                default -> in.skip();
            }
        }
        in.requireAll(seen, 127L, 0L);
        this.nanos.add(nanos);
        this.x.add(x);
        this.y.add(y);
        this.z.add(z);
        this.velocityX.add(velocityX);
        this.velocityY.add(velocityY);
        this.velocityZ.add(velocityZ);
    }

    @Override
    public void add(Odometry.Flat row) {
        this.nanos.add(row.nanos());
        this.x.add(row.x());
        this.y.add(row.y());
        this.z.add(row.z());
        this.velocityX.add(row.velocityX());
        this.velocityY.add(row.velocityY());
        this.velocityZ.add(row.velocityZ());
    }

    @Override
    public Odometry.Columns columns() {
        return new Odometry.Columns(
                nanos.toArray(),
                x.toArray(),
                y.toArray(),
                z.toArray(),
                velocityX.toArray(),
                velocityY.toArray(),
                velocityZ.toArray());
    }
}
