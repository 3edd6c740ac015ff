package readers;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.input.JsonCursor;
import dev.metricsbuild.input.RowReader;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;
import readers.other.Plain;

/** Reads the records in the files of {@link Readers}. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Readers.class)
@SuppressWarnings("deprecation")
final class ReadersReaders {
    private ReadersReaders() {}

    static final class OfNested implements RowReader<Readers.Nested> {
        static final OfNested INSTANCE = new OfNested();

        private OfNested() {}

        @Override
        public Class<Readers.Nested> type() {
            return Readers.Nested.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("plain", "named", "other");
        }

        @Override
        public Readers.Nested read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Readers.Nested.class);
            }
            Readers.Plain plain = null;
            List<Readers.Named> named = null;
            Plain other = null;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "plain" -> {
                        seen = in.once(seen, 0);
                        plain = in.required(in.record(OfPlain.INSTANCE));
                    }
                    case "named" -> {
                        seen = in.once(seen, 1);
                        named = in.required(in.list(OfNamed.INSTANCE));
                    }
                    case "other" -> {
                        seen = in.once(seen, 2);
                        other = in.required(in.record(OfPlain_.INSTANCE));
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 7L, 0L);
            return new Readers.Nested(plain, named, other);
        }
    }

    static final class OfPlain implements RowReader<Readers.Plain> {
        static final OfPlain INSTANCE = new OfPlain();

        private OfPlain() {}

        @Override
        public Class<Readers.Plain> type() {
            return Readers.Plain.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("d", "f", "l", "i", "b", "s", "ds", "list", "texts");
        }

        @Override
        public Readers.Plain read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Readers.Plain.class);
            }
            double d = Double.NaN;
            float f = 0;
            long l = 0;
            int i = 0;
            boolean b = false;
            String s = null;
            double[] ds = null;
            List<Double> list = null;
            List<String> texts = null;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "d" -> {
                        seen = in.once(seen, 0);
                        d = in.doubleValue();
                    }
                    case "f" -> {
                        seen = in.once(seen, 1);
                        f = in.floatValue();
                    }
                    case "l" -> {
                        seen = in.once(seen, 2);
                        l = in.longValue();
                    }
                    case "i" -> {
                        seen = in.once(seen, 3);
                        i = in.intValue();
                    }
                    case "b" -> {
                        seen = in.once(seen, 4);
                        b = in.booleanValue();
                    }
                    case "s" -> {
                        seen = in.once(seen, 5);
                        s = in.stringValue();
                    }
                    case "ds" -> {
                        seen = in.once(seen, 6);
                        ds = in.required(in.doubles());
                    }
                    case "list" -> {
                        seen = in.once(seen, 7);
                        list = in.required(in.doubleList());
                    }
                    case "texts" -> {
                        seen = in.once(seen, 8);
                        texts = in.required(in.stringList());
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 511L, 1L);
            return new Readers.Plain(d, f, l, i, b, s, ds, list, texts);
        }
    }

    static final class OfNamed implements RowReader<Readers.Named> {
        static final OfNamed INSTANCE = new OfNamed();

        private OfNamed() {}

        @Override
        public Class<Readers.Named> type() {
            return Readers.Named.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("wind", "in", "seen", "field", "OfPlain");
        }

        @Override
        public Readers.Named read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Readers.Named.class);
            }
            double wind = Double.NaN;
            int in_ = 0;
            long seen_ = 0;
            String field_ = null;
            double OfPlain__ = Double.NaN;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "wind" -> {
                        seen = in.once(seen, 0);
                        wind = in.doubleValue();
                    }
                    case "in" -> {
                        seen = in.once(seen, 1);
                        in_ = in.intValue();
                    }
                    case "seen" -> {
                        seen = in.once(seen, 2);
                        seen_ = in.longValue();
                    }
                    case "field" -> {
                        seen = in.once(seen, 3);
                        field_ = in.stringValue();
                    }
                    case "OfPlain" -> {
                        seen = in.once(seen, 4);
                        OfPlain__ = in.doubleValue();
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 31L, 17L);
            return new Readers.Named(wind, in_, seen_, field_, OfPlain__);
        }
    }

    static final class OfPlain_ implements RowReader<Plain> {
        static final OfPlain_ INSTANCE = new OfPlain_();

        private OfPlain_() {}

        @Override
        public Class<Plain> type() {
            return Plain.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("readers", "String");
        }

        @Override
        public Plain read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Plain.class);
            }
            int readers_ = 0;
            String String = null;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "readers" -> {
                        seen = in.once(seen, 0);
                        readers_ = in.intValue();
                    }
                    case "String" -> {
                        seen = in.once(seen, 1);
                        String = in.stringValue();
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 3L, 0L);
            return new Plain(readers_, String);
        }
    }

    static final class OfTree implements RowReader<Readers.Tree> {
        static final OfTree INSTANCE = new OfTree();

        private OfTree() {}

        @Override
        public Class<Readers.Tree> type() {
            return Readers.Tree.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("value", "children");
        }

        @Override
        public Readers.Tree read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Readers.Tree.class);
            }
            double value = Double.NaN;
            List<Readers.Tree> children = null;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "value" -> {
                        seen = in.once(seen, 0);
                        value = in.doubleValue();
                    }
                    case "children" -> {
                        seen = in.once(seen, 1);
                        children = in.required(in.list(OfTree.INSTANCE));
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 3L, 1L);
            return new Readers.Tree(value, children);
        }
    }

    static final class OfOld implements RowReader<Readers.Old> {
        static final OfOld INSTANCE = new OfOld();

        private OfOld() {}

        @Override
        public Class<Readers.Old> type() {
            return Readers.Old.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("x");
        }

        @Override
        public Readers.Old read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Readers.Old.class);
            }
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
            return new Readers.Old(x);
        }
    }

    static final class OfValidated implements RowReader<Readers.Validated> {
        static final OfValidated INSTANCE = new OfValidated();

        private OfValidated() {}

        @Override
        public Class<Readers.Validated> type() {
            return Readers.Validated.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("speed");
        }

        @Override
        public Readers.Validated read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Readers.Validated.class);
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
            return new Readers.Validated(speed);
        }
    }

    static final class OfBoxed implements RowReader<Readers.Boxed> {
        static final OfBoxed INSTANCE = new OfBoxed();

        private OfBoxed() {}

        @Override
        public Class<Readers.Boxed> type() {
            return Readers.Boxed.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("x");
        }

        @Override
        public Readers.Boxed read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Readers.Boxed.class);
            }
            Double x = null;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "x" -> {
                        seen = in.once(seen, 0);
                        x = in.doubleOrNull();
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 0L, 0L);
            return new Readers.Boxed(x);
        }
    }

    static final class OfDeep implements RowReader<Readers.Deep> {
        static final OfDeep INSTANCE = new OfDeep();

        private OfDeep() {}

        @Override
        public Class<Readers.Deep> type() {
            return Readers.Deep.class;
        }

        @Override
        public List<String> fieldNames() {
            return List.of("plain", "boxed");
        }

        @Override
        public Readers.Deep read(JsonCursor in) throws IOException {
            if (!in.beginObject()) {
                return in.bind(Readers.Deep.class);
            }
            Readers.Plain plain = null;
            Readers.Boxed boxed = null;
            long seen = 0;
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "plain" -> {
                        seen = in.once(seen, 0);
                        plain = in.required(in.record(OfPlain.INSTANCE));
                    }
                    case "boxed" -> {
                        seen = in.once(seen, 1);
                        boxed = in.required(in.record(OfBoxed.INSTANCE));
                    }
                    default -> in.skip();
                }
            }
            in.requireAll(seen, 3L, 0L);
            return new Readers.Deep(plain, boxed);
        }
    }
}
