package dev.metricsbuild.validate.values;

import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.validate.facts.ContentFacts;
import dev.metricsbuild.validate.facts.DataFacts;
import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.SeriesFacts;
import dev.metricsbuild.wire.Codes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts of a data in memory. */
record DataView(MetricsData data) implements DataFacts {
    static IdFacts id(MetricsData data) {
        return IdFacts.of(data.idOrNull());
    }

    @Override
    public IdFacts id() {
        return id(data);
    }

    @Override
    public int type() {
        return Codes.of(data);
    }

    @Override
    public String name() {
        return data.name();
    }

    @Override
    public boolean perCategory() {
        return data.content() instanceof DataContent.Grouped;
    }

    @Override
    public List<String> categoryNames() {
        return data.content() instanceof DataContent.Grouped grouped
                ? List.copyOf(grouped.categories().keySet())
                : List.of();
    }

    @Override
    public boolean indexed() {
        return data.indexOrNull() != null;
    }

    @Override
    public IdFacts indexId() {
        MetricsData index = data.indexOrNull();
        return index == null ? IdFacts.UNSET : id(index);
    }

    @Override
    public int indexType() {
        MetricsData index = data.indexOrNull();
        return index == null ? 0 : Codes.of(index);
    }

    @Override
    public ContentFacts content() {
        DataContent content = data.content();
        if (content instanceof Series series) {
            return new ValueSeriesFacts(series);
        }
        if (content instanceof DataContent.Grouped grouped) {
            Map<String, SeriesFacts> categories = new LinkedHashMap<>();
            for (Map.Entry<String, Series> category : grouped.categories().entrySet()) {
                categories.put(category.getKey(), new ValueSeriesFacts(category.getValue()));
            }
            return new ContentFacts.Grouped(categories);
        }
        return new ContentFacts.External(((DataContent.ExternalFile) content).path());
    }
}
