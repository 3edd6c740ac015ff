package dev.metricsbuild.validate.scan;

import dev.metricsbuild.validate.facts.ContentFacts;
import dev.metricsbuild.validate.facts.DataFacts;
import dev.metricsbuild.validate.facts.IdFacts;
import java.util.List;

/** What is kept of a {@code MetricsData}. */
record ScannedData(
        IdFacts id,
        int type,
        String name,
        boolean perCategory,
        List<String> categoryNames,
        boolean indexed,
        IdFacts indexId,
        int indexType,
        ContentFacts content)
        implements DataFacts {}
