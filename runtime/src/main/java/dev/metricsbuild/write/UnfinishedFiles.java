package dev.metricsbuild.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;

/**
 * The files that runs write before they give them the name of the result, all next to it. A run locks its own until the file
 * has that name, so that what is not locked has been left by one that was killed.
 */
final class UnfinishedFiles {
    private static final String SUFFIX = ".unfinished";
    private static final int ATTEMPTS = 100;

    /** This JVM among all that ever wrote into the directory; in containers all have the same process id. */
    private static final String JVM = Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX) + "-"
            + Long.toString(System.nanoTime(), Character.MAX_RADIX) + "-";

    private final Path target;
    private final String prefix;

    /** A file that is new, open and locked. */
    record Unfinished(Path path, FileChannel channel) {}

    UnfinishedFiles(Path target) {
        this.target = target;
        this.prefix = "." + target.getFileName() + ".";
    }

    /** Makes a file under a name that no other run uses, without following links. */
    Unfinished create() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Path path = target.resolveSibling(
                    prefix + JVM + Long.toString(System.nanoTime(), Character.MAX_RADIX) + SUFFIX);
            FileChannel channel = FileChannel.open(
                    path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
            if (isOurs(path, channel)) {
                return new Unfinished(path, channel);
            }
            channel.close();
            Files.deleteIfExists(path);
        }
        throw new IOException(
                "Other runs delete each unfinished file in " + directory() + " as soon as it is created.");
    }

    /** Whether the lock was taken before another run could take the new file for one that has been left. */
    private static boolean isOurs(Path path, FileChannel channel) {
        try {
            return channel.tryLock() != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            // Where the file system has no locks, nobody can lock the file to find out that it may be deleted.
            return true;
        }
    }

    /** Deletes what killed runs have left, as far as that can be told. */
    void clear() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory(), this::mayBeLeft)) {
            for (Path file : files) {
                deleteIfLeft(file);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // A directory that cannot be listed can be written all the same, and what is left does no harm.
            return;
        }
    }

    /** Those of this JVM are in use; to open and close one would undo its lock. */
    private boolean mayBeLeft(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(prefix)
                && !name.startsWith(prefix + JVM)
                && name.endsWith(SUFFIX)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void deleteIfLeft(Path file) {
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS))) {
            // Deleted while it is locked, so that its name cannot come to be another run's in between.
            if (channel.tryLock() != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // It has gone by now, or belongs to somebody else: it stays.
            return;
        }
    }

    /** Makes the new name of the result last through a loss of power, where the file system can do that. */
    void flushDirectory() {
        try (FileChannel channel = FileChannel.open(directory(), StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not all systems can open or flush a directory. The file itself is on disk, and complete under its name.
            return;
        }
    }

    private Path directory() {
        return Objects.requireNonNull(target.toAbsolutePath().getParent(), "A file has a directory.");
    }
}
