package dev.metricsbuild.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.TextFormat;
import dev.metricsbuild.benchmarks.quick.QuickFile;
import dev.metricsbuild.proto.JobMetrics;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import us.hebi.quickbuf.ProtoMessage;

/** What is compared is the same message. */
class QuickBuildersTest {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Workload workload = Workload.of(3, 250);

    @Test
    void message_isThatOfTheGeneratedBuilders() throws IOException {
        JobMetrics quick = JobMetrics.parseFrom(QuickBuilders.message(workload).toByteArray());
        JobMetrics generated = GeneratedBuilders.message(workload);

        assertThat(quick.getSerializedSize()).isEqualTo(generated.getSerializedSize());
        assertThat(withIdsNumbered(quick)).isEqualTo(withIdsNumbered(generated));
    }

    @Test
    void message_readAndWrittenAgain_hasTheSameBytes() throws IOException {
        byte[] bytes = GeneratedBuilders.message(workload).toByteArray();

        assertThat(ProtoMessage.mergeFrom(new QuickFile.Job(), bytes).toByteArray())
                .isEqualTo(bytes);
    }

    /** Ids are random: each becomes the number of its first appearance. */
    private static String withIdsNumbered(JobMetrics message) {
        Map<String, Integer> numbers = new HashMap<>();
        return UUID.matcher(TextFormat.printer().printToString(message))
                .replaceAll(id -> "id " + numbers.computeIfAbsent(id.group(), first -> numbers.size()));
    }
}
