package dev.metricsbuild.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.metricsbuild.proto.JobMetrics;
import dev.metricsbuild.validate.MetricsValidator;
import dev.metricsbuild.validate.ValidationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;

class ValidatorFuzzTest {

    /** No bytes make the validator throw, a stream of them has the same report, and protobuf parses what it accepts. */
    @FuzzTest(maxDuration = "10m")
    void anyBytes_reported(byte[] bytes) throws IOException {
        if (bytes == null) {
            return;
        }
        ValidationReport report = MetricsValidator.validate(bytes);
        if (!report.equals(MetricsValidator.validate(new ByteArrayInputStream(bytes)))) {
            throw new AssertionError("another report of the stream");
        }
        if (report.accepted() && !parses(bytes)) {
            throw new AssertionError("accepted, and no message");
        }
    }

    private static boolean parses(byte[] bytes) {
        try {
            return JobMetrics.parseFrom(bytes) != null;
        } catch (InvalidProtocolBufferException e) {
            return false;
        }
    }
}
