package dev.metricsbuild.run;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.engine.MemoryFailure;
import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.generated.Dispatcher;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;

/** Does what a command line asks of a build. Generated entrypoints end here. */
public final class BuildRunner {
    private BuildRunner() {}

    /**
     * Runs a build.
     *
     * @param name the build's name, as messages show it
     * @param onError what happens when a method throws
     * @param args the command line; see {@code --help}
     * @param dispatchers new dispatchers of the build's classes, in order
     * @return how it ended
     */
    public static ExitCode run(String name, OnError onError, String[] args, List<Dispatcher> dispatchers) {
        return run(new Build(name, onError, dispatchers), args, Console.system());
    }

    static ExitCode run(Build build, String[] args, Console console) {
        try {
            Options options = Options.parse(args);
            switch (options.request()) {
                case HELP -> console.result(Options.help(build.name()).stripTrailing());
                case VERSION -> console.result(build.name() + ", built with Metrics Build for Java " + version());
                case LIST -> BuildListing.lines(build.dispatchers()).forEach(console::result);
                case RUN, EXPLAIN -> new Run(build, options, console).run();
            }
            return ExitCode.WRITTEN;
        } catch (Options.UsageException e) {
            console.error(build.name() + ": " + e.getMessage());
            return ExitCode.BAD_USAGE;
        } catch (RunFailure e) {
            return ended(build, console, e);
        } catch (OutOfMemoryError e) {
            return ended(build, console, MemoryFailure.of(e));
        } catch (RuntimeException | Error e) {
            console.progressDone();
            console.error(
                    build.name() + ": internal error of Metrics Build for Java " + version()
                            + "; please report it with this trace:",
                    e);
            return ExitCode.INTERNAL_ERROR;
        }
    }

    private static ExitCode ended(Build build, Console console, RunFailure failure) {
        console.progressDone();
        console.error(build.name() + ": " + failure.text());
        return ExitCode.of(failure.reason());
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = BuildRunner.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            return "of an unreadable version (" + e.getMessage() + ")";
        }
        return properties.getProperty("version", "of an unknown version");
    }
}
