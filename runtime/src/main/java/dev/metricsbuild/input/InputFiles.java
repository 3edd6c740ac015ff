package dev.metricsbuild.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of one directory of the inputs, in all the forms that a parameter can have. Names are relative to the
 * directory. Every method throws {@link InputException} for a file that is missing, cannot be read or is malformed.
 */
public final class InputFiles {
    private static final int MOST_LISTED = 20;

    private final Path directory;
    private final Resources resources;
    private final InputListener listener;
    private final ReadOptions options;

    /**
     * The files of a directory.
     *
     * @param directory which need not exist
     * @param resources closes what is opened and handed to a method
     */
    public InputFiles(Path directory, Resources resources) {
        this(directory, resources, InputListener.NONE);
    }

    /**
     * The files of a directory.
     *
     * @param directory which need not exist
     * @param resources closes what is opened and handed to a method
     * @param listener is notified of the files that are requested
     */
    public InputFiles(Path directory, Resources resources, InputListener listener) {
        this(directory, resources, listener, ReadOptions.DEFAULT);
    }

    private InputFiles(Path directory, Resources resources, InputListener listener, ReadOptions options) {
        this.directory = directory;
        this.resources = resources;
        this.listener = listener;
        this.options = options;
    }

    /** The same files, to be read as the options say. */
    public InputFiles with(ReadOptions newOptions) {
        return new InputFiles(directory, resources, listener, newOptions);
    }

    /** Whether there is a file or directory of that name, or one that matches it if it is a pattern. */
    public boolean exists(String name) {
        if (FileNames.isPattern(name)) {
            return !matching(name, true).isEmpty();
        }
        Path file = resolve(name);
        return Files.isRegularFile(file) || Files.isDirectory(file);
    }

    /** Makes sure that there is what a method asks for: a file, a directory that is one log, or what matches a pattern. */
    public void require(String name) {
        if (FileNames.isPattern(name)) {
            requireMatch(name, matching(name, true));
        } else if (isLogDirectory(name)) {
            log(name);
        } else {
            path(name);
        }
    }

    /** The file itself. */
    public Path path(String name) {
        Path file = resolve(name);
        try {
            FileFault.requireRegularFile(file);
        } catch (NoSuchFileException e) {
            throw new InputException(file + " is missing" + present(file.resolveSibling(""), name), e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        listener.asked(file);
        return file;
    }

    private Path resolve(String name) {
        FileNames.requireEncodable(name);
        Path file = directory.resolve(name).normalize();
        if (!file.startsWith(directory.normalize())) {
            throw new InputException("\"" + name + "\" leads out of " + directory + ".");
        }
        return file;
    }

    private static String present(Path directory, String missing) {
        if (!Files.isDirectory(directory)) {
            return ": there is no directory " + directory + ".";
        }
        List<String> names;
        try {
            names = list(directory).stream()
                    .map(file -> FileNames.shortened(directory.relativize(file).toString()))
                    .limit(MOST_LISTED + 1L)
                    .toList();
        } catch (InputException e) {
            return "; " + e.getMessage();
        }
        if (names.isEmpty()) {
            return ": " + directory + " is empty.";
        }
        String suggestion = NameSuggestion.of(missing.substring(missing.lastIndexOf('/') + 1), names);
        String listed = String.join(", ", names.subList(0, Math.min(MOST_LISTED, names.size())));
        return "; " + directory + " has " + listed + (names.size() > MOST_LISTED ? ", ..." : ".") + suggestion;
    }

    private static List<Path> list(Path directory) {
        return walk(directory).stream().filter(Files::isRegularFile).toList();
    }

    /** All files and directories within a directory. */
    private static List<Path> walk(Path directory) {
        try (Stream<Path> files = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            return files.sorted().toList();
        } catch (UncheckedIOException e) {
            throw unlisted(directory, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw unlisted(directory, e);
        }
    }

    private static InputException unlisted(Path directory, IOException e) {
        return new InputException(
                FileNames.shortened(directory.toString()) + " cannot be listed: " + FileFault.named(e) + ".", e);
    }

    /** The files that match a glob such as {@code camera/*.png}, sorted; none is no error. */
    public List<Path> glob(String pattern) {
        return matching(pattern, false);
    }

    /**
     * The files that match a glob such as {@code camera/*.png}, sorted.
     *
     * @throws InputException if there is none
     */
    public List<Path> someOf(String pattern) {
        List<Path> files = glob(pattern);
        requireMatch(pattern, files);
        return files;
    }

    private void requireMatch(String pattern, List<Path> matching) {
        if (matching.isEmpty()) {
            throw new InputException(
                    "Nothing in " + directory + " matches \"" + pattern + "\"" + present(directory, pattern));
        }
    }

    private List<Path> matching(String pattern, boolean directories) {
        FileNames.requireEncodable(pattern);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        return walk(directory).stream()
                .filter(file -> Files.isRegularFile(file) || (directories && Files.isDirectory(file)))
                .filter(file -> matcher.matches(directory.relativize(file)))
                .toList();
    }

    /** The bytes, as a stream that is closed after the method has returned. */
    public InputStream stream(String name) {
        Path file = path(name);
        try {
            return resources.closeLater(Files.newInputStream(file));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The whole text. */
    public String text(String name) {
        InputFile file = file(name);
        try (InputStream in = file.text()) {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
        } catch (IOException e) {
            throw Utf8Fault.in(file, e).orElseGet(() -> unreadable(file.path(), e));
        }
    }

    /** The lines of the text, read as the stream goes on; closed after the method has returned. */
    @SuppressWarnings("StreamResourceLeak") // It is closed with the other resources of the call.
    public Stream<String> lines(String name) {
        InputFile file = file(name);
        try {
            return resources.closeLater(TextLines.of(file));
        } catch (IOException e) {
            throw unreadable(file.path(), e);
        }
    }

    /** The one JSON value of the file. */
    public <T> T json(String name, Class<T> type) {
        return BoundFile.of(file(name), type).value();
    }

    /** The one JSON value of the file. */
    public <T> T json(String name, TypeReference<T> type) {
        return BoundFile.of(file(name), type).value();
    }

    /** The one JSON value of the file, by a generated reader. */
    public <T> T json(String name, RowReader<T> reader) {
        return streamed(name, reader).value();
    }

    /** The one JSON value of the file, an array, by a generated reader. */
    public <T> List<T> jsonList(String name, RowReader<T> reader) {
        return streamed(name, reader).list();
    }

    /** All rows of the file: elements of a JSON array, lines of JSON Lines, records of CSV. */
    public <T> List<T> rows(String name, Class<T> type) {
        return BoundFile.of(log(name), type).rows().collect(Collectors.toList());
    }

    /** All rows of the file: elements of a JSON array, lines of JSON Lines, records of CSV. */
    public <T> List<T> rows(String name, TypeReference<T> type) {
        return BoundFile.of(log(name), type).rows().collect(Collectors.toList());
    }

    /** The rows of the file, read as the stream goes on. */
    public <T> Stream<T> rowStream(String name, Class<T> type) {
        return BoundFile.of(log(name), type).rows();
    }

    /** The rows of the file, read as the stream goes on. */
    public <T> Stream<T> rowStream(String name, TypeReference<T> type) {
        return BoundFile.of(log(name), type).rows();
    }

    /** All rows of a JSON file, by a generated reader: elements of an array, or lines of JSON Lines. */
    public <T> List<T> rows(String name, RowReader<T> reader) {
        return new StreamedFile<>(log(name), reader).rows();
    }

    /** The rows of a JSON file, by a generated reader, read as the stream goes on. */
    public <T> Stream<T> rowStream(String name, RowReader<T> reader) {
        return new StreamedFile<>(log(name), reader).rowStream();
    }

    /** The columns of a file of rows, by a generated reader: lines of JSON Lines, or records of CSV. */
    public <T> T columns(String name, ColumnsReader<?, T> reader) {
        return new StreamedColumns<>(log(name), reader).columns();
    }

    /**
     * The messages of a log that is not text, as its format has them, in the order of their times; read as the stream goes on,
     * and closed after the method has returned. Of the topics that the options name, else of all.
     *
     * @param type of the messages, such as that of the reader of MCAP
     */
    @SuppressWarnings("StreamResourceLeak") // It is closed with the other resources of the call.
    public <T> Stream<T> messages(String name, Class<T> type) {
        InputFile log = log(name);
        try {
            return resources.closeLater(log.messages(type));
        } catch (IOException e) {
            throw unreadable(log.path(), e);
        }
    }

    private InputFile file(String name) {
        return opened(LogParts.of(path(name)));
    }

    /** The log of that name: a file, a directory that is one log, or all that matches a pattern, as one log. */
    private InputFile log(String name) {
        if (FileNames.isPattern(name)) {
            LogParts parts = LogParts.ofPattern(directory, name, matching(name, true));
            requireMatch(name, parts.paths());
            parts.paths().forEach(listener::asked);
            return opened(parts);
        }
        if (!isLogDirectory(name)) {
            return file(name);
        }
        LogParts parts = LogParts.ofDirectory(resolve(name));
        listener.asked(parts.place());
        return opened(parts);
    }

    private boolean isLogDirectory(String name) {
        return !InputFile.isText(name.toLowerCase(Locale.ROOT)) && Files.isDirectory(resolve(name));
    }

    private InputFile opened(LogParts parts) {
        return new InputFile(parts, options, resources, listener);
    }

    private <T> StreamedFile<T> streamed(String name, RowReader<T> reader) {
        return new StreamedFile<>(file(name), reader);
    }

    private static InputException unreadable(Path file, IOException cause) {
        return new InputException(file + " cannot be read: " + FileFault.reason(cause) + ".", cause);
    }
}
