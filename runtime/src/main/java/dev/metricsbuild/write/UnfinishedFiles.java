package dev.metricsbuild.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;

/**
 * The files that runs write before they give them the name of the result, all beside it. A run locks its own for as long as
 * it lives, so that what is not locked has been left by one that was killed.
 */
final class UnfinishedFiles {
    private static final String SUFFIX = ".unfinished";

    private final Path target;
    private final String prefix;

    UnfinishedFiles(Path target) {
        this.target = target;
        this.prefix = "." + target.getFileName() + ".";
    }

    /** A name that no other run uses: that of the process, and the time. */
    Path fresh() {
        String unique = Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX) + "-"
                + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        return target.resolveSibling(prefix + unique + SUFFIX);
    }

    /** Makes a file, which must not be there yet, and locks it. */
    FileChannel create(Path unfinished) throws IOException {
        FileChannel channel = FileChannel.open(
                unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        try {
            FileLock held = channel.tryLock();
            Objects.requireNonNull(held, "A file that is new is not locked.");
        } catch (IOException e) {
            // Where the file system has no locks, nobody can lock the file to find out that it may be deleted.
            return channel;
        }
        return channel;
    }

    /** Deletes what killed runs have left. */
    void clear() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory(), this::isUnfinished)) {
            for (Path file : files) {
                if (isLeft(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private boolean isUnfinished(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(prefix) && name.endsWith(SUFFIX) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isLeft(Path file) {
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException e) {
            // It is in use by this process, gone by now, or cannot be told: it stays.
            return false;
        }
    }

    /** Makes the new name of the result last through a loss of power. */
    void flushDirectory() throws IOException {
        FileChannel opened;
        try {
            opened = FileChannel.open(directory(), StandardOpenOption.READ);
        } catch (IOException e) {
            // Windows opens no directories; there the file system sees to it.
            return;
        }
        try (FileChannel channel = opened) {
            channel.force(true);
        }
    }

    private Path directory() {
        return Objects.requireNonNull(target.toAbsolutePath().getParent(), "A file has a directory.");
    }
}
