package dev.metricsbuild.input.columns;

/** A growing {@code boolean[]}; a file's column, as its rows come. */
public final class BooleanColumn {
    private final Chunks<boolean[]> full = new Chunks<>(boolean[]::new);
    private boolean[] chunk = full.first();
    private int used;

    /** Starts with nothing in it. */
    public BooleanColumn() {}

    /** Adds what a row has in the column. */
    public void add(boolean value) {
        if (used == chunk.length) {
            chunk = full.next(chunk);
            used = 0;
        }
        chunk[used++] = value;
    }

    /** The column; to be called once, at the end. */
    public boolean[] toArray() {
        return full.joined(chunk, used);
    }
}
