package dev.metricsbuild.run;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.generated.Dispatcher;
import java.util.List;

/** The method that a generated {@code main} calls. */
public final class Entrypoint {
    private static final String HEADLESS = "java.awt.headless";

    private Entrypoint() {}

    /**
     * Runs a build.
     *
     * @param name the build's name, as messages show it
     * @param onError what happens when a method throws
     * @param args the command line; see {@code --help}
     * @param dispatchers new dispatchers of the build's classes, in order
     * @return the exit code of the process
     */
    public static int run(String name, OnError onError, String[] args, Dispatcher... dispatchers) {
        // A metrics build has no display, and what draws an image must not look for one. Whoever sets the property is
        // heard.
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        return BuildRunner.run(name, onError, args, List.of(dispatchers)).number();
    }
}
