package dev.metricsbuild.validate.scan;

import dev.metricsbuild.validate.facts.BucketFacts;
import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.SummaryIndexFacts;
import dev.metricsbuild.validate.facts.ThresholdFacts;
import dev.metricsbuild.validate.facts.TimeFacts;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The twelve messages of {@code MetricValues}. */
final class ValuesScanner {
    private static final int LENGTH = Field.LENGTH;
    private static final int VARINT = Field.VARINT;
    private static final int FIXED64 = Field.FIXED64;

    private ValuesScanner() {}

    /** Reads a part of the message that belongs to the state's kind. */
    static void scan(WireInput in, ValuesState into) throws IOException {
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            switch (into.kind()) {
                case 1 -> summary(in, tag, into);
                case 2 -> overTime(in, tag, into);
                case 3 -> linePlot(in, tag, into);
                case 4 -> barChart(in, tag, into);
                case 5 -> states(in, tag, into);
                case 6 -> histogram(in, tag, into);
                case 7 -> scalar(in, tag, into);
                case 8 -> plotly(in, tag, into);
                case 9 -> image(in, tag, into);
                case 10 -> batchwise(in, tag, into);
                case 11 -> text(in, tag, into);
                case ValuesState.LAST_KIND -> imageList(in, tag, into);
                default -> throw new AssertionError(into.kind());
            }
        }
        in.leave(outer);
    }

    private static void summary(WireInput in, int tag, ValuesState into) throws IOException {
        switch (tag) {
            case 1 << 3 | LENGTH -> into.valueId.scan(in);
            case 2 << 3 | LENGTH -> into.statusId.scan(in);
            case 3 << 3 | VARINT -> into.index = new SummaryIndexFacts.Position(in.number());
            case 4 << 3 | LENGTH -> {
                TimeFacts before = into.index instanceof SummaryIndexFacts.Time soFar ? soFar.time() : TimeFacts.ZERO;
                into.index = new SummaryIndexFacts.Time(new TimeScanner().scan(in, before));
            }
            case 5 << 3 | LENGTH -> into.index = uuidIndex(in, into.index);
            case 6 << 3 | LENGTH -> into.index = new SummaryIndexFacts.Text(in.text());
            case 7 << 3 | LENGTH -> into.threshold = threshold(in, into.threshold);
            default -> in.skip(tag);
        }
    }

    private static SummaryIndexFacts uuidIndex(WireInput in, SummaryIndexFacts before) throws IOException {
        IdFacts read = new IdState().scanUuid(in).facts();
        boolean silent = read.text().isEmpty() && before instanceof SummaryIndexFacts.Uuid;
        return silent ? before : new SummaryIndexFacts.Uuid(read.text());
    }

    private static void overTime(WireInput in, int tag, ValuesState into) throws IOException {
        switch (tag) {
            case 1 << 3 | LENGTH -> into.values.add(id(in));
            case 2 << 3 | LENGTH -> into.statuses.add(id(in));
            case 3 << 3 | LENGTH -> into.thresholds.add(threshold(in, ThresholdFacts.NONE));
            case 4 << 3 | LENGTH -> into.start = time(in, into.start);
            case 5 << 3 | LENGTH -> into.end = time(in, into.end);
            case 6 << 3 | LENGTH -> in.checkText();
            case 7 << 3 | LENGTH -> legend(in, into);
            default -> in.skip(tag);
        }
    }

    private static void linePlot(WireInput in, int tag, ValuesState into) throws IOException {
        switch (tag) {
            case 1 << 3 | LENGTH -> into.times.add(id(in));
            case 2 << 3 | LENGTH -> into.values.add(id(in));
            case 3 << 3 | LENGTH -> into.statuses.add(id(in));
            case 4 << 3 | LENGTH, 5 << 3 | LENGTH -> in.checkText();
            case 6 << 3 | LENGTH -> legend(in, into);
            default -> in.skip(tag);
        }
    }

    private static void barChart(WireInput in, int tag, ValuesState into) throws IOException {
        switch (tag) {
            case 1 << 3 | LENGTH -> into.values.add(id(in));
            case 2 << 3 | LENGTH -> into.statuses.add(id(in));
            case 3 << 3 | LENGTH -> legend(in, into);
            case 4 << 3 | LENGTH, 5 << 3 | LENGTH -> in.checkText();
            default -> in.skip(tag);
        }
    }

    private static void states(WireInput in, int tag, ValuesState into) throws IOException {
        switch (tag) {
            case 1 << 3 | LENGTH -> into.values.add(id(in));
            case 2 << 3 | LENGTH -> into.statuses.add(id(in));
            case 3 << 3 | LENGTH -> into.states.add(in.text());
            case 4 << 3 | LENGTH -> into.failureStates.add(in.text());
            case 5 << 3 | LENGTH -> legend(in, into);
            default -> in.skip(tag);
        }
    }

    private static void histogram(WireInput in, int tag, ValuesState into) throws IOException {
        switch (tag) {
            case 1 << 3 | LENGTH -> into.valueId.scan(in);
            case 2 << 3 | LENGTH -> into.statusId.scan(in);
            case 3 << 3 | LENGTH -> into.buckets.add(bucket(in));
            case 4 << 3 | FIXED64 -> into.lower = in.real();
            case 5 << 3 | FIXED64 -> into.upper = in.real();
            case 6 << 3 | LENGTH -> in.checkText();
            default -> in.skip(tag);
        }
    }

    private static BucketFacts bucket(WireInput in) throws IOException {
        double lower = 0;
        double upper = 0;
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            switch (tag) {
                case 1 << 3 | FIXED64 -> lower = in.real();
                case 2 << 3 | FIXED64 -> upper = in.real();
                default -> in.skip(tag);
            }
        }
        in.leave(outer);
        return new BucketFacts(lower, upper);
    }

    private static void scalar(WireInput in, int tag, ValuesState into) throws IOException {
        switch (tag) {
            case 1 << 3 | FIXED64 -> into.value = in.real();
            case 2 << 3 | LENGTH -> into.threshold = threshold(in, into.threshold);
            case 3 << 3 | LENGTH -> in.checkText();
            default -> in.skip(tag);
        }
    }

    private static void plotly(WireInput in, int tag, ValuesState into) throws IOException {
        if (tag == (1 << 3 | LENGTH)) {
            StructScanner.scan(in);
            into.jsonPresent = true;
        } else {
            in.skip(tag);
        }
    }

    private static void image(WireInput in, int tag, ValuesState into) throws IOException {
        if (tag == (1 << 3 | LENGTH)) {
            into.valueId.scan(in);
        } else {
            in.skip(tag);
        }
    }

    private static void batchwise(WireInput in, int tag, ValuesState into) throws IOException {
        switch (tag) {
            case 1 << 3 | LENGTH -> into.times.add(id(in));
            case 2 << 3 | LENGTH -> into.values.add(id(in));
            case 3 << 3 | LENGTH -> into.statuses.add(id(in));
            case 4 << 3 | LENGTH -> {
                in.checkText();
                into.categories++;
            }
            case 5 << 3 | LENGTH -> into.colors.add(in.text());
            case 6 << 3 | LENGTH, 7 << 3 | LENGTH -> in.checkText();
            case 8 << 3 | VARINT -> in.varint();
            case 9 << 3 | LENGTH -> into.valueId.scanUuid(in);
            default -> in.skip(tag);
        }
    }

    private static void text(WireInput in, int tag, ValuesState into) throws IOException {
        if (tag == (1 << 3 | LENGTH)) {
            into.textLength = in.checkText();
        } else {
            in.skip(tag);
        }
    }

    private static void imageList(WireInput in, int tag, ValuesState into) throws IOException {
        if (tag == (1 << 3 | LENGTH)) {
            into.values.add(id(in));
        } else {
            in.skip(tag);
        }
    }

    private static IdFacts id(WireInput in) throws IOException {
        return new IdState().scan(in).facts();
    }

    private static void legend(WireInput in, ValuesState into) throws IOException {
        in.checkText();
        into.legends++;
    }

    private static TimeFacts time(WireInput in, @Nullable TimeFacts before) throws IOException {
        return new TimeScanner().scan(in, Objects.requireNonNullElse(before, TimeFacts.ZERO));
    }

    private static ThresholdFacts threshold(WireInput in, ThresholdFacts before) throws IOException {
        double above = before.failsAbove();
        double below = before.failsBelow();
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            switch (tag) {
                case 1 << 3 | FIXED64 -> above = in.real();
                case 2 << 3 | FIXED64 -> below = in.real();
                default -> in.skip(tag);
            }
        }
        in.leave(outer);
        return new ThresholdFacts(above, below);
    }
}
