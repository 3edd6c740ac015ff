package dev.metricsbuild.spark;

import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** The files of this machine under a scheme of which Java knows nothing. */
public final class ElsewhereFileSystem extends RawLocalFileSystem {
    @Override
    public String getScheme() {
        return "elsewhere";
    }

    @Override
    public URI getUri() {
        return URI.create("elsewhere:///");
    }

    @Override
    public void initialize(URI uri, Configuration conf) throws java.io.IOException {
        super.initialize(getUri(), conf);
    }

    @Override
    protected void checkPath(Path path) {
        // What it lists bears the scheme of the class above.
    }

    @Override
    public FileStatus[] listStatus(Path path) throws java.io.IOException {
        return super.listStatus(path);
    }
}
