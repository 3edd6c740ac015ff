package dev.metricsbuild.collect;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Map;
import java.util.TreeMap;

/** How states of categories are sent. */
record CategoriesCodec<S>(Writing<S> writing, Reading<S> reading) implements CollectorCodec<TreeMap<String, S>> {
    /** Writes what is remembered of one category. */
    @FunctionalInterface
    interface Writing<S> {
        void write(ObjectOutput out, S state) throws IOException;
    }

    /** Reads what is remembered of one category. */
    @FunctionalInterface
    interface Reading<S> {
        S read(ObjectInput in) throws IOException, ClassNotFoundException;
    }

    @Override
    public void write(TreeMap<String, S> container, ObjectOutput out) throws IOException {
        CompactForm.writeCount(out, container.size());
        for (Map.Entry<String, S> category : container.entrySet()) {
            CompactForm.writeText(out, category.getKey());
            writing.write(out, category.getValue());
        }
    }

    @Override
    public TreeMap<String, S> read(ObjectInput in) throws IOException, ClassNotFoundException {
        TreeMap<String, S> container = new TreeMap<>();
        for (long left = CompactForm.readCount(in); left > 0; left--) {
            String category = CompactForm.readText(in);
            container.put(category, reading.read(in));
        }
        return container;
    }
}
