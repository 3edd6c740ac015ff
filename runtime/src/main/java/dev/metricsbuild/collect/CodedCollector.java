package dev.metricsbuild.collect;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;

/** A collector, and how its container is sent. */
record CodedCollector<T, A, R>(Collector<T, A, R> collector, CollectorCodec<A> codec) implements Collector<T, A, R> {
    @Override
    public Supplier<A> supplier() {
        return collector.supplier();
    }

    @Override
    public BiConsumer<A, T> accumulator() {
        return collector.accumulator();
    }

    @Override
    public BinaryOperator<A> combiner() {
        return collector.combiner();
    }

    @Override
    public Function<A, R> finisher() {
        return collector.finisher();
    }

    @Override
    public Set<Characteristics> characteristics() {
        return collector.characteristics();
    }
}
