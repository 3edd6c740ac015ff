package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.ElementType;
import java.util.ArrayList;
import java.util.List;

/** A set of numbers of {@code MetricsDataType}. */
record DataTypes(int mask) {
    static final int NONE = 0;
    static final int DOUBLE = 1;
    static final int TIMESTAMP = 2;
    static final int UUID = 3;
    static final int STRING = 4;
    static final int STATUS = 5;
    static final int INDEXED_DOUBLE = 6;
    static final int INDEXED_TIMESTAMP = 7;
    static final int INDEXED_UUID = 8;
    static final int INDEXED_STRING = 9;
    static final int INDEXED_STATUS = 10;
    static final int EXTERNAL_FILE = 11;

    static final DataTypes ANY_SERIES = of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    static final DataTypes DOUBLES = of(DOUBLE, INDEXED_DOUBLE);
    static final DataTypes TIMESTAMPS = of(TIMESTAMP, INDEXED_TIMESTAMP);
    static final DataTypes UUIDS = of(UUID, INDEXED_UUID);
    static final DataTypes STRINGS = of(STRING, INDEXED_STRING);

    static DataTypes of(int... types) {
        int mask = 0;
        for (int type : types) {
            mask |= 1 << type;
        }
        return new DataTypes(mask);
    }

    boolean has(int type) {
        return type >= 0 && type < Integer.SIZE && (mask & 1 << type) != 0;
    }

    /** The names of the types, as a choice. */
    String choices() {
        List<String> names = new ArrayList<>();
        for (int type = 0; type < WireEnum.METRICS_DATA_TYPE.names().size(); type++) {
            if (has(type)) {
                names.add(name(type));
            }
        }
        return String.join(" or ", names);
    }

    static String name(int type) {
        return WireEnum.METRICS_DATA_TYPE.name(type);
    }

    static boolean isIndexed(int type) {
        return type >= INDEXED_DOUBLE && type <= INDEXED_STATUS;
    }

    /** The elements that series of a type hold; the platform expects statuses of a type that it does not know. */
    static ElementType elements(int type) {
        return switch (type) {
            case DOUBLE, INDEXED_DOUBLE -> ElementType.DOUBLES;
            case TIMESTAMP, INDEXED_TIMESTAMP -> ElementType.TIMESTAMPS;
            case UUID, INDEXED_UUID -> ElementType.UUIDS;
            case STRING, INDEXED_STRING -> ElementType.STRINGS;
            default -> ElementType.STATUSES;
        };
    }
}
