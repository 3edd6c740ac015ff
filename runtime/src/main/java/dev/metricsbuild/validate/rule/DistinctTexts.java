package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.EntryVisitor;
import dev.metricsbuild.validate.facts.SeriesFacts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The different strings of a series, each with the position of its first appearance.
 *
 * <p>A series of states has few of them, so that they are kept and the series is read once for all the metrics that show
 * it. Where they are many, only the first are kept and {@code complete} is false.
 */
record DistinctTexts(Map<String, Integer> firstPositions, boolean complete) {
    private static final int CHARACTERS_KEPT = 1 << 20;

    static DistinctTexts of(SeriesFacts series) {
        Collector collector = new Collector();
        series.visit(collector);
        return new DistinctTexts(collector.texts, !collector.full);
    }

    private static final class Collector implements EntryVisitor {
        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private int position;
        private int characters;
        private boolean full;

        @Override
        public boolean text(String value) {
            if (texts.putIfAbsent(value, position++) == null) {
                characters += value.length();
            }
            full = characters > CHARACTERS_KEPT;
            return !full;
        }
    }
}
