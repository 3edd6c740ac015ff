package dev.metricsbuild.validate.scan;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.metricsbuild.validate.facts.DataFacts;
import dev.metricsbuild.validate.facts.EventFacts;
import dev.metricsbuild.validate.facts.JobFacts;
import dev.metricsbuild.validate.facts.MetricFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code JobMetrics} and {@code MetricCollection}: the way from bytes to facts. */
public final class JobScanner {
    private static final int JOB_ID = 1 << 3 | Field.LENGTH;
    private static final int JOB_LEVEL_METRICS = 2 << 3 | Field.LENGTH;
    private static final int METRICS_DATA = 3 << 3 | Field.LENGTH;
    private static final int METRICS_STATUS = 4 << 3 | Field.VARINT;
    private static final int EVENTS = 5 << 3 | Field.LENGTH;
    private static final int METRICS = 1 << 3 | Field.LENGTH;
    private static final int COLLECTION_STATUS = 2 << 3 | Field.VARINT;

    private final WireInput in;
    private final SeriesScanner elements;
    private final IdState id = new IdState();
    private final List<MetricFacts> metrics = new ArrayList<>();
    private final List<DataFacts> data = new ArrayList<>();
    private final List<EventFacts> events = new ArrayList<>();
    private int collectionStatus;
    private int status;
    private String where = "";
    private int start;

    /** Makes a scanner of the whole source. */
    public JobScanner(ByteSource source) throws IOException {
        in = new WireInput(source);
        elements = new SeriesScanner(in);
    }

    /**
     * Scans the source to its end.
     *
     * @throws InvalidProtocolBufferException when the bytes are no message; {@link #where} and {@link #start} then tell
     *     where it went wrong
     */
    public JobFacts scan() throws IOException {
        try {
            scanJob();
        } catch (MalformedException e) {
            throw e;
        } catch (InvalidProtocolBufferException e) {
            // Which of its texts a stream gives depends on where its buffer ends.
            boolean varint = String.valueOf(e.getMessage()).contains("varint");
            throw new MalformedException(varint ? "a number of more than ten bytes" : "an unexpected end");
        }
        return new JobFacts(id.facts(), metrics, collectionStatus, data, status, events);
    }

    private void scanJob() throws IOException {
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            switch (tag) {
                case JOB_ID -> {
                    begin("job_id");
                    id.scan(in);
                }
                case JOB_LEVEL_METRICS -> scanCollection();
                case METRICS_DATA -> {
                    begin("metrics_data[");
                    data.add(new DataState().scan(in, elements).facts());
                }
                case METRICS_STATUS -> status = in.number();
                case EVENTS -> {
                    begin("events[");
                    events.add(new EventState().scan(in).facts());
                }
                default -> in.skip(tag);
            }
            begin("");
        }
    }

    private void begin(String part) {
        where = part;
        start = in.position();
    }

    private void scanCollection() throws IOException {
        begin("job_level_metrics");
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            switch (tag) {
                case METRICS -> {
                    begin("job_level_metrics.metrics[");
                    metrics.add(new MetricState().scan(in).facts());
                    begin("job_level_metrics");
                }
                case COLLECTION_STATUS -> collectionStatus = in.number();
                default -> in.skip(tag);
            }
        }
        in.leave(outer);
    }

    /** The path of the message that was being read, empty for the outermost. */
    public String where() {
        return switch (where) {
            case "metrics_data[" -> where + data.size() + "]";
            case "events[" -> where + events.size() + "]";
            case "job_level_metrics.metrics[" -> where + metrics.size() + "]";
            default -> where;
        };
    }

    /** At which byte that message begins. */
    public int start() {
        return start;
    }
}
