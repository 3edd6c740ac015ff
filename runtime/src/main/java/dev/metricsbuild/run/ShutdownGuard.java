package dev.metricsbuild.run;

import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.write.OutputFile;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Watches over a run until its file is complete. When the JVM shuts down meanwhile the unfinished file is deleted; and if
 * code of the build is why it does, the process ends with {@link ExitCode#METRIC_FAILED}, whatever that code asked for: 0
 * would promise a file.
 */
final class ShutdownGuard {
    private final Build build;
    private final OutputFile file;
    private final Console console;
    private final Thread hook = new Thread(this::shutDown, "metrics-build-abandon");

    private ShutdownGuard(Build build, OutputFile file, Console console) {
        this.build = build;
        this.file = file;
        this.console = console;
    }

    /** Begins to watch. */
    static ShutdownGuard over(Build build, OutputFile file, Console console) {
        ShutdownGuard guard = new ShutdownGuard(build, file, console);
        Runtime.getRuntime().addShutdownHook(guard.hook);
        return guard;
    }

    private void shutDown() {
        Set<String> dispatchers = build.dispatchers().stream()
                .map(Dispatcher::getClass)
                .map(Class::getName)
                .collect(Collectors.toSet());
        Optional<ExitCall> call = ExitCall.find(Thread.getAllStackTraces().values(), dispatchers);
        abandon();
        if (call.isPresent()) {
            console.progressDone();
            console.error(build.name() + ": " + call.get().text());
            console.flush();
            Runtime.getRuntime().halt(ExitCode.METRIC_FAILED.number());
        }
    }

    private void abandon() {
        try {
            file.abandon();
        } catch (IOException e) {
            console.error("The unfinished file could not be deleted: " + e);
        }
    }

    /** Gives up the file if it is unfinished, and watches no longer. */
    void end() {
        abandon();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is shutting down, and the hook does what is left to do.
            console.error(build.name() + ": the run was interrupted.");
        }
    }
}
