package dev.metricsbuild.source.batch;

import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import org.jspecify.annotations.Nullable;

/** Two with the same name in a job: silently using one of them might be wrong. */
final class Doubled {
    private Doubled() {}

    /**
     * Says so.
     *
     * @param what has them, in words
     * @param first the id of one of them; null if it has none
     * @param second the id of the other; null if it has none
     */
    static PlatformException named(String name, String what, @Nullable Object first, @Nullable Object second) {
        return new PlatformException(
                Reason.MALFORMED,
                "Two of " + what + " are called \"" + name + "\": " + first + " and " + second
                        + ". Give them different names in the job's metrics build.");
    }
}
