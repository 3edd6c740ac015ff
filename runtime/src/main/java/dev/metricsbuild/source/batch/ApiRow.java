package dev.metricsbuild.source.batch;

import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import dev.metricsbuild.source.api.JsonFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A metric or data as the platform lists it.
 *
 * @param id unique in its job
 * @param name its name
 * @param fields all that is said of it
 */
record ApiRow(UUID id, String name, JsonFields fields) {
    /** The rows of a job's list, found by name and by id. */
    static final class Table {
        private final List<ApiRow> rows = new ArrayList<>();
        private final Map<UUID, ApiRow> byId = new HashMap<>();
        private final Map<String, ApiRow> byName = new HashMap<>();
        private final Map<String, ApiRow> seconds = new HashMap<>();
        private final String what;

        Table(List<JsonFields> elements, String idField, String what) {
            this.what = what;
            for (JsonFields fields : elements) {
                UUID id = fields.id(idField);
                if (id == null) {
                    throw new PlatformException(
                            Reason.MALFORMED, "One of " + what + " has no " + idField + " that is a UUID.");
                }
                ApiRow row = new ApiRow(id, fields.text("name"), fields);
                rows.add(row);
                byId.put(id, row);
                if (!fields.isTrue("eventMetric")) {
                    ApiRow first = byName.putIfAbsent(row.name(), row);
                    if (first != null) {
                        seconds.putIfAbsent(row.name(), row);
                    }
                }
            }
        }

        List<ApiRow> rows() {
            return rows;
        }

        List<String> names() {
            return rows.stream().map(ApiRow::name).toList();
        }

        /**
         * The row of a name.
         *
         * @throws PlatformException if there are two, since it is unclear which is meant
         */
        @Nullable
        ApiRow named(String name) {
            ApiRow row = byName.get(name);
            ApiRow second = seconds.get(name);
            if (row != null && second != null) {
                throw Doubled.named(name, what, row.id(), second.id());
            }
            return row;
        }

        @Nullable
        ApiRow of(UUID id) {
            return byId.get(id);
        }
    }

    /** Whether the link leads to a message, and not to a file such as a picture. */
    boolean isMessage() {
        // A type that is unheard of is taken for a file if it has a file's name.
        return switch (fields.text("metricsDataType")) {
            case "STANDARD" -> true;
            case "EXTERNAL_FILE", "VIDEO" -> false;
            default -> fields.text("filename").isEmpty();
        };
    }
}
