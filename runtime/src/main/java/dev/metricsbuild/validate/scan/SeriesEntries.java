package dev.metricsbuild.validate.scan;

import dev.metricsbuild.validate.facts.ElementType;
import dev.metricsbuild.validate.facts.EntryVisitor;
import java.io.IOException;

/** Reads the entries of a series that {@link SeriesScanner} has already found to be well formed. */
final class SeriesEntries {
    private static final int ONE = 1 << 3 | Field.LENGTH;
    private static final int ONE_DOUBLE = 1 << 3 | Field.FIXED64;
    private static final int ONE_STATUS = 1 << 3 | Field.VARINT;

    private SeriesEntries() {}

    /** Shows one part of a series to the visitor; answers whether it wants more. */
    static boolean visit(WireInput in, ElementType type, EntryVisitor visitor) throws IOException {
        return switch (type) {
            case NONE -> true;
            case DOUBLES -> doubles(in, visitor);
            case TIMESTAMPS -> timestamps(in, visitor);
            case UUIDS, STRINGS -> texts(in, type, visitor);
            case STATUSES -> statuses(in, visitor);
        };
    }

    private static boolean doubles(WireInput in, EntryVisitor visitor) throws IOException {
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            if (tag == ONE) {
                for (int left = in.size(); left > 0; left -= Double.BYTES) {
                    if (!visitor.number(in.real())) {
                        return false;
                    }
                }
            } else if (tag == ONE_DOUBLE) {
                if (!visitor.number(in.real())) {
                    return false;
                }
            } else {
                in.skip(tag);
            }
        }
        return true;
    }

    private static boolean timestamps(WireInput in, EntryVisitor visitor) throws IOException {
        TimeScanner time = new TimeScanner();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            if (tag != ONE) {
                in.skip(tag);
                continue;
            }
            time.scanWhole(in);
            if (!visitor.time(time.seconds(), time.nanos())) {
                return false;
            }
        }
        return true;
    }

    private static boolean texts(WireInput in, ElementType type, EntryVisitor visitor) throws IOException {
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            if (tag != ONE) {
                in.skip(tag);
                continue;
            }
            String text = type == ElementType.STRINGS
                    ? in.text()
                    : new IdState().scanUuid(in).text();
            if (!visitor.text(text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean statuses(WireInput in, EntryVisitor visitor) throws IOException {
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            if (tag == ONE) {
                int outer = in.enterPacked();
                while (!in.atEnd()) {
                    if (!visitor.status(in.number())) {
                        return false;
                    }
                }
                in.leavePacked(outer);
            } else if (tag == ONE_STATUS) {
                if (!visitor.status(in.number())) {
                    return false;
                }
            } else {
                in.skip(tag);
            }
        }
        return true;
    }
}
