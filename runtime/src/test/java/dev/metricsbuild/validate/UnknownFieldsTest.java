package dev.metricsbuild.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import dev.metricsbuild.proto.JobMetrics;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A message of a later schema: what today's does not know is passed over, wherever it stands. */
class UnknownFieldsTest {
    private static final int UNKNOWN = 1000;

    /** Each would be taken for a tag of field 0, which no message may have, if only its own tag were passed over. */
    private static final List<UnknownFieldSet.Field> FIELDS = List.of(
            UnknownFieldSet.Field.newBuilder().addVarint(5).build(),
            UnknownFieldSet.Field.newBuilder().addFixed32(0x05050505).build(),
            UnknownFieldSet.Field.newBuilder().addFixed64(0x0505050505050505L).build(),
            UnknownFieldSet.Field.newBuilder()
                    .addLengthDelimited(ByteString.copyFrom(new byte[] {5, 5, 5, 5}))
                    .build(),
            UnknownFieldSet.Field.newBuilder()
                    .addGroup(UnknownFieldSet.newBuilder()
                            .addField(
                                    1,
                                    UnknownFieldSet.Field.newBuilder()
                                            .addVarint(5)
                                            .build())
                            .build())
                    .build());

    static List<Vectors.Vector> valid() {
        return Vectors.valid();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void unknownFieldInEachMessage_changesNoReport(Vectors.Vector vector) throws IOException {
        List<Violation> without = MetricsValidator.validate(vector.bytes()).violations();
        for (UnknownFieldSet.Field field : FIELDS) {
            JobMetrics.Builder message = JobMetrics.newBuilder().mergeFrom(vector.bytes());
            add(message, UnknownFieldSet.newBuilder().addField(UNKNOWN, field).build());

            assertThat(MetricsValidator.validate(message.build()).violations()).isEqualTo(without);
        }
    }

    private static void add(Message.Builder message, UnknownFieldSet unknown) {
        message.setUnknownFields(unknown);
        for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
            if (field.getJavaType() != FieldDescriptor.JavaType.MESSAGE || field.isMapField()) {
                continue;
            }
            if (field.isRepeated()) {
                for (int i = 0; i < message.getRepeatedFieldCount(field); i++) {
                    add(message.getRepeatedFieldBuilder(field, i), unknown);
                }
            } else if (message.hasField(field)) {
                add(message.getFieldBuilder(field), unknown);
            }
        }
    }
}
