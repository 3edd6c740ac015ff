package dev.metricsbuild.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Closes, after a method has returned, what was opened for it; the last opened first. */
public final class Resources implements Closeable {
    private final Deque<Closeable> open = new ArrayDeque<>();

    /** Starts with nothing open. */
    public Resources() {}

    <T extends Closeable> T closeLater(T resource) {
        open.push(resource);
        return resource;
    }

    <T> Stream<T> closeLater(Stream<T> stream) {
        open.push(stream::close);
        return stream;
    }

    /**
     * Closes everything, even if one of them fails to.
     *
     * @throws IOException what the first that failed has thrown
     */
    @Override
    public void close() throws IOException {
        IOException first = null;
        while (!open.isEmpty()) {
            first = closing(open.pop(), first);
        }
        if (first != null) {
            throw first;
        }
    }

    private static @Nullable IOException closing(Closeable resource, @Nullable IOException first) {
        try {
            resource.close();
            return first;
        } catch (IOException e) {
            if (first == null) {
                return e;
            }
            first.addSuppressed(e);
            return first;
        }
    }
}
