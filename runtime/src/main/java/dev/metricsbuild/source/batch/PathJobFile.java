package dev.metricsbuild.source.batch;

import dev.metricsbuild.read.MetricsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The file of a job on this machine. */
record PathJobFile(Path path) implements JobFile {
    @Override
    public MetricsFile open() throws IOException {
        BasicFileAttributes file = attributes();
        if (file.isDirectory()) {
            throw new IOException("it is a directory");
        }
        if (!file.isRegularFile()) {
            throw new IOException("it is a device or a pipe");
        }
        if (file.size() == 0) {
            throw new IOException("it is empty");
        }
        return MetricsFile.open(path);
    }

    private BasicFileAttributes attributes() throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            throw new IOException("it is a symbolic link to a file that does not exist", e);
        }
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
