package dev.metricsbuild.source.batch;

import dev.metricsbuild.input.FileFault;
import dev.metricsbuild.read.MetricsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of a job on this machine. */
record PathJobFile(Path path) implements JobFile {
    @Override
    public MetricsFile open() throws IOException {
        if (FileFault.requireRegularFile(path).size() == 0) {
            throw new IOException("it is empty");
        }
        return MetricsFile.open(path);
    }

    @Override
    public long size() throws IOException {
        return Files.size(path);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
