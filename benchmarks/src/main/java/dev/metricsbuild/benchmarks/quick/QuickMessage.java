package dev.metricsbuild.benchmarks.quick;

import java.io.IOException;
import java.util.Arrays;
import us.hebi.quickbuf.ProtoMessage;
import us.hebi.quickbuf.ProtoSource;

/** What all messages do alike. */
abstract class QuickMessage<T extends QuickMessage<T>> extends ProtoMessage<T> {
    /** An empty message of the same type. */
    abstract T create();

    /** Reads the field of a tag; gives the next tag. */
    abstract int read(int tag, ProtoSource in) throws IOException;

    @SuppressWarnings("unchecked") // T is the class itself.
    final T self() {
        return (T) this;
    }

    final boolean has(int field) {
        return (bitField0_ & 1 << field) != 0;
    }

    final T with(int field) {
        bitField0_ |= 1 << field;
        cachedSize = -1;
        return self();
    }

    final T cleared() {
        bitField0_ = 0;
        cachedSize = -1;
        return self();
    }

    static int skip(int tag, ProtoSource in) throws IOException {
        return in.skipField(tag) ? in.readTag() : 0;
    }

    @Override
    public T mergeFrom(ProtoSource in) throws IOException {
        cachedSize = -1;
        int tag = in.readTag();
        while (tag != 0) {
            tag = read(tag, in);
        }
        return self();
    }

    @Override
    public T copyFrom(T other) {
        clear();
        try {
            return mergeFrom(ProtoSource.newInstance(other.toByteArray()));
        } catch (IOException e) {
            throw new AssertionError("What has been serialized is a message.", e);
        }
    }

    @Override
    public T clone() {
        return create().copyFrom(self());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuickMessage<?> message
                && message.getClass() == getClass()
                && Arrays.equals(toByteArray(), message.toByteArray());
    }
}
