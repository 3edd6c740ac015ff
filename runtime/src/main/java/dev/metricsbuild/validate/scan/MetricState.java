package dev.metricsbuild.validate.scan;

import dev.metricsbuild.validate.facts.MetricFacts;
import dev.metricsbuild.validate.facts.TagFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Metric}, {@code MetricValues} and {@code Tag}. */
final class MetricState {
    private static final int ID = 1 << 3 | Field.LENGTH;
    private static final int NAME = 2 << 3 | Field.LENGTH;
    private static final int TYPE = 3 << 3 | Field.VARINT;
    private static final int DESCRIPTION = 4 << 3 | Field.LENGTH;
    private static final int STATUS = 5 << 3 | Field.VARINT;
    private static final int SHOULD_DISPLAY = 6 << 3 | Field.VARINT;
    private static final int METRIC_VALUES = 7 << 3 | Field.LENGTH;
    private static final int BLOCKING = 8 << 3 | Field.VARINT;
    private static final int IMPORTANCE = 9 << 3 | Field.VARINT;
    private static final int JOB_ID = 10 << 3 | Field.LENGTH;
    private static final int EVENT_METRIC = 12 << 3 | Field.VARINT;
    private static final int TAGS = 13 << 3 | Field.LENGTH;
    private static final int KEY = 1 << 3 | Field.LENGTH;
    private static final int VALUE = 2 << 3 | Field.LENGTH;

    private final IdState id = new IdState();
    private final IdState jobId = new IdState();
    private final List<TagFacts> tags = new ArrayList<>(0);
    private String name = "";
    private int type;
    private int status;
    private @Nullable ValuesState values;
    private boolean blocking;
    private int importance;
    private boolean eventMetric;

    MetricState scan(WireInput in) throws IOException {
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            switch (tag) {
                case ID -> id.scan(in);
                case NAME -> name = in.text();
                case TYPE -> type = in.number();
                case DESCRIPTION -> in.checkText();
                case STATUS -> status = in.number();
                case SHOULD_DISPLAY -> in.varint();
                case METRIC_VALUES -> scanValues(in);
                case BLOCKING -> blocking = in.bool();
                case IMPORTANCE -> importance = in.number();
                case JOB_ID -> jobId.scan(in);
                case EVENT_METRIC -> eventMetric = in.bool();
                case TAGS -> tags.add(scanTag(in));
                default -> in.skip(tag);
            }
        }
        in.leave(outer);
        return this;
    }

    private void scanValues(WireInput in) throws IOException {
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            int kind = tag >>> 3;
            if (kind <= ValuesState.LAST_KIND && (tag & 7) == Field.LENGTH) {
                if (values == null || values.kind() != kind) {
                    values = new ValuesState(kind);
                }
                ValuesScanner.scan(in, values);
            } else {
                in.skip(tag);
            }
        }
        in.leave(outer);
    }

    private static TagFacts scanTag(WireInput in) throws IOException {
        String key = "";
        String value = "";
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            switch (tag) {
                case KEY -> key = in.text();
                case VALUE -> value = in.text();
                default -> in.skip(tag);
            }
        }
        in.leave(outer);
        return new TagFacts(key, value);
    }

    MetricFacts facts() {
        return new ScannedMetric(
                id.facts(),
                name,
                type,
                status,
                values == null ? null : values.facts(),
                blocking,
                importance,
                jobId.facts(),
                eventMetric,
                tags);
    }
}
