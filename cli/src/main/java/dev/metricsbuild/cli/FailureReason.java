package dev.metricsbuild.cli;

import dev.metricsbuild.table.VisibleText;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why a file cannot be used, for people. */
final class FailureReason {
    private FailureReason() {}

    /** The reason, after the name of the file where the failure has one. */
    static String ofNamed(Throwable e) {
        boolean named = e instanceof NoSuchFileException || e instanceof AccessDeniedException;
        return named ? VisibleText.of(((FileSystemException) e).getFile()) + ": " + of(e) : of(e);
    }

    static String of(Throwable e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof OutOfMemoryError) {
            return "it needs more memory than the " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MiB of this virtual machine; give it more, such as JAVA_TOOL_OPTIONS=-Xmx8g";
        }
        return VisibleText.ofLines(
                Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()));
    }
}
