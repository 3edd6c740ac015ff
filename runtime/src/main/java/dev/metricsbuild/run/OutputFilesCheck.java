package dev.metricsbuild.run;

import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.metric.JobMetrics;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes sure that the files which data names, such as pictures, are in the outputs, since only these are uploaded. */
final class OutputFilesCheck {
    private static final int MOST_NAMED = 20;

    private final Path outputs;

    OutputFilesCheck(Path outputs) {
        this.outputs = outputs.toAbsolutePath().normalize();
    }

    /** Ends the run if a file is missing. */
    void require(JobMetrics message) throws RunFailure {
        List<String> faults = new ArrayList<>();
        for (MetricsData data : message.data()) {
            if (data.content() instanceof DataContent.ExternalFile file) {
                String fault = fault(file.path());
                if (!fault.isEmpty()) {
                    faults.add("\"" + data.name() + "\": \"" + file.path() + "\" " + fault);
                }
            }
        }
        if (!faults.isEmpty()) {
            String more = faults.size() > MOST_NAMED ? "\n  and " + (faults.size() - MOST_NAMED) + " more" : "";
            throw new RunFailure(
                    RunFailure.Reason.INVALID_RESULT,
                    "Files that the metrics name are not in the outputs:\n  "
                            + String.join("\n  ", faults.subList(0, Math.min(MOST_NAMED, faults.size()))) + more
                            + "\nWrite them with the path that job.output(NAME) gives.\nNothing was written.");
        }
    }

    /** What is wrong with pictures that are there: empty or cut off. */
    List<String> warnings(JobMetrics message) {
        List<String> warnings = new ArrayList<>();
        for (MetricsData data : message.data()) {
            if (data.content() instanceof DataContent.ExternalFile file) {
                String fault = PictureTail.fault(outputs.resolve(file.path()));
                if (!fault.isEmpty()) {
                    warnings.add("\"" + data.name() + "\": \"" + file.path() + "\" " + fault);
                }
            }
        }
        return warnings;
    }

    private String fault(String path) {
        try {
            Path file = outputs.resolve(path).normalize();
            if (!file.startsWith(outputs)) {
                return "leads out of " + outputs + ".";
            }
            return Files.isRegularFile(file) ? "" : "is not a file in " + outputs + ".";
        } catch (InvalidPathException e) {
            return "is not a path: " + e.getReason() + ".";
        }
    }
}
