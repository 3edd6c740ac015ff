package dev.metricsbuild.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import dev.metricsbuild.proto.JobMetrics;
import dev.metricsbuild.proto.UUID;
import dev.metricsbuild.write.Serialization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read is written back to an equal message, and the bytes are those of the generated classes. */
class RoundTripTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    static List<Path> files() throws IOException {
        try (Stream<Path> vectors = Files.list(RESOURCES.resolve("vectors"));
                Stream<Path> references = Files.walk(RESOURCES.resolve("inputs"))) {
            return Stream.concat(
                            vectors.filter(file -> file.getFileName().toString().startsWith("valid-")),
                            references.filter(
                                    file -> file.getFileName().toString().equals("reference.binproto")))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void corpus_isComplete() throws IOException {
        assertThat(files()).hasSize(33);
    }

    @ParameterizedTest
    @MethodSource("files")
    void file_readAndWritten_isTheSameMessage(Path file) throws IOException {
        JobMetrics original = JobMetrics.parseFrom(Files.readAllBytes(file));
        byte[] written = Serialization.toByteArray(MetricsFile.open(file).readAll());

        assertThat(JobMetrics.parseFrom(written)).isEqualTo(withUsualIds(original));
    }

    @ParameterizedTest
    @MethodSource("files")
    void file_readAndWritten_hasTheBytesOfTheGeneratedClasses(Path file) throws IOException {
        byte[] written = Serialization.toByteArray(MetricsFile.open(file).readAll());

        assertThat(written).isEqualTo(JobMetrics.parseFrom(written).toByteArray());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyMetric_isReadAlone_asItIsReadWithAll(Path file) throws IOException {
        for (String name : MetricsFile.open(file).metricNames()) {
            assertThat(MetricsFile.open(file).metric(name).map(metric -> metric.type()))
                    .isEqualTo(MetricsFile.open(file).readAll().metric(name).map(metric -> metric.type()));
        }
    }

    /** The message with every UUID in lower case with dashes, as our writer spells them. */
    private static JobMetrics withUsualIds(JobMetrics message) {
        JobMetrics.Builder builder = message.toBuilder();
        spell(builder);
        return builder.build();
    }

    private static void spell(Message.Builder builder) {
        if (builder instanceof UUID.Builder uuid) {
            String digits = uuid.getData().replaceAll("urn:|uuid:|[{}-]", "").toLowerCase(java.util.Locale.ROOT);
            uuid.setData(digits.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
            return;
        }
        builder.getAllFields().forEach((field, value) -> {
            if (field.isMapField()
                    || field.getJavaType() != com.google.protobuf.Descriptors.FieldDescriptor.JavaType.MESSAGE) {
                return;
            }
            if (!field.isRepeated()) {
                spell(builder.getFieldBuilder(field));
                return;
            }
            for (int i = 0; i < builder.getRepeatedFieldCount(field); i++) {
                spell(builder.getRepeatedFieldBuilder(field, i));
            }
        });
    }
}
