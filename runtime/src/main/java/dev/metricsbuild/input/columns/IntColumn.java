package dev.metricsbuild.input.columns;

/** A growing {@code int[]}; a file's column, as its rows come. */
public final class IntColumn {
    private final Chunks<int[]> full = new Chunks<>(int[]::new);
    private int[] chunk = full.first();
    private int used;

    /** Starts with nothing in it. */
    public IntColumn() {}

    /** Adds what a row has in the column. */
    public void add(int value) {
        if (used == chunk.length) {
            chunk = full.next(chunk);
            used = 0;
        }
        chunk[used++] = value;
    }

    /** The column; to be called once, at the end. */
    public int[] toArray() {
        return full.joined(chunk, used);
    }
}
