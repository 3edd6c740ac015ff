package dev.metricsbuild.metric;

import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.data.UuidSeries;
import java.io.Serializable;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which value of a series a {@link DoubleSummary} shows. */
public sealed interface SummaryIndex extends Serializable {
    /**
     * By position.
     *
     * @param position from 0
     */
    record OfPosition(int position) implements SummaryIndex {}

    /**
     * By the time in the values' index.
     *
     * @param nanos in nanoseconds
     */
    record OfTimestamp(long nanos) implements SummaryIndex {}

    /**
     * By the UUID in the values' index.
     *
     * @param uuid such as that of a job
     */
    record OfUuid(UUID uuid) implements SummaryIndex {}

    /**
     * By the text in the values' index.
     *
     * @param text such as a category
     */
    record OfString(String text) implements SummaryIndex {}

    /** The position of the value in a series with this index; empty if it does not occur. */
    default OptionalInt positionIn(DoubleSeries values, @Nullable Series index) {
        int position = this instanceof OfPosition of ? of.position() : search(index);
        return position >= 0 && position < values.size() ? OptionalInt.of(position) : OptionalInt.empty();
    }

    private int search(@Nullable Series index) {
        for (int i = 0; index != null && i < index.size(); i++) {
            if (isAt(index, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAt(Series index, int position) {
        if (this instanceof OfTimestamp of) {
            return index instanceof TimestampSeries times && times.nanosAt(position) == of.nanos();
        }
        if (this instanceof OfUuid of) {
            return index instanceof UuidSeries uuids && uuids.at(position).equals(of.uuid());
        }
        return this instanceof OfString of
                && index instanceof StringSeries strings
                && strings.at(position).equals(of.text());
    }
}
