package dev.metricsbuild.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.metricsbuild.proto.JobMetrics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class VectorsTest {

    @TestFactory
    Stream<DynamicTest> eachVector_platformsVerdictAndRule() {
        return Vectors.all().stream()
                .map(vector -> DynamicTest.dynamicTest(
                        vector.file() + " " + vector.note(),
                        () -> assertThat(differences(vector)).isEmpty()));
    }

    @Test
    void allVectors_noneDiffers() {
        List<String> differing = new ArrayList<>();
        for (Vectors.Vector vector : Vectors.all()) {
            differences(vector).forEach(difference -> differing.add(vector.file() + ": " + difference));
        }
        assertThat(differing).as(differing.size() + " differences").isEmpty();
    }

    private static List<String> differences(Vectors.Vector vector) {
        ValidationReport report = MetricsValidator.validate(vector.bytes());
        List<String> differences = new ArrayList<>();
        if (report.accepted() != vector.accepted()) {
            differences.add("platform accepts: " + vector.accepted() + ", we: " + report);
        }
        Set<String> rules =
                report.errors().stream().map(Violation::rule).collect(Collectors.toCollection(TreeSet::new));
        if (vector.firstRule() != null && !rules.contains(vector.firstRule())) {
            differences.add("platform names " + vector.firstRule() + ", we name " + rules);
        }
        return differences;
    }

    @Test
    void vectorAsFileStreamAndMessage_sameReport(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("metrics.binproto");
        for (Vectors.Vector vector : Vectors.all()) {
            byte[] bytes = vector.bytes();
            ValidationReport report = MetricsValidator.validate(bytes);
            Files.write(file, bytes);
            assertThat(MetricsValidator.validate(file)).as(vector.file()).isEqualTo(report);
            assertThat(MetricsValidator.validate(new ByteArrayInputStream(bytes)))
                    .as(vector.file())
                    .isEqualTo(report);
            // What generated code makes of odd bytes is its own affair: it merges parts of a oneof across another case.
            if (!vector.file().startsWith("wire-")) {
                assertThat(MetricsValidator.validate(parsed(bytes)).accepted())
                        .as(vector.file())
                        .isEqualTo(report.accepted());
            }
        }
    }

    private static JobMetrics parsed(byte[] bytes) {
        try {
            return JobMetrics.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            return fail(e);
        }
    }
}
