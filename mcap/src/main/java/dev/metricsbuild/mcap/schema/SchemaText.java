package dev.metricsbuild.mcap.schema;

/** Pieces of schema texts in messages, which may have been written to harm who reads them. */
final class SchemaText {
    private static final int MOST_SHOWN = 60;
    private static final int MOST = 1_000;

    private SchemaText() {}

    /** The beginning of a piece. */
    static String shown(String piece) {
        return piece.length() > MOST_SHOWN ? piece.substring(0, MOST_SHOWN) + "…" : piece;
    }

    /** A message without what a terminal would obey. */
    static String clean(String message) {
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < Math.min(message.length(), MOST); i++) {
            char c = message.charAt(i);
            boolean isPlain = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
            clean.append(isPlain ? c : '?');
        }
        return clean.toString();
    }
}
