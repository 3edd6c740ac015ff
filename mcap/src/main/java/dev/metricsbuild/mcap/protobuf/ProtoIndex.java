package dev.metricsbuild.mcap.protobuf;

import dev.metricsbuild.mcap.message.MessageException;
import java.util.Arrays;

/**
 * Where the fields of messages lie: for each field a chain of runs, which are occurrences next to each other. With it fields come
 * in the order of the schema, whatever their order on the wire. Messages within each other are indexed on top of each other.
 */
final class ProtoIndex {
    /** Most runs: only a writer that mixes up repeated fields makes more of them than there are fields. */
    static final int MAX_RUNS = 1 << 20;
    /** No run. */
    static final int NONE = 0;

    private static final int RUN = 3;

    /** Two for each field: its first run and its last. */
    private int[] slots = new int[64];
    /** Three for each run: its first byte, its end, the next run; the first three are nobody's. */
    private int[] runs = new int[64 * RUN];

    private int slotTop;
    private int runTop = RUN;

    void clear() {
        slotTop = 0;
        runTop = RUN;
    }

    /** Makes room for a message of so many fields; where its slots are. */
    int open(int fields) {
        int base = slotTop;
        slotTop += 2 * fields;
        if (slotTop > slots.length) {
            slots = Arrays.copyOf(slots, Math.max(slotTop, 2 * slots.length));
        }
        Arrays.fill(slots, base, slotTop, NONE);
        return base;
    }

    int runTop() {
        return runTop;
    }

    /** Forgets a message and all on top of it. */
    void close(int base, int runsBefore) {
        slotTop = base;
        runTop = runsBefore;
    }

    void add(int base, int field, int from, int to) throws MessageException {
        int slot = base + 2 * field;
        int last = slots[slot + 1];
        if (last != NONE && runs[last + 1] == from) {
            runs[last + 1] = to;
            return;
        }
        if (runTop / RUN > MAX_RUNS) {
            throw new MessageException("the fields of the message alternate more than " + MAX_RUNS + " times");
        }
        if (runTop == runs.length) {
            runs = Arrays.copyOf(runs, 2 * runs.length);
        }
        runs[runTop] = from;
        runs[runTop + 1] = to;
        runs[runTop + 2] = NONE;
        if (last == NONE) {
            slots[slot] = runTop;
        } else {
            runs[last + 2] = runTop;
        }
        slots[slot + 1] = runTop;
        runTop += RUN;
    }

    /** Forgets what was added for a field. */
    void remove(int base, int field) {
        slots[base + 2 * field] = NONE;
        slots[base + 2 * field + 1] = NONE;
    }

    int first(int base, int field) {
        return slots[base + 2 * field];
    }

    int start(int run) {
        return runs[run];
    }

    int end(int run) {
        return runs[run + 1];
    }

    int next(int run) {
        return runs[run + 2];
    }
}
