package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.ElementType;
import dev.metricsbuild.validate.facts.EntryVisitor;
import dev.metricsbuild.validate.facts.SeriesFacts;

/**
 * Looks for the first entry of a series that stands before too.
 *
 * <p>Timestamps that ascend need no look. Of others a hash of 64 bits is kept for each entry, of the first million
 * entries only, so that a long index costs no more than some megabytes.
 */
final class RepeatSearch implements EntryVisitor {
    private static final int ENTRIES_KEPT = 1 << 20;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final long[] table;
    private final int limit;
    private boolean zeroSeen;
    private int seen;
    private int position = -1;

    private RepeatSearch(int limit) {
        this.limit = limit;
        table = new long[Integer.highestOneBit(limit) * 4];
    }

    /** The position of the entry, or -1. */
    static int firstRepeat(SeriesFacts series) {
        boolean needless = series.length() < 2
                || (series.type() == ElementType.TIMESTAMPS && series.order() == SeriesFacts.Order.STRICT);
        if (needless) {
            return -1;
        }
        RepeatSearch search = new RepeatSearch(Math.min(series.length(), ENTRIES_KEPT));
        series.visit(search);
        return search.position;
    }

    @Override
    public boolean text(String value) {
        long hash = value.length();
        for (int i = 0; i < value.length(); i++) {
            hash = mixed(hash ^ value.charAt(i));
        }
        return note(hash);
    }

    @Override
    public boolean time(long seconds, int nanos) {
        return note(mixed(mixed(seconds) ^ nanos));
    }

    @Override
    public boolean number(double value) {
        return note(mixed(Double.doubleToLongBits(value)));
    }

    @Override
    public boolean status(int number) {
        return note(mixed(number));
    }

    private static long mixed(long value) {
        long product = value * MULTIPLIER;
        return (product ^ product >>> 32) * MULTIPLIER;
    }

    private boolean note(long hash) {
        if (!add(hash)) {
            position = seen;
            return false;
        }
        seen++;
        return seen < limit;
    }

    private boolean add(long hash) {
        if (hash == 0) {
            boolean added = !zeroSeen;
            zeroSeen = true;
            return added;
        }
        int slot = (int) (hash >>> 32) & table.length - 1;
        while (table[slot] != 0) {
            if (table[slot] == hash) {
                return false;
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = hash;
        return true;
    }
}
