package dev.metricsbuild.source.http;

import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import java.time.Duration;

/** When the time is over that a run may take for the platform. Whatever waits for the platform waits no longer. */
final class Deadline {
    private final Duration allowed;
    private final long begin = System.nanoTime();

    /** The time begins now. */
    Deadline(Duration allowed) {
        this.allowed = allowed;
    }

    /** What is left, at least nothing. */
    Duration left() {
        Duration left = allowed.minusNanos(System.nanoTime() - begin);
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean isOver() {
        return left().isZero();
    }

    /** Says that it is over, and what was wanted. */
    PlatformException over(Target target) {
        return new PlatformException(
                Reason.OUT_OF_TIME,
                "The time allowed for the platform, " + allowed.toMinutes() + " minutes, is over before " + target
                        + " was fetched.");
    }
}
