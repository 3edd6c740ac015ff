package dev.metricsbuild.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** Brings neighbours together in their order, which a shuffle does not keep. */
final class MergeTask
        implements Function2<Integer, Iterator<Tuple2<Integer, byte[]>>, Iterator<Tuple2<Integer, byte[]>>> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<byte[]> recipe;

    MergeTask(Broadcast<byte[]> recipe) {
        this.recipe = recipe;
    }

    @Override
    public Iterator<Tuple2<Integer, byte[]>> call(Integer partition, Iterator<Tuple2<Integer, byte[]>> neighbours)
            throws Exception {
        List<Tuple2<Integer, byte[]>> sorted = new ArrayList<>();
        neighbours.forEachRemaining(sorted::add);
        sorted.sort(Comparator.comparing(Tuple2::_1));
        List<byte[]> stretches = sorted.stream().map(Tuple2::_2).toList();
        byte[] merged = Share.of(recipe.value(), (remote, source) -> remote.merge(source, stretches));
        return List.of(new Tuple2<>(partition, merged)).iterator();
    }
}
