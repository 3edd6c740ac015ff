package dev.metricsbuild.spark;

import dev.metricsbuild.source.batch.JobRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** Fetches the jobs of a partition, and yields what has been gathered of them under the partition's number. */
final class GatherTask implements Function2<Integer, Iterator<byte[]>, Iterator<Tuple2<Integer, byte[]>>> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<byte[]> recipe;

    GatherTask(Broadcast<byte[]> recipe) {
        this.recipe = recipe;
    }

    @Override
    public Iterator<Tuple2<Integer, byte[]>> call(Integer partition, Iterator<byte[]> rows) throws Exception {
        List<JobRow> jobs = new ArrayList<>();
        while (rows.hasNext()) {
            jobs.addAll(Rows.read(rows.next()));
        }
        byte[] gathered = Share.of(recipe.value(), (remote, source) -> remote.gather(source, jobs));
        return List.of(new Tuple2<>(partition, gathered)).iterator();
    }
}
