package dev.metricsbuild.input;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is asked of a format of logs.
 *
 * @param name of the log, for messages
 * @param parts the files that are the log, or directories that are parts of it; at least one, all of the format, in their order
 * @param options as the annotations say
 * @param fields which fields of a row are asked for
 * @param lost takes in words what could not be read, where the options allow for that
 */
public record LogRequest(String name, List<Path> parts, ReadOptions options, Fields fields, Consumer<String> lost) {
    /** Copies the list. */
    public LogRequest {
        parts = List.copyOf(parts);
    }

    /** Asks for all fields, of which some have dotted names. */
    public LogRequest(
            String name, List<Path> parts, ReadOptions options, List<String> dottedNames, Consumer<String> lost) {
        this(name, parts, options, new Fields(List.of(), dottedNames), lost);
    }

    /** The fields asked for whose names reach into nested ones, such as {@code pose.position.x}. */
    public List<String> dottedNames() {
        return fields.dotted();
    }

    /**
     * Fields of a row.
     *
     * @param wanted the names of all that are read, so that others may be left out; empty if none may
     * @param dotted those whose names reach into nested fields, such as {@code pose.position.x}
     */
    public record Fields(List<String> wanted, List<String> dotted) {
        /** Every field by its own name. */
        public static final Fields ALL = new Fields(List.of(), List.of());

        /** Copies the lists. */
        public Fields {
            wanted = List.copyOf(wanted);
            dotted = List.copyOf(dotted);
        }

        static Fields of(RowReader<?> reader) {
            return new Fields(reader.fieldNames(), reader.dottedNames());
        }

        static Fields of(ColumnsReader<?, ?> reader) {
            return new Fields(reader.fieldNames(), reader.dottedNames());
        }

        /** Whether a field may not be left out. */
        public boolean isWanted(String field) {
            return wanted.isEmpty() || wanted.contains(field);
        }
    }
}
