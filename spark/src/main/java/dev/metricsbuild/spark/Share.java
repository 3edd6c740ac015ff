package dev.metricsbuild.spark;

import dev.metricsbuild.engine.RemotePass;
import dev.metricsbuild.source.batch.JobsSource;
import java.io.IOException;

/** What an executor does of a batch. */
@FunctionalInterface
interface Share {
    byte[] gathered(RemotePass remote, JobsSource source);

    /** Does it, with dispatchers and a source of its own. */
    static byte[] of(byte[] recipe, Share share) throws IOException {
        ClassLoader loader = Loaders.current();
        Recipe read = Recipe.read(recipe, loader);
        RemotePass remote = new RemotePass(read.batch(), new Dispatchers(loader), loader);
        try (JobsSource source = Origins.open(read.origin())) {
            return share.gathered(remote, source);
        }
    }
}
