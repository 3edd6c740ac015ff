package dev.metricsbuild.wire;

/** The field numbers of the schema, a class for each message. */
final class Fields {
    private Fields() {}

    static final class JobMetrics {
        static final int JOB_ID = 1;
        static final int JOB_LEVEL_METRICS = 2;
        static final int METRICS_DATA = 3;
        static final int METRICS_STATUS = 4;
        static final int EVENTS = 5;

        static final FieldTypes TYPES = FieldTypes.of("dddvd");

        private JobMetrics() {}
    }

    static final class MetricCollection {
        static final int METRICS = 1;
        static final int METRICS_STATUS = 2;

        static final FieldTypes TYPES = FieldTypes.of("dv");

        private MetricCollection() {}
    }

    static final class MetricsData {
        static final int METRICS_DATA_ID = 1;
        static final int DATA_TYPE = 2;
        static final int NAME = 3;
        static final int UNIT = 4;
        static final int IS_PER_CATEGORY = 5;
        static final int CATEGORY_NAMES = 6;
        static final int IS_INDEXED = 7;
        static final int INDEX_DATA_ID = 8;
        static final int INDEX_DATA_TYPE = 9;
        static final int SERIES = 10;
        static final int SERIES_PER_CATEGORY = 11;
        static final int EXTERNAL_FILE = 12;

        static final FieldTypes TYPES = FieldTypes.of("dvddvdvdvddd");

        private MetricsData() {}
    }

    static final class Metric {
        static final int METRIC_ID = 1;
        static final int NAME = 2;
        static final int TYPE = 3;
        static final int DESCRIPTION = 4;
        static final int STATUS = 5;
        static final int SHOULD_DISPLAY = 6;
        static final int METRIC_VALUES = 7;
        static final int BLOCKING = 8;
        static final int IMPORTANCE = 9;
        static final int JOB_ID = 10;
        static final int ORDER = 11;
        static final int EVENT_METRIC = 12;
        static final int TAGS = 13;

        static final FieldTypes TYPES = FieldTypes.of("ddvdvvdvvd4vd");

        private Metric() {}
    }

    static final class Event {
        static final int EVENT_ID = 1;
        static final int NAME = 2;
        static final int DESCRIPTION = 3;
        static final int TAGS = 4;
        static final int METRICS = 5;
        static final int STATUS = 6;
        static final int TIMESTAMP = 7;
        static final int IMPORTANCE = 8;
        static final int TIMESTAMP_TYPE = 9;

        static final FieldTypes TYPES = FieldTypes.of("dddddvdvv");

        private Event() {}
    }

    /** Messages of two fields: a key and a value, a bound above and one below, seconds and nanoseconds. */
    static final class Pair {
        static final int FIRST = 1;
        static final int SECOND = 2;
        static final FieldTypes TEXTS = FieldTypes.of("dd");
        static final FieldTypes NUMBERS = FieldTypes.of("vv");
        static final FieldTypes DOUBLES = FieldTypes.of("88");

        private Pair() {}
    }

    static final class StructValue {
        static final int NULL = 1;
        static final int NUMBER = 2;
        static final int STRING = 3;
        static final int BOOL = 4;
        static final int STRUCT = 5;
        static final int LIST = 6;
        static final FieldTypes TYPES = FieldTypes.of("v8dvdd");

        private StructValue() {}
    }
}
