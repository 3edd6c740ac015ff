package dev.metricsbuild.validate.scan;

import dev.metricsbuild.validate.facts.ContentFacts;
import dev.metricsbuild.validate.facts.DataFacts;
import dev.metricsbuild.validate.facts.SeriesFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code MetricsData}, with the oneof of its content and {@code ExternalFile}. */
final class DataState {
    private static final int ID = 1 << 3 | Field.LENGTH;
    private static final int TYPE = 2 << 3 | Field.VARINT;
    private static final int NAME = 3 << 3 | Field.LENGTH;
    private static final int UNIT = 4 << 3 | Field.LENGTH;
    private static final int PER_CATEGORY = 5 << 3 | Field.VARINT;
    private static final int CATEGORY_NAMES = 6 << 3 | Field.LENGTH;
    private static final int INDEXED = 7 << 3 | Field.VARINT;
    private static final int INDEX_ID = 8 << 3 | Field.LENGTH;
    private static final int INDEX_TYPE = 9 << 3 | Field.VARINT;
    private static final int SERIES = 10 << 3 | Field.LENGTH;
    private static final int SERIES_PER_CATEGORY = 11 << 3 | Field.LENGTH;
    private static final int EXTERNAL_FILE = 12 << 3 | Field.LENGTH;
    private static final int FIRST = 1 << 3 | Field.LENGTH;
    private static final int SECOND = 2 << 3 | Field.LENGTH;

    private final IdState id = new IdState();
    private final IdState indexId = new IdState();
    private final List<String> categoryNames = new ArrayList<>(0);
    private int type;
    private String name = "";
    private boolean perCategory;
    private boolean indexed;
    private int indexType;
    // At most one of these three is not null, as the oneof has it.
    private @Nullable SeriesState series;
    private @Nullable Map<String, SeriesFacts> categories;
    private @Nullable String path;

    DataState scan(WireInput in, SeriesScanner elements) throws IOException {
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            switch (tag) {
                case ID -> id.scan(in);
                case TYPE -> type = in.number();
                case NAME -> name = in.text();
                case UNIT -> in.checkText();
                case PER_CATEGORY -> perCategory = in.bool();
                case CATEGORY_NAMES -> categoryNames.add(in.text());
                case INDEXED -> indexed = in.bool();
                case INDEX_ID -> indexId.scan(in);
                case INDEX_TYPE -> indexType = in.number();
                case SERIES -> elements.scan(intoSeries(in.source()));
                case SERIES_PER_CATEGORY -> scanCategories(in, elements);
                case EXTERNAL_FILE -> scanFile(in);
                default -> in.skip(tag);
            }
        }
        in.leave(outer);
        return this;
    }

    private SeriesState intoSeries(ByteSource source) {
        if (series == null) {
            series = new SeriesState(source);
            categories = null;
            path = null;
        }
        return series;
    }

    private void scanCategories(WireInput in, SeriesScanner elements) throws IOException {
        if (categories == null) {
            categories = new LinkedHashMap<>();
            series = null;
            path = null;
        }
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            if (tag == FIRST) {
                scanCategory(in, elements, categories);
            } else {
                in.skip(tag);
            }
        }
        in.leave(outer);
    }

    /** One entry of the map: its parts merge within it, but a later entry of the same key takes its place. */
    private static void scanCategory(WireInput in, SeriesScanner elements, Map<String, SeriesFacts> categories)
            throws IOException {
        String key = "";
        SeriesState value = new SeriesState(in.source());
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            switch (tag) {
                case FIRST -> key = in.text();
                case SECOND -> elements.scan(value);
                default -> in.skip(tag);
            }
        }
        in.leave(outer);
        categories.put(key, value);
    }

    private void scanFile(WireInput in) throws IOException {
        if (path == null) {
            path = "";
            series = null;
            categories = null;
        }
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            if (tag == FIRST) {
                path = in.text();
            } else {
                in.skip(tag);
            }
        }
        in.leave(outer);
    }

    DataFacts facts() {
        return new ScannedData(
                id.facts(), type, name, perCategory, categoryNames, indexed, indexId.facts(), indexType, content());
    }

    private ContentFacts content() {
        if (series != null) {
            return series;
        }
        if (categories != null) {
            return new ContentFacts.Grouped(Collections.unmodifiableMap(categories));
        }
        return path != null ? new ContentFacts.External(path) : new ContentFacts.None();
    }
}
