package columns;

import dev.metricsbuild.annotations.*;
import java.util.*;

/** Records of arrays, which hold files of rows column by column. */
public class Columns {
    record Log(double[] d, long[] l, int[] i, boolean[] isFlying, String[] s) {}
    record Named(double[] w, long[] in, int[] seen, boolean[] row, String[] columns) {
        double[] getAll() { return w; }
    }
    record Row(double[] x) {}
    @Deprecated record Old(int[] x) {}
    record Step(double x) {}

    @JobMetric static double lines(@LogFile("a.jsonl") Log log) { return 1; }
    @JobMetric static double again(@LogFile("b.NDJSON") Log log) { return 1; }
    @JobMetric static double csv(@ExperienceFile("a.csv") Named log) { return 1; }
    @JobMetric static double maybe(@LogFile(value = "a.csv", optional = true) Optional<Row> log) { return 1; }
    @JobMetric static double asked(@LogFile(value = "a.jsonl", databind = true) Row log) { return 1; }
    @JobMetric static double value(@LogFile("a.json") Row log) { return 1; }
    @JobMetric static double valueByDatabind(@LogFile("a.json") Log log) { return 1; }
    @JobMetric static double rows(@LogFile("a.jsonl") List<Row> log) { return 1; }
    @JobMetric static double both(@LogFile("a.jsonl") Log log, @LogFile("a.jsonl") List<Step> steps) { return 1; }
    @JobMetric @Deprecated static double old(@LogFile("a.jsonl") Old log) { return 1; }
    @JobMetric static double other(@LogFile("a.jsonl") columns.other.Log log) { return 1; }
}
