package dev.metricsbuild.transfer;

import dev.metricsbuild.collect.CollectorStates;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stands for the state of a ready collector in a stream, as in a map that groups by something. */
public final class StateForm implements Externalizable {
    private static final long serialVersionUID = 1L;

    private transient @Nullable Object state;

    /** For the stream that reads it. */
    public StateForm() {}

    StateForm(Object state) {
        this.state = state;
    }

    Object state() {
        return Objects.requireNonNull(state);
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        CollectorStates.write(state(), out);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        state = CollectorStates.read(in);
    }
}
