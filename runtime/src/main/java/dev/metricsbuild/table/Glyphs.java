package dev.metricsbuild.table;

/** The characters that small charts are drawn with: those that the output's encoding has. */
public enum Glyphs {
    /** Block elements, for outputs in Unicode. */
    BLOCKS("\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588", "\u2591\u2592\u2593", '\u2588'),
    /** For outputs in ASCII. */
    ASCII("_.-:=+*#", ".-=", '#');

    private final String heights;
    private final String shades;
    private final char failing;

    Glyphs(String heights, String shades, char failing) {
        this.heights = heights;
        this.shades = shades;
        this.failing = failing;
    }

    /** The bar of a height from 0 to 1; a blank for NaN. */
    char bar(double height) {
        return Double.isNaN(height)
                ? ' '
                : heights.charAt((int) Math.min(heights.length() - 1, height * heights.length()));
    }

    /** The shade of the state at a position in the order of states. */
    char shade(int position) {
        return shades.charAt(position % shades.length());
    }

    /** What a failing state is drawn with. */
    char failing() {
        return failing;
    }
}
