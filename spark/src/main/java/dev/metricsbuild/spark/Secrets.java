package dev.metricsbuild.spark;

import dev.metricsbuild.source.batch.JobsOrigin;
import dev.metricsbuild.source.http.Token;
import org.jspecify.annotations.Nullable;

/** What no message may show, should Spark repeat it. */
record Secrets(@Nullable Token token) {
    static Secrets of(JobsOrigin origin) {
        return new Secrets(
                origin instanceof JobsOrigin.Platform platform
                        ? platform.config().token()
                        : null);
    }

    String hiddenIn(String text) {
        return token == null ? text : token.hiddenIn(text);
    }
}
