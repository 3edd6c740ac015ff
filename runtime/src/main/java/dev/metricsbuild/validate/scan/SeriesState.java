package dev.metricsbuild.validate.scan;

import dev.metricsbuild.validate.facts.ElementType;
import dev.metricsbuild.validate.facts.EntryVisitor;
import dev.metricsbuild.validate.facts.SeriesFacts;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A {@code Series}: its type, its length and where in the source its entries stand. What can be told of the entries while
 * they pass by is noted, so that they are seldom read again.
 */
final class SeriesState implements SeriesFacts {
    private final ByteSource source;
    private final Ranges ranges = new Ranges();
    private ElementType type = ElementType.NONE;
    private int length;
    private Order order = Order.STRICT;
    private int unknownStatusAt = -1;
    private long lastSeconds;
    private int lastNanos;

    SeriesState(ByteSource source) {
        this.source = source;
    }

    /** Notes a part of the case {@code part}; the entries of another case are gone, as a oneof has it. */
    void begin(ElementType part, int offset, int bytes) {
        if (type != part) {
            type = part;
            length = 0;
            order = Order.STRICT;
            unknownStatusAt = -1;
            ranges.clear();
        }
        ranges.add(offset, bytes);
    }

    void addMany(int count) {
        length += count;
    }

    void addStatus(int number) {
        if (unknownStatusAt < 0 && (number < 0 || number > 5)) {
            unknownStatusAt = length;
        }
        length++;
    }

    void addTime(long seconds, int nanos) {
        if (length > 0 && order != Order.NONE) {
            int step = seconds != lastSeconds ? Long.compare(seconds, lastSeconds) : Integer.compare(nanos, lastNanos);
            if (step < 0) {
                order = Order.NONE;
            } else if (step == 0) {
                order = Order.LOOSE;
            }
        }
        lastSeconds = seconds;
        lastNanos = nanos;
        length++;
    }

    @Override
    public ElementType type() {
        return type;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public Order order() {
        return order;
    }

    @Override
    public int unknownStatusAt() {
        return unknownStatusAt;
    }

    @Override
    public void visit(EntryVisitor visitor) {
        try {
            for (int i = 0; i < ranges.count(); i++) {
                WireInput in = new WireInput(source, ranges.offset(i), ranges.length(i));
                if (!SeriesEntries.visit(in, type, visitor)) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
