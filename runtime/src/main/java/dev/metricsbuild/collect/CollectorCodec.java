package dev.metricsbuild.collect;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.stream.Collector;

/**
 * How a collector's container is sent between the machines of a cluster. Only a container that Java cannot serialize,
 * or not efficiently, needs a codec: the built-in collectors have theirs, and the JDK's collections, text builders and
 * arrays are sent as they are.
 *
 * <pre>{@code
 * static Collector<Double, ?, Double> range() {
 *     return new RangeCodec().on(Collector.of(Range::new, Range::add, Range::merge, Range::width));
 * }
 * }</pre>
 *
 * @param <A> the container
 */
public interface CollectorCodec<A> {
    /**
     * Writes a container.
     *
     * @throws IOException if it cannot be written; the run ends and names the method
     */
    void write(A container, ObjectOutput out) throws IOException;

    /**
     * Reads what {@link #write} has written, no more and no less.
     *
     * @throws IOException if it is malformed; the run ends and names the method
     * @throws ClassNotFoundException if an object of an unknown class has been written
     */
    A read(ObjectInput in) throws IOException, ClassNotFoundException;

    /** The same collector, whose container is sent with this codec. */
    default <T, R> Collector<T, A, R> on(Collector<T, A, R> collector) {
        return new CodedCollector<>(collector, this);
    }
}
