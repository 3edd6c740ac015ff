package dev.metricsbuild.wire;

/** What a message is about, for what may have to be said of it: put into words only then. */
record Named(String kind, String name) {
    @Override
    public String toString() {
        return "the " + kind + " \"" + name + "\"";
    }
}
