package dev.metricsbuild.benchmarks;

import dev.metricsbuild.input.JsonCursor;
import dev.metricsbuild.input.RowReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What the processor generates for {@link Odometry.Nested} and the records within. */
final class OdometryNestedReaders {
    private OdometryNestedReaders() {}

    static RowReader<Odometry.Nested> reader() {
        return OfNested.INSTANCE;
    }

    private static final class OfNested implements RowReader<Odometry.Nested> {
        static final OfNested INSTANCE = new OfNested();

        @Override
        public Class<Odometry.Nested> type() {
            return Odometry.Nested.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("header", "pose", "twist");
        }

        @Override
        @SuppressWarnings("NullAway") // As generated, what is missing is null.
        public Odometry.@Nullable Nested read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Odometry.Nested.class);
            }
            Odometry.Header header = null;
            Odometry.Posed pose = null;
            Odometry.Moved twist = null;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "header" -> {
                        seen = in.once(seen, 0);
                        header = in.required(in.record(OfHeader.INSTANCE));
                    }
                    case "pose" -> {
                        seen = in.once(seen, 1);
                        pose = in.required(in.record(OfPosed.INSTANCE));
                    }
                    case "twist" -> {
                        seen = in.once(seen, 2);
                        twist = in.required(in.record(OfMoved.INSTANCE));
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 7L, 0L);
            return new Odometry.Nested(header, pose, twist);
        }
    }

    private static final class OfHeader implements RowReader<Odometry.Header> {
        static final OfHeader INSTANCE = new OfHeader();

        @Override
        public Class<Odometry.Header> type() {
            return Odometry.Header.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("stamp");
        }

        @Override
        @SuppressWarnings("NullAway") // As generated, what is missing is null.
        public Odometry.@Nullable Header read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Odometry.Header.class);
            }
            long stamp = 0;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "stamp" -> {
                        seen = in.once(seen, 0);
                        stamp = in.timestamp(TimeUnit.SECONDS);
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 1L, 0L);
            return new Odometry.Header(stamp);
        }
    }

    private static final class OfPosed implements RowReader<Odometry.Posed> {
        static final OfPosed INSTANCE = new OfPosed();

        @Override
        public Class<Odometry.Posed> type() {
            return Odometry.Posed.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("pose");
        }

        @Override
        @SuppressWarnings("NullAway") // As generated, what is missing is null.
        public Odometry.@Nullable Posed read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Odometry.Posed.class);
            }
            Odometry.Pose pose = null;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "pose" -> {
                        seen = in.once(seen, 0);
                        pose = in.required(in.record(OfPose.INSTANCE));
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 1L, 0L);
            return new Odometry.Posed(pose);
        }
    }

    private static final class OfPose implements RowReader<Odometry.Pose> {
        static final OfPose INSTANCE = new OfPose();

        @Override
        public Class<Odometry.Pose> type() {
            return Odometry.Pose.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("position");
        }

        @Override
        @SuppressWarnings("NullAway") // As generated, what is missing is null.
        public Odometry.@Nullable Pose read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Odometry.Pose.class);
            }
            Odometry.Vector position = null;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "position" -> {
                        seen = in.once(seen, 0);
                        position = in.required(in.record(OfVector.INSTANCE));
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 1L, 0L);
            return new Odometry.Pose(position);
        }
    }

    private static final class OfMoved implements RowReader<Odometry.Moved> {
        static final OfMoved INSTANCE = new OfMoved();

        @Override
        public Class<Odometry.Moved> type() {
            return Odometry.Moved.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("twist");
        }

        @Override
        @SuppressWarnings("NullAway") // As generated, what is missing is null.
        public Odometry.@Nullable Moved read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Odometry.Moved.class);
            }
            Odometry.Twist twist = null;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "twist" -> {
                        seen = in.once(seen, 0);
                        twist = in.required(in.record(OfTwist.INSTANCE));
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 1L, 0L);
            return new Odometry.Moved(twist);
        }
    }

    private static final class OfTwist implements RowReader<Odometry.Twist> {
        static final OfTwist INSTANCE = new OfTwist();

        @Override
        public Class<Odometry.Twist> type() {
            return Odometry.Twist.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("linear");
        }

        @Override
        @SuppressWarnings("NullAway") // As generated, what is missing is null.
        public Odometry.@Nullable Twist read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Odometry.Twist.class);
            }
            Odometry.Vector linear = null;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "linear" -> {
                        seen = in.once(seen, 0);
                        linear = in.required(in.record(OfVector.INSTANCE));
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 1L, 0L);
            return new Odometry.Twist(linear);
        }
    }

    private static final class OfVector implements RowReader<Odometry.Vector> {
        static final OfVector INSTANCE = new OfVector();

        @Override
        public Class<Odometry.Vector> type() {
            return Odometry.Vector.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("x", "y", "z");
        }

        @Override
        @SuppressWarnings("NullAway") // As generated, what is missing is null.
        public Odometry.@Nullable Vector read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Odometry.Vector.class);
            }
            double x = Double.NaN;
            double y = Double.NaN;
            double z = Double.NaN;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "x" -> {
                        seen = in.once(seen, 0);
                        x = in.doubleValue();
                    }
                    case "y" -> {
                        seen = in.once(seen, 1);
                        y = in.doubleValue();
                    }
                    case "z" -> {
                        seen = in.once(seen, 2);
                        z = in.doubleValue();
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 7L, 0L);
            return new Odometry.Vector(x, y, z);
        }
    }
}
