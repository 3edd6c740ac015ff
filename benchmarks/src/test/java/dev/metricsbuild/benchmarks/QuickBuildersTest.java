package dev.metricsbuild.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.TextFormat;
import dev.metricsbuild.benchmarks.quick.QuickFile;
import dev.metricsbuild.benchmarks.quick.QuickSeries;
import dev.metricsbuild.proto.JobMetrics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void messageUsedAgain_isTheSame() throws IOException {
        QuickFile.Job used = QuickBuilders.message(Workload.of(4, 300));

        assertThat(withIdsNumbered(JobMetrics.parseFrom(
                        QuickBuilders.message(used, workload).toByteArray())))
                .isEqualTo(withIdsNumbered(GeneratedBuilders.message(workload)));
    }

    @Test
    void messageReadIntoAgain_hasTheBytesOfTheLast() throws IOException {
        byte[] bytes = GeneratedBuilders.message(workload).toByteArray();
        QuickFile.Job used = ProtoMessage.mergeFrom(
                new QuickFile.Job(),
                GeneratedBuilders.message(Workload.of(4, 300)).toByteArray());

        assertThat(ProtoMessage.mergeFrom(used.clear(), bytes).toByteArray()).isEqualTo(bytes);
    }

    @Test
    void file_holdsTheMessage(@TempDir Path directory) throws IOException {
        QuickBuilders quick = new QuickBuilders();
        QuickFile.Job message = QuickBuilders.message(workload);
        Path file = directory.resolve("metrics.binproto");
        quick.write(QuickBuilders.message(Workload.of(4, 300)), file);
        quick.write(message, file);

        assertThat(file).hasBinaryContent(message.toByteArray());
    }

    @Test
    void fieldOfSeriesSet_excludesTheOther() {
        QuickSeries.Series series = new QuickSeries.Series();
        series.mutableDoubles().mutableSeries().add(1);
        series.mutableStatuses().mutableSeries().add(2);
        QuickSeries.Series statuses = new QuickSeries.Series();
        statuses.mutableStatuses().mutableSeries().add(2);

        assertThat(series).isEqualTo(statuses);
    }

    /** Ids are random: each becomes the number of its first appearance. */
    private static String withIdsNumbered(JobMetrics message) {
        Map<String, Integer> numbers = new HashMap<>();
        return UUID.matcher(TextFormat.printer().printToString(message))
                .replaceAll(id -> "id " + numbers.computeIfAbsent(id.group(), first -> numbers.size()));
    }
}
