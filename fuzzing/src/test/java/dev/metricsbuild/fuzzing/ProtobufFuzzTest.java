package dev.metricsbuild.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.StructProto;
import com.google.protobuf.TypeProto;
import dev.metricsbuild.mcap.message.DecodePlan;
import dev.metricsbuild.mcap.protobuf.ProtoSchemaReader;
import dev.metricsbuild.mcap.schema.SchemaException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

class ProtobufFuzzTest {
    private static final byte[] STRUCT = set(StructProto.getDescriptor().toProto());
    private static final byte[] TYPE = set(TypeProto.getDescriptor().toProto());
    private static final byte[] MESSAGE = {0x0a, 0x05, 0x0a, 0x01, 0x61, 0x12, 0x00};

    private static final List<DecodePlan> PLANS = plans();

    /** Whatever the bytes are, a message is read or refused by the checked exception. */
    @FuzzTest(maxDuration = "10m")
    void anyBytes_decodedOrRefused(byte[] bytes) {
        if (bytes == null || bytes.length < 1) {
            return;
        }
        byte[] message = Arrays.copyOfRange(bytes, 1, bytes.length);
        DecodePlan plan = PLANS.get((bytes[0] & 0xff) % PLANS.size());
        int tokens = Walk.all(plan.cursor(), message);
        if (tokens >= 0 && !Walk.some(plan.cursor(), message)) {
            throw new AssertionError("a message that can be read cannot be skipped");
        }
    }

    /** Whatever descriptors are, they are understood or refused by the checked exception. */
    @FuzzTest(maxDuration = "10m")
    void damagedDescriptors_readOrRefused(byte[] edits) {
        if (edits == null || edits.length < 2) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(edits, 1, edits.length);
        byte[] set = Edits.apply(STRUCT, rest);
        try {
            Walk.all(
                    ProtoSchemaReader.read("google.protobuf.Struct", ByteBuffer.wrap(set))
                            .cursor(),
                    MESSAGE);
        } catch (SchemaException e) {
            if (e.reason().isEmpty()) {
                throw new AssertionError("an error that says nothing", e);
            }
        }
    }

    private static List<DecodePlan> plans() {
        try {
            return List.of(
                    ProtoSchemaReader.read("google.protobuf.Struct", ByteBuffer.wrap(STRUCT)),
                    ProtoSchemaReader.read("google.protobuf.Type", ByteBuffer.wrap(TYPE)),
                    ProtoSchemaReader.read("google.protobuf.Type", ByteBuffer.wrap(TYPE))
                            .select(List.of("name", "fields.number")));
        } catch (SchemaException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] set(FileDescriptorProto file) {
        return FileDescriptorSet.newBuilder().addFile(file).build().toByteArray();
    }
}
