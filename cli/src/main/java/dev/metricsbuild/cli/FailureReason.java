package dev.metricsbuild.cli;

import dev.metricsbuild.input.FileFault;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.util.Objects;

/** Why a file cannot be used, for people. */
final class FailureReason {
    private FailureReason() {}

    /** The reason, after the name of the file where the failure has one. */
    static String ofNamed(Throwable e) {
        return e instanceof IOException file ? VisibleText.ofLines(FileFault.named(file)) : of(e);
    }

    static String of(Throwable e) {
        if (e instanceof IOException file) {
            return VisibleText.ofLines(FileFault.reason(file));
        }
        if (e instanceof OutOfMemoryError) {
            return "it needs more memory than the " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MiB of this virtual machine; give it more, such as JAVA_TOOL_OPTIONS=-Xmx8g";
        }
        return VisibleText.ofLines(
                Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()));
    }
}
