package dev.metricsbuild.input.columns;

/** A growing {@code long[]}; a file's column, as its rows come. */
public final class LongColumn {
    private final Chunks<long[]> full = new Chunks<>(long[]::new);
    private long[] chunk = full.first();
    private int used;

    /** Starts with nothing in it. */
    public LongColumn() {}

    /** Adds what a row has in the column. */
    public void add(long value) {
        if (used == chunk.length) {
            chunk = full.next(chunk);
            used = 0;
        }
        chunk[used++] = value;
    }

    /** The column; to be called once, at the end. */
    public long[] toArray() {
        return full.joined(chunk, used);
    }
}
