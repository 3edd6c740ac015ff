package dev.metricsbuild.validate.facts;

import java.util.List;

/** One entry of {@code metrics_data}; types are the numbers of {@code MetricsDataType}. */
public record DataFacts(
        IdFacts id,
        int type,
        String name,
        boolean perCategory,
        List<String> categoryNames,
        boolean indexed,
        IdFacts indexId,
        int indexType,
        ContentFacts content) {}
