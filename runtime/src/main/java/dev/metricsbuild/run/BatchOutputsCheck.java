package dev.metricsbuild.run;

import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.source.JobDirectories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes sure that the outputs are no job's directory: a run first deletes an earlier result, which would be the job's input. */
final class BatchOutputsCheck {
    private final Path batch;
    private final Path outputs;

    BatchOutputsCheck(Path batch, Path outputs) {
        this.batch = batch;
        this.outputs = outputs;
    }

    /** Ends the run if the result would be written into a job's directory, through links too. */
    void require() throws RunFailure {
        Path written = real(outputs);
        if (!written.equals(real(batch)) && written.startsWith(real(batch))) {
            throw within(batch);
        }
        for (Path job : jobs()) {
            if (written.startsWith(real(job)) || isInputOf(job)) {
                throw within(job);
            }
        }
    }

    private List<Path> jobs() {
        try (Stream<Path> entries = Files.list(batch)) {
            return entries.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            // Whoever lists the jobs meets it again, and says it.
            return List.of();
        }
    }

    private boolean isInputOf(Path job) {
        Path result = real(outputs.resolve(Run.FILE));
        return JobDirectories.candidates(job).stream().anyMatch(input -> result.equals(real(input)));
    }

    private RunFailure within(Path where) {
        return new RunFailure(
                RunFailure.Reason.BAD_USAGE,
                "The outputs " + outputs + " are inside " + where + " of --batch-dir " + batch
                        + ", where they would replace a job's metrics. Give another directory with --outputs.");
    }

    /** The path without links, as far as it exists. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            // What is not there yet lies where its parent lies.
            Path parent = absolute.getParent();
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }
}
