package dev.metricsbuild.validate.scan;

import dev.metricsbuild.validate.facts.ElementType;
import java.io.IOException;

/** {@code Series} and the five messages of its oneof: entries are counted, and only those looked at that may be wrong. */
final class SeriesScanner {
    private static final int DOUBLES = 1 << 3 | Field.LENGTH;
    private static final int TIMESTAMPS = 2 << 3 | Field.LENGTH;
    private static final int UUIDS = 3 << 3 | Field.LENGTH;
    private static final int STRINGS = 4 << 3 | Field.LENGTH;
    private static final int STATUSES = 5 << 3 | Field.LENGTH;

    private static final int ONE = 1 << 3 | Field.LENGTH;
    private static final int ONE_DOUBLE = 1 << 3 | Field.FIXED64;
    private static final int ONE_STATUS = 1 << 3 | Field.VARINT;

    private final WireInput in;
    private final TimeScanner time = new TimeScanner();

    SeriesScanner(WireInput in) {
        this.in = in;
    }

    void scan(SeriesState series) throws IOException {
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            switch (tag) {
                case DOUBLES -> scanElements(series, ElementType.DOUBLES);
                case TIMESTAMPS -> scanElements(series, ElementType.TIMESTAMPS);
                case UUIDS -> scanElements(series, ElementType.UUIDS);
                case STRINGS -> scanElements(series, ElementType.STRINGS);
                case STATUSES -> scanElements(series, ElementType.STATUSES);
                default -> in.skip(tag);
            }
        }
        in.leave(outer);
    }

    private void scanElements(SeriesState series, ElementType type) throws IOException {
        int outer = in.enter();
        series.begin(type, in.position(), in.left());
        switch (type) {
            case DOUBLES -> scanDoubles(series);
            case TIMESTAMPS -> scanTimestamps(series);
            case UUIDS -> scanUuids(series);
            case STRINGS -> scanStrings(series);
            case STATUSES -> scanStatuses(series);
            case NONE -> throw new AssertionError(type);
        }
        in.leave(outer);
    }

    private void scanDoubles(SeriesState series) throws IOException {
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            switch (tag) {
                case ONE -> {
                    int size = in.size();
                    if (size % Double.BYTES != 0) {
                        throw new MalformedException(
                                "packed doubles of " + size + " bytes, which is not a multiple of 8");
                    }
                    in.skipBytes(size);
                    series.addMany(size / Double.BYTES);
                }
                case ONE_DOUBLE -> {
                    in.skipBytes(Double.BYTES);
                    series.addMany(1);
                }
                default -> in.skip(tag);
            }
        }
    }

    private void scanTimestamps(SeriesState series) throws IOException {
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            if (tag == ONE) {
                time.scanWhole(in);
                series.addTime(time.seconds(), time.nanos());
            } else {
                in.skip(tag);
            }
        }
    }

    private void scanUuids(SeriesState series) throws IOException {
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            if (tag == ONE) {
                scanUuid();
                series.addMany(1);
            } else {
                in.skip(tag);
            }
        }
    }

    private void scanUuid() throws IOException {
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            if (tag == ONE) {
                in.checkText();
            } else {
                in.skip(tag);
            }
        }
        in.leave(outer);
    }

    private void scanStrings(SeriesState series) throws IOException {
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            if (tag == ONE) {
                in.checkText();
                series.addMany(1);
            } else {
                in.skip(tag);
            }
        }
    }

    private void scanStatuses(SeriesState series) throws IOException {
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            switch (tag) {
                case ONE -> PackedStatuses.scan(in, series);
                case ONE_STATUS -> series.addStatus(in.number());
                default -> in.skip(tag);
            }
        }
    }
}
