package readers;

import dev.metricsbuild.annotations.*;
import java.util.*;
import java.util.stream.*;

/** Records with readers of their own, and those that are left to databind. */
public class Readers {
    record Plain(
            double d, float f, long l, int i, boolean b, String s, double[] ds, List<Double> list, List<String> texts) {}
    record Named(double wind, int in, long seen, String field, double OfPlain) {}
    record Nested(Plain plain, List<Named> named, readers.other.Plain other) {}
    record Tree(double value, List<Tree> children) {}
    @Deprecated record Old(int x) {}
    record Validated(double speed) {
        Validated {
            if (speed < 0) {
                throw new IllegalArgumentException("speed is negative");
            }
        }
        Validated(String text) { this(Double.parseDouble(text)); }
        double getDouble() { return 2 * speed; }
        static Validated valueOf(String text) { return new Validated(text); }
    }

    record Getter(double x) { public List<String> getItems() { return List.of(); } }
    record Boxed(Double x) {}
    record Odd(List<List<Double>> x) {}
    record Generic<T>(T x) {}
    record Deep(Plain plain, Boxed boxed) {}
    record Empty() {}
    static class Bean { Bean(String x) {} }

    @Provides static Map<String, Double> log(@LogFile("nested.json") Nested log) { return Map.of(); }
    @JobMetric static double plain(Map<String, Double> log, @LogFile("plain.json") List<Plain> rows) { return 1; }
    @JobMetric static double lines(@LogFile("plain.jsonl") List<Plain> rows) { return 1; }
    @JobMetric static double stream(@LogFile("named.ndjson") Stream<Named> rows) { return 1; }
    @JobMetric static double array(@LogFile("named.json") Stream<Named> rows) { return 1; }
    @JobMetric static double maybe(@ExperienceFile(value = "t.json", optional = true) Optional<Tree> tree) { return 1; }
    @JobMetric static double maybeRows(@LogFile(value = "t.json", optional = true) Optional<List<Tree>> t) { return 1; }
    @JobMetric @Deprecated static double old(@LogFile("old.jsonl") Stream<Old> rows) { return 1; }
    @JobMetric static double other(@LogFile("o.jsonl") Stream<readers.other.Plain> rows) { return 1; }
    @JobMetric static double validated(@LogFile("v.jsonl") Stream<Validated> rows) { return 1; }

    @JobMetric static double csv(@LogFile("plain.csv") List<Plain> rows) { return 1; }
    @JobMetric static double asked(@LogFile(value = "plain.json", databind = true) List<Plain> rows) { return 1; }
    @JobMetric static double getter(@LogFile("a.json") Getter row) { return 1; }
    @JobMetric static double boxed(@LogFile("a.json") Boxed row) { return 1; }
    @JobMetric static double odd(@LogFile("a.json") Odd row) { return 1; }
    @JobMetric static double generic(@LogFile("a.json") Generic<Double> row) { return 1; }
    @JobMetric static double deep(@LogFile("a.json") Deep row) { return 1; }
    @JobMetric static double empty(@LogFile("a.json") Empty row) { return 1; }
    @JobMetric static double bean(@LogFile("a.json") Bean row) { return 1; }
}
