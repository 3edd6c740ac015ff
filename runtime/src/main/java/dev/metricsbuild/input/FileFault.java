package dev.metricsbuild.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Why a file or directory cannot be read, in words; the only message of some exceptions is the path. */
public final class FileFault {
    private FileFault() {}

    /**
     * Makes sure that a path leads to a regular file.
     *
     * @return the file's attributes
     * @throws NoSuchFileException if there is nothing of that name
     * @throws IOException if there is something else, which the message names
     */
    public static BasicFileAttributes requireRegularFile(Path file) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            if (Files.isSymbolicLink(file)) {
                throw new IOException("it is a symbolic link to a file that does not exist", e);
            }
            throw e;
        }
        if (attributes.isDirectory()) {
            throw new IOException("it is a directory");
        }
        if (!attributes.isRegularFile()) {
            throw new IOException("it is a device or a pipe");
        }
        return attributes;
    }

    /** Why the file cannot be read, after its path where the exception has one. */
    public static String named(IOException e) {
        return e instanceof FileSystemException file && file.getFile() != null
                ? FileNames.shortened(file.getFile()) + ": " + reason(e)
                : reason(e);
    }

    /** Why the file cannot be read, without its path. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (e instanceof NotDirectoryException) {
            return "it is not a directory";
        }
        if (e instanceof FileSystemLoopException) {
            return "it is a symbolic link that leads back to a directory above it";
        }
        String message = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
