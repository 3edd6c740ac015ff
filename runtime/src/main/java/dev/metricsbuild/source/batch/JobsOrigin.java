package dev.metricsbuild.source.batch;

import dev.metricsbuild.source.http.ClientSettings;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the jobs of a batch come from, so that another process can have them too. */
public sealed interface JobsOrigin extends Serializable {
    /** The platform's API. */
    record Platform(BatchConfig config, ClientSettings settings) implements JobsOrigin {}

    /**
     * A directory.
     *
     * @param location a path, or the URI of a directory in a file system that an engine reads
     */
    record Directory(String location) implements JobsOrigin {
        /** Two letters at least: one is a drive of Windows. */
        private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):/.*");

        /** The path, if it is one of this machine. */
        public Optional<Path> path() {
            if (!SCHEME.matcher(location).matches()) {
                return Optional.of(Path.of(location));
            }
            return location.startsWith("file:/")
                    ? Optional.of(Path.of(URI.create(location).getPath()))
                    : Optional.empty();
        }
    }
}
