package dev.metricsbuild.validate.scan;

import dev.metricsbuild.validate.facts.EventFacts;
import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.TimeFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code Event}. */
final class EventState {
    private static final int ID = 1 << 3 | Field.LENGTH;
    private static final int NAME = 2 << 3 | Field.LENGTH;
    private static final int DESCRIPTION = 3 << 3 | Field.LENGTH;
    private static final int TAGS = 4 << 3 | Field.LENGTH;
    private static final int METRICS = 5 << 3 | Field.LENGTH;
    private static final int STATUS = 6 << 3 | Field.VARINT;
    private static final int TIMESTAMP = 7 << 3 | Field.LENGTH;
    private static final int IMPORTANCE = 8 << 3 | Field.VARINT;
    private static final int TIMESTAMP_TYPE = 9 << 3 | Field.VARINT;

    private final IdState id = new IdState();
    private final List<IdFacts> metrics = new ArrayList<>(0);
    private String name = "";
    private int status;
    private TimeFacts time = TimeFacts.ZERO;
    private int importance;
    private int timeType;

    EventState scan(WireInput in) throws IOException {
        int outer = in.enter();
        for (int tag = in.tag(); tag != 0; tag = in.tag()) {
            switch (tag) {
                case ID -> id.scan(in);
                case NAME -> name = in.text();
                case DESCRIPTION, TAGS -> in.checkText();
                case METRICS -> metrics.add(new IdState().scan(in).facts());
                case STATUS -> status = in.number();
                case TIMESTAMP -> time = new TimeScanner().scan(in, time);
                case IMPORTANCE -> importance = in.number();
                case TIMESTAMP_TYPE -> timeType = in.number();
                default -> in.skip(tag);
            }
        }
        in.leave(outer);
        return this;
    }

    EventFacts facts() {
        return new EventFacts(id.facts(), name, metrics, status, time, importance, timeType);
    }
}
