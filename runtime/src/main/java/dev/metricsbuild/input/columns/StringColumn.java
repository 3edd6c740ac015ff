package dev.metricsbuild.input.columns;

import org.jspecify.annotations.Nullable;

/**
 * A growing {@code String[]}; a file's column, as its rows come. A log's states and names recur: a text that has come not
 * long ago is kept once, whatever the number of rows that have it.
 */
public final class StringColumn {
    private static final int REMEMBERED = 1 << 8;

    private final Chunks<@Nullable String[]> full = new Chunks<>(String[]::new);
    private @Nullable String[] chunk = full.first();
    private int used;

    /** Texts by their hash; of two that fall on one place the later stays. */
    private final @Nullable String[] remembered = new String[REMEMBERED];

    /** Starts with nothing in it. */
    public StringColumn() {}

    /** Adds what a row has in the column. */
    public void add(@Nullable String value) {
        if (used == chunk.length) {
            chunk = full.next(chunk);
            used = 0;
        }
        chunk[used++] = value == null ? null : shared(value);
    }

    private String shared(String value) {
        int hash = value.hashCode();
        int place = (hash ^ hash >>> Short.SIZE ^ hash >>> Byte.SIZE) & REMEMBERED - 1;
        String known = remembered[place];
        if (value.equals(known)) {
            return known;
        }
        remembered[place] = value;
        return value;
    }

    /** The column; to be called once, at the end. */
    public @Nullable String[] toArray() {
        return full.joined(chunk, used);
    }
}
