package dev.metricsbuild.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lines of a text, whose faults name the file: the JDK's own stream does not know it any more when it meets them. */
final class TextLines extends Spliterators.AbstractSpliterator<String> {
    private final InputFile file;
    private final BufferedReader reader;
    private long count;

    private TextLines(InputFile file, BufferedReader reader) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.file = file;
        this.reader = reader;
    }

    /** The lines, read as the stream goes on; the file is closed with it. */
    static Stream<String> of(InputFile file) throws IOException {
        TextLines lines =
                new TextLines(file, new BufferedReader(new InputStreamReader(file.text(), UTF_8.newDecoder())));
        return StreamSupport.stream(lines, false).onClose(lines::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super String> action) {
        String line;
        try {
            line = reader.readLine();
        } catch (IOException e) {
            throw Utf8Fault.in(file, e)
                    .orElseGet(() -> new InputException(
                            file + " cannot be read after line " + count + ": " + e.getMessage(), e));
        }
        if (line == null) {
            return false;
        }
        count++;
        action.accept(line);
        return true;
    }

    private void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
