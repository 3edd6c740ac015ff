package dev.metricsbuild.collect;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.StreamCorruptedException;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * The states of collectors as bytes, for what runs a batch on several machines. Each ready state is a byte that says which
 * it is, and its numbers; it needs nothing of the collector that it came from.
 */
public final class CollectorStates {
    private CollectorStates() {}

    /** The codec that a collector has; null for none. */
    public static @Nullable CollectorCodec<?> codecOf(Collector<?, ?, ?> collector) {
        if (collector instanceof CodedCollector<?, ?, ?> coded) {
            return coded.codec();
        }
        return collector instanceof NumberCollector<?> numbers ? numbers.codec() : null;
    }

    /** Whether something is the state of a ready collector. */
    public static boolean isReady(Object state) {
        return state instanceof ReadyState;
    }

    /**
     * Writes the state of a ready collector.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if it is none
     */
    public static void write(Object state, ObjectOutput out) throws IOException {
        if (!(state instanceof ReadyState ready)) {
            throw new IllegalArgumentException(state.getClass().getName() + " is not a state of a built-in collector.");
        }
        out.writeByte(ready.code());
        ready.write(out);
    }

    /**
     * Reads the state of a ready collector.
     *
     * @throws IOException if it is malformed
     * @throws ClassNotFoundException if it holds an object of an unknown class
     */
    public static Object read(ObjectInput in) throws IOException, ClassNotFoundException {
        int code = in.readByte();
        return switch (code) {
            case MeanState.CODE -> MeanState.read(in);
            case SumState.CODE -> SumState.read(in);
            case ExtremeState.CODE -> ExtremeState.read(in);
            case DistributionState.CODE -> DistributionState.read(in);
            case BucketState.CODE -> BucketState.read(in);
            case JobLines.CODE -> JobLines.read(in);
            case Numbers.CODE -> Numbers.read(in);
            default -> throw new StreamCorruptedException("No collector has the code " + code + ".");
        };
    }
}
