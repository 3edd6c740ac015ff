package dev.metricsbuild.validate.scan;

import dev.metricsbuild.validate.facts.IdFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An id of any kind: the message around a UUID, and the UUID. */
final class IdState {
    private static final int UUID = 1 << 3 | Field.LENGTH;
    private static final int DATA = 1 << 3 | Field.LENGTH;

    /** Of unknown fields beyond this nothing is kept, so that a file full of them costs no more time than another. */
    private static final int UNKNOWN_LIMIT = 1 << 12;

    private boolean present;
    private boolean uuidPresent;
    private String text = "";
    private String unknown = "";

    /** Reads a {@code MetricsDataId}, {@code MetricId}, {@code JobId} or {@code EventId}. */
    IdState scan(WireInput in) throws IOException {
        present = true;
        int outer = in.enter();
        for (int start = in.position(), tag = in.tag(); tag != 0; start = in.position(), tag = in.tag()) {
            if (tag == UUID) {
                scanUuid(in);
            } else {
                skip(in, start, tag);
            }
        }
        in.leave(outer);
        return this;
    }

    /** Reads a bare {@code UUID}. */
    IdState scanUuid(WireInput in) throws IOException {
        present = true;
        uuidPresent = true;
        int outer = in.enter();
        for (int start = in.position(), tag = in.tag(); tag != 0; start = in.position(), tag = in.tag()) {
            if (tag == DATA) {
                text = in.text();
            } else {
                skip(in, start, tag);
            }
        }
        in.leave(outer);
        return this;
    }

    private void skip(WireInput in, int start, int tag) throws IOException {
        in.skip(tag);
        int length = in.position() - start;
        if (unknown.length() + length > UNKNOWN_LIMIT) {
            return;
        }
        byte[] bytes = in.source().open(start, length).readRawBytes(length);
        unknown += new String(bytes, StandardCharsets.ISO_8859_1);
    }

    String text() {
        return text;
    }

    IdFacts facts() {
        return present ? IdFacts.of(uuidPresent, text, unknown) : IdFacts.UNSET;
    }
}
