package dev.metricsbuild.mcap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Messages of several files, one file after the other or merged by log time. */
final class BagMessages implements McapMessages {
    private final List<McapMessages> files;
    private final PriorityQueue<Head> heads = new PriorityQueue<>();
    private final boolean isMerged;
    private @Nullable Head current;
    private int started;

    BagMessages(List<McapMessages> files, boolean isMerged) {
        this.files = files;
        this.isMerged = isMerged;
    }

    /** A file that stands at a message. */
    private record Head(McapMessages messages, int index) implements Comparable<Head> {
        @Override
        public int compareTo(Head other) {
            int byTime = Long.compareUnsigned(
                    messages.message().logTime(), other.messages.message().logTime());
            return byTime != 0 ? byTime : Integer.compare(index, other.index);
        }
    }

    @Override
    public boolean next() throws IOException {
        advance(current);
        while (started < files.size() && (isMerged || heads.isEmpty())) {
            advance(new Head(files.get(started), started));
            started++;
        }
        current = heads.poll();
        return current != null;
    }

    private void advance(@Nullable Head head) throws IOException {
        if (head != null && head.messages.next()) {
            heads.add(head);
        }
    }

    @Override
    public McapMessage message() {
        if (current == null) {
            throw new IllegalStateException("There is no message here; message() goes with a next() that gave true.");
        }
        return current.messages.message();
    }

    @Override
    public List<McapProblem> problems() {
        List<McapProblem> all = new ArrayList<>();
        files.forEach(file -> all.addAll(file.problems()));
        return List.copyOf(all);
    }

    @Override
    public void close() {
        files.forEach(McapMessages::close);
    }
}
