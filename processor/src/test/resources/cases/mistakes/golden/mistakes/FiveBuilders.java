package mistakes;

import dev.metricsbuild.write.MetricMessageBuilder;
import dev.metricsbuild.write.ScalarMessageBuilder;
import dev.metricsbuild.write.TextMessageBuilder;

public final class FiveBuilders {
    private FiveBuilders() {}

    public static ScalarMessageBuilder hidden() {
        throw new IllegalStateException("Compiled with errors in mistakes.Five");
    }

    public static MetricMessageBuilder<?> flag() {
        throw new IllegalStateException("Compiled with errors in mistakes.Five");
    }

    public static ScalarMessageBuilder one() {
        throw new IllegalStateException("Compiled with errors in mistakes.Five");
    }

    public static ScalarMessageBuilder two() {
        throw new IllegalStateException("Compiled with errors in mistakes.Five");
    }

    public static ScalarMessageBuilder three() {
        throw new IllegalStateException("Compiled with errors in mistakes.Five");
    }

    public static TextMessageBuilder unneeded() {
        throw new IllegalStateException("Compiled with errors in mistakes.Five");
    }
}
