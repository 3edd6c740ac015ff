package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.DataFacts;
import java.util.BitSet;
import java.util.List;

/** Which data is the index of which, by their positions. */
final class Indexes {
    private final Bearers dataById;
    private final int[] indexOf;
    private final BitSet indexes = new BitSet();
    private boolean allFound = true;

    /** Without data; the table of their ids is filled by the caller. */
    Indexes(int size, Bearers dataById) {
        this.dataById = dataById;
        this.indexOf = new int[size];
    }

    /** Looks for the index of an entry among the entries so far: an index mostly stands before what it is of. */
    void add(int position, DataFacts entry) {
        if (!entry.indexed()) {
            return;
        }
        int index = dataById.of(entry.indexId().key());
        indexOf[position] = index;
        if (index >= 0) {
            indexes.set(index);
        } else {
            allFound = false;
        }
    }

    /** Looks for all of them again, where that may find others now that all entries are known. */
    void complete(List<DataFacts> data) {
        if (allFound && dataById.repeated().isEmpty()) {
            return;
        }
        indexes.clear();
        for (int position = 0; position < data.size(); position++) {
            add(position, data.get(position));
        }
    }

    /** The position of the index of an indexed entry; negative where its reference leads nowhere. */
    int of(int position) {
        return indexOf[position];
    }

    /** Whether the entry is the index of another. */
    boolean isIndex(int position) {
        return indexes.get(position);
    }
}
