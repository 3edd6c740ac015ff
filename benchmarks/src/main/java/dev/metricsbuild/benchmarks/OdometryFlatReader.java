package dev.metricsbuild.benchmarks;

import dev.metricsbuild.input.JsonCursor;
import dev.metricsbuild.input.RowReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What the processor generates for {@link Odometry.Flat}. */
final class OdometryFlatReader implements RowReader<Odometry.Flat> {
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
    public Odometry.@Nullable Flat read(JsonCursor in) throws IOException {
        if (!in.beginObject()) {
            return in.bind(Odometry.Flat.class);
        }
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
        return new Odometry.Flat(nanos, x, y, z, velocityX, velocityY, velocityZ);
    }
}
