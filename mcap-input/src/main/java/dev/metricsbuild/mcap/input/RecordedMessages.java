package dev.metricsbuild.mcap.input;

import dev.metricsbuild.input.InputException;
import dev.metricsbuild.input.LogRequest;
import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.read.McapBag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** Messages as they are, each copied, so that it stays what it is when the next one is read. */
final class RecordedMessages extends Spliterators.AbstractSpliterator<McapMessage> {
    private final McapBag bag;
    private final McapMessages messages;
    private final LogRequest request;
    private boolean ended;

    RecordedMessages(McapBag bag, McapMessages messages, LogRequest request) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.bag = bag;
        this.messages = messages;
        this.request = request;
    }

    @Override
    public boolean tryAdvance(Consumer<? super McapMessage> action) {
        if (ended || !isAtNext()) {
            return false;
        }
        action.accept(messages.message().copy());
        return true;
    }

    private boolean isAtNext() {
        try {
            if (messages.next()) {
                return true;
            }
        } catch (McapException e) {
            throw new InputException(request.name() + ": " + e.getMessage() + RecordedRows.READ_WHAT_IS_WHOLE, e);
        } catch (IOException e) {
            throw new InputException(request.name() + " cannot be read: " + e.getMessage(), e);
        }
        RecordedRows.reportLosses(messages, request);
        close();
        return false;
    }

    /** Closes the recording; there are no more messages then. */
    void close() {
        if (!ended) {
            ended = true;
            messages.close();
            try {
                bag.close();
            } catch (IOException e) {
                throw new UncheckedIOException(request.name() + " cannot be closed.", e);
            }
        }
    }
}
