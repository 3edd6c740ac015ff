package dev.metricsbuild.testing;

import dev.metricsbuild.engine.RunListener;

/** Hears nothing: a test has its assertions. */
enum Silence implements RunListener {
    INSTANCE;

    @Override
    public void progress(int number, int count, String label) {}

    @Override
    public void progressDone() {}

    @Override
    public void warning(String text) {}
}
