package dev.metricsbuild.mcap.read;

import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Messages of several files, one file after the other or merged by log time. A file is begun when its first message can be next,
 * so that of files that follow one another only one is in memory. What is wrong is said with the file's name.
 */
final class BagMessages implements McapMessages {
    private final List<Part> files;
    private final List<Part> upcoming;
    private final PriorityQueue<Part> heads = new PriorityQueue<>(BagMessages::compareHeads);
    private final boolean isMerged;
    private @Nullable Part current;
    private int started;

    BagMessages(List<Part> files, boolean isMerged) {
        this.files = List.copyOf(files);
        this.upcoming = new ArrayList<>(files);
        this.isMerged = isMerged;
        if (isMerged) {
            upcoming.sort((a, b) -> Long.compareUnsigned(a.startTime, b.startTime));
        }
    }

    /**
     * The messages of a file.
     *
     * @param index place in the order of the files
     * @param startTime no message is earlier
     */
    record Part(String name, int index, long startTime, McapMessages messages) {
        boolean next() throws IOException {
            try {
                return messages.next();
            } catch (McapException e) {
                throw new McapException(e.problem().in(name));
            }
        }

        long time() {
            return messages.message().logTime();
        }
    }

    private static int compareHeads(Part a, Part b) {
        int byTime = Long.compareUnsigned(a.time(), b.time());
        return byTime != 0 ? byTime : Integer.compare(a.index, b.index);
    }

    @Override
    public boolean next() throws IOException {
        advance(current);
        while (isDue()) {
            advance(upcoming.get(started++));
        }
        current = heads.poll();
        return current != null;
    }

    /** Whether another file must be begun before the next message is known. */
    private boolean isDue() {
        if (started == upcoming.size()) {
            return false;
        }
        Part head = heads.peek();
        return head == null || (isMerged && Long.compareUnsigned(upcoming.get(started).startTime, head.time()) <= 0);
    }

    private void advance(@Nullable Part part) throws IOException {
        if (part != null && part.next()) {
            heads.add(part);
        }
    }

    @Override
    public McapMessage message() {
        if (current == null) {
            throw new IllegalStateException(
                    "There is no current message; call message() only after next() returned true.");
        }
        return current.messages.message();
    }

    @Override
    public List<McapProblem> problems() {
        return files.stream()
                .flatMap(file -> file.messages.problems().stream().map(problem -> problem.in(file.name)))
                .toList();
    }

    @Override
    public void close() {
        files.forEach(file -> file.messages.close());
    }
}
