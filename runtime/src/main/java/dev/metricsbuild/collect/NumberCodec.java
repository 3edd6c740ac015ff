package dev.metricsbuild.collect;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.function.Supplier;

/**
 * How states of numbers are sent: what holds the numbers is written, and is merged into a fresh state where it arrives.
 * So what is made of them in the end, which is code, stays where it is.
 */
record NumberCodec<R>(Supplier<? extends NumberState<R>> states) implements CollectorCodec<NumberState<R>> {
    @Override
    public void write(NumberState<R> container, ObjectOutput out) throws IOException {
        NumberState<?> inner = NumberCollector.inner(container);
        boolean ready = CollectorStates.isReady(inner);
        out.writeBoolean(ready);
        if (ready) {
            CollectorStates.write(inner, out);
        } else {
            out.writeObject(inner);
        }
    }

    @Override
    public NumberState<R> read(ObjectInput in) throws IOException, ClassNotFoundException {
        Object inner = in.readBoolean() ? CollectorStates.read(in) : in.readObject();
        NumberState<R> fresh = states.get();
        merge(NumberCollector.inner(fresh), inner);
        return fresh;
    }

    @SuppressWarnings("unchecked") // Both come from suppliers of one method, which are of one class.
    private static <S> void merge(NumberState<S> into, Object from) {
        into.merge((NumberState<S>) from);
    }
}
