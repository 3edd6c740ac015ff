package dev.metricsbuild.collect;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** How the states of built-in collectors are sent that contain no code. */
record ReadyCodec<A>(Class<A> type) implements CollectorCodec<A> {
    @Override
    public void write(A container, ObjectOutput out) throws IOException {
        CollectorStates.write(container, out);
    }

    @Override
    public A read(ObjectInput in) throws IOException, ClassNotFoundException {
        return type.cast(CollectorStates.read(in));
    }
}
