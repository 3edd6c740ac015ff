package dev.metricsbuild.validate.values;

import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.data.UuidSeries;
import dev.metricsbuild.validate.facts.ElementType;
import dev.metricsbuild.validate.facts.EntryVisitor;
import dev.metricsbuild.validate.facts.SeriesFacts;
import dev.metricsbuild.validate.facts.TimeFacts;
import org.jspecify.annotations.Nullable;

/** The facts of a series in memory. */
final class ValueSeriesFacts implements SeriesFacts {
    private final Series series;
    private @Nullable Order order;

    ValueSeriesFacts(Series series) {
        this.series = series;
    }

    @Override
    public ElementType type() {
        return switch (series.type()) {
            case DOUBLE -> ElementType.DOUBLES;
            case TIMESTAMP -> ElementType.TIMESTAMPS;
            case UUID -> ElementType.UUIDS;
            case STRING -> ElementType.STRINGS;
            case METRIC_STATUS -> ElementType.STATUSES;
        };
    }

    @Override
    public int length() {
        return series.size();
    }

    /** Found out once, as a long series takes its time. */
    @Override
    public Order order() {
        Order known = order == null ? findOrder() : order;
        order = known;
        return known;
    }

    private Order findOrder() {
        if (!(series instanceof TimestampSeries times)) {
            return Order.STRICT;
        }
        long[] nanos = times.nanosArray();
        boolean repeats = false;
        for (int i = 1; i < nanos.length; i++) {
            if (nanos[i] < nanos[i - 1]) {
                return Order.NONE;
            }
            repeats |= nanos[i] == nanos[i - 1];
        }
        return repeats ? Order.LOOSE : Order.STRICT;
    }

    @Override
    public int unknownStatusAt() {
        return -1;
    }

    @Override
    public void visit(EntryVisitor visitor) {
        int position = 0;
        while (position < series.size() && visit(position, visitor)) {
            position++;
        }
    }

    /** Facts of the same series are equal, although they may be different objects. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueSeriesFacts that && series == that.series;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(series);
    }

    private boolean visit(int position, EntryVisitor visitor) {
        if (series instanceof StringSeries strings) {
            return visitor.text(strings.at(position));
        }
        if (series instanceof UuidSeries uuids) {
            return visitor.text(uuids.at(position).toString());
        }
        if (series instanceof TimestampSeries times) {
            TimeFacts time = JobFactsReader.time(times.nanosAt(position));
            return visitor.time(time.seconds(), time.nanos());
        }
        if (series instanceof DoubleSeries doubles) {
            return visitor.number(doubles.at(position));
        }
        return series instanceof StatusSeries statuses && visitor.status(StatusSeries.code(statuses.at(position)));
    }
}
