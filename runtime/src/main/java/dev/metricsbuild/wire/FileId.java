package dev.metricsbuild.wire;

import dev.metricsbuild.data.MetricsFormatException;
import java.util.UUID;

/**
 * An id as a file spells it; equal to another exactly if the spellings are.
 *
 * @param spelling the UUID where the text has the usual form, else the text
 */
public record FileId(Object spelling) {
    static final FileId UNSET = new FileId("");

    /**
     * The UUID that it spells.
     *
     * @param of what the id is of; its {@code toString} says so in words
     * @throws MetricsFormatException if it spells none
     */
    public UUID uuid(Object of) throws MetricsFormatException {
        return spelling instanceof UUID uuid ? uuid : UuidText.parse(spelling.toString(), of.toString());
    }

    /** As the file spells it. */
    @Override
    public String toString() {
        return spelling.toString();
    }
}
