package dev.metricsbuild.wire;

import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.MetricsFormatException;
import dev.metricsbuild.data.Series;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a {@code MetricsData} message. */
public final class DataDecoder {
    private static final FieldTypes SERIES_TYPES = FieldTypes.of("ddddd");

    private final WireSource in;
    private final DataResolver resolver;
    private FileId id = FileId.UNSET;
    private String name = "";
    private String unit = "";
    private @Nullable FileId indexId;
    private List<String> categoryNames = List.of();
    private Map<String, Series> categories = Map.of();
    private @Nullable DataContent content;

    private DataDecoder(WireSource in, DataResolver resolver) {
        this.in = in;
        this.resolver = resolver;
    }

    /**
     * The data of a message.
     *
     * @param bytes the file
     * @param span where the message lies in it
     * @param resolver finds the index, if there is one
     * @throws MetricsFormatException if the message is malformed, or its index is not to be found
     * @throws IOException if the bytes are no protobuf message
     */
    public static MetricsData decode(ByteBuffer bytes, Span span, DataResolver resolver) throws IOException {
        return new DataDecoder(new WireSource(bytes, span), resolver).decode();
    }

    private MetricsData decode() throws IOException {
        for (int field = in.next(Fields.MetricsData.TYPES); field != 0; field = in.next(Fields.MetricsData.TYPES)) {
            switch (field) {
                case Fields.MetricsData.METRICS_DATA_ID -> id = in.id();
                case Fields.MetricsData.NAME -> name = in.string();
                case Fields.MetricsData.UNIT -> unit = in.string();
                case Fields.MetricsData.CATEGORY_NAMES -> categoryName(in.string());
                case Fields.MetricsData.INDEX_DATA_ID -> indexId = in.id();
                case Fields.MetricsData.SERIES -> content = series();
                case Fields.MetricsData.SERIES_PER_CATEGORY -> categories();
                case Fields.MetricsData.EXTERNAL_FILE -> content = file();
                default -> in.skip();
            }
        }
        if (content == null) {
            throw new MetricsFormatException(
                    "The data \"" + name + "\" has neither a series, nor categories, nor a file.");
        }
        Object what = new Named("data", name);
        MetricsData index = indexId == null ? null : resolver.data(indexId, what);
        try {
            return MetricsData.of(content).identified(id.uuid(what), name, unit, index);
        } catch (IllegalArgumentException e) {
            throw new MetricsFormatException(what + " and its index do not match: " + e.getMessage(), e);
        }
    }

    private @Nullable Series series() throws IOException {
        Series series = null;
        int outer = in.enter();
        for (int field = in.next(SERIES_TYPES); field != 0; field = in.next(SERIES_TYPES)) {
            int within = in.enter();
            series = new PointReader(in).series(field);
            in.leave(within);
        }
        in.leave(outer);
        return series;
    }

    private void categoryName(String category) {
        categoryNames = categoryNames.isEmpty() ? new ArrayList<>() : categoryNames;
        categoryNames.add(category);
    }

    private void categories() throws IOException {
        categories = categories.isEmpty() ? new LinkedHashMap<>() : categories;
        int outer = in.enter();
        while (in.next(WireSource.ONE_DELIMITED) != 0) {
            category();
        }
        in.leave(outer);
        Map<String, Series> ordered = new LinkedHashMap<>();
        for (String category : categoryNames) {
            Series series = categories.get(category);
            if (series != null) {
                ordered.put(category, series);
            }
        }
        categories.forEach(ordered::putIfAbsent);
        content = ordered.isEmpty() ? null : grouped(ordered);
    }

    private DataContent grouped(Map<String, Series> ordered) throws MetricsFormatException {
        try {
            return new DataContent.Grouped(ordered);
        } catch (IllegalArgumentException e) {
            throw new MetricsFormatException("The data \"" + name + "\": " + e.getMessage(), e);
        }
    }

    private void category() throws IOException {
        String key = "";
        Series series = null;
        int outer = in.enter();
        for (int field = in.next(Fields.Pair.TEXTS); field != 0; field = in.next(Fields.Pair.TEXTS)) {
            switch (field) {
                case Fields.Pair.FIRST -> key = in.string();
                case Fields.Pair.SECOND -> series = series();
            }
        }
        in.leave(outer);
        if (series == null) {
            throw new MetricsFormatException("The data \"" + name + "\" has no series for \"" + key + "\".");
        }
        categories.put(key, series);
    }

    private DataContent file() throws IOException {
        String path = "";
        int outer = in.enter();
        while (in.next(WireSource.ONE_DELIMITED) != 0) {
            path = in.string();
        }
        in.leave(outer);
        return new DataContent.ExternalFile(path);
    }
}
