package dev.metricsbuild.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file or directory cannot be read, in words; some exceptions have its path for their only message. */
public final class FileFault {
    /** What helps where a name has characters that the JVM's encoding of file names lacks. */
    public static final String SET_LOCALE =
            "The JVM encodes file names as the locale says (" + System.getProperty("sun.jnu.encoding")
                    + "), which has no form for them: set LC_ALL=C.UTF-8 in the environment.";

    private FileFault() {}

    /** Why the file cannot be read, without its path. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (e instanceof NotDirectoryException) {
            return "it is no directory";
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** Why a text is no path here. */
    public static String reason(InvalidPathException e) {
        boolean encoding = e.getReason().contains("unmappable");
        return encoding ? "it has characters beyond ASCII. " + SET_LOCALE : e.getReason() + ".";
    }
}
