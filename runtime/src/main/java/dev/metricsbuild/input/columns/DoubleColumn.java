package dev.metricsbuild.input.columns;

/** A growing {@code double[]}; a file's column, as its rows come. */
public final class DoubleColumn {
    private final Chunks<double[]> full = new Chunks<>(double[]::new);
    private double[] chunk = full.first();
    private int used;

    /** Starts with nothing in it. */
    public DoubleColumn() {}

    /** Adds what a row has in the column. */
    public void add(double value) {
        if (used == chunk.length) {
            chunk = full.next(chunk);
            used = 0;
        }
        chunk[used++] = value;
    }

    /** The column; to be called once, at the end. */
    public double[] toArray() {
        return full.joined(chunk, used);
    }
}
