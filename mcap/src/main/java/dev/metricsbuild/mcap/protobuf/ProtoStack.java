package dev.metricsbuild.mcap.protobuf;

import java.util.ArrayList;
import java.util.List;

/** Frames that are used again and again. */
final class ProtoStack {
    private final List<ProtoFrame> frames = new ArrayList<>();
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    ProtoFrame push() {
        if (size == frames.size()) {
            frames.add(new ProtoFrame());
        }
        return frames.get(size++);
    }

    ProtoFrame top() {
        return frames.get(size - 1);
    }

    void pop() {
        size--;
    }

    int size() {
        return size;
    }

    /** The innermost message or map. */
    ProtoFrame innermostStruct(boolean mayBeMap) {
        for (int i = size - 1; i >= 0; i--) {
            ProtoFrame frame = frames.get(i);
            if (frame.mode == ProtoFrame.Mode.MESSAGE || (mayBeMap && frame.mode == ProtoFrame.Mode.MAP)) {
                return frame;
            }
        }
        throw new IllegalStateException("The message has not begun or has ended.");
    }

    /** The field reached last, for messages. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < size; i++) {
            ProtoFrame frame = frames.get(i);
            if (frame.mode == ProtoFrame.Mode.MESSAGE
                    && frame.step > 0
                    && frame.step <= frame.messageHere().size()) {
                path.append(path.length() == 0 ? "" : ".")
                        .append(frame.fieldHere().name());
            } else if (frame.mode == ProtoFrame.Mode.LIST && frame.count > 0) {
                path.append('[').append(frame.count - 1).append(']');
            }
        }
        return path.toString();
    }
}
