package dev.metricsbuild.mcap.protobuf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import com.google.protobuf.StructProto;
import com.google.protobuf.TypeProto;
import com.google.protobuf.Value;
import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.message.Values;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random messages against what the library of protobuf makes of the same bytes. */
class ProtoPropertiesTest {
    private static final int DEPTH = 4;

    @Property(tries = 400)
    void messageOfMessages_isThatOfTheLibrary(@ForAll long seed) throws Exception {
        Descriptor type = TypeProto.getDescriptor().findMessageTypeByName("Type");
        FileDescriptorSet set = FileDescriptorSet.newBuilder()
                .addFile(TypeProto.getDescriptor().toProto())
                .build();
        check(type, set, new Random(seed));
    }

    @Property(tries = 400)
    void messageWithMapsAndOneofs_isThatOfTheLibrary(@ForAll long seed) throws Exception {
        FileDescriptorSet set = FileDescriptorSet.newBuilder()
                .addFile(StructProto.getDescriptor().toProto())
                .build();
        check(Value.getDescriptor(), set, new Random(seed));
    }

    /** Two messages one behind the other are one: what the library merges, the cursor has to merge. */
    private static void check(Descriptor type, FileDescriptorSet set, Random random) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            message(type, random, DEPTH).writeTo(out);
        }
        byte[] bytes = out.toByteArray();
        MessageCursor cursor = ProtoSchemaReader.read(type.getFullName(), ByteBuffer.wrap(set.toByteArray()))
                .cursor();
        cursor.reset(bytes, 0, bytes.length);
        assertThat(Values.read(cursor)).isEqualTo(values(DynamicMessage.parseFrom(type, bytes)));
    }

    private static Message message(Descriptor type, Random random, int depth) throws IOException {
        DynamicMessage.Builder message = DynamicMessage.newBuilder(type);
        for (FieldDescriptor field : type.getFields()) {
            boolean isMessage = field.getJavaType() == FieldDescriptor.JavaType.MESSAGE;
            if (random.nextInt(3) == 0 || (isMessage && depth == 0)) {
                continue;
            }
            if (field.isRepeated()) {
                for (int i = random.nextInt(4); i > 0; i--) {
                    message.addRepeatedField(field, value(field, random, depth, i));
                }
            } else {
                message.setField(field, value(field, random, depth, 0));
            }
        }
        return message.build();
    }

    private static Object value(FieldDescriptor field, Random random, int depth, int key) throws IOException {
        return switch (field.getJavaType()) {
            case BOOLEAN -> random.nextBoolean();
            case INT -> random.nextInt();
            case LONG -> random.nextLong();
            case FLOAT -> random.nextFloat();
            case DOUBLE -> random.nextDouble();
            case STRING -> "ü".repeat(random.nextInt(3));
            case BYTE_STRING -> ByteString.copyFromUtf8("ab".repeat(random.nextInt(3)));
            case ENUM -> field.getEnumType().getValues().get(0);
            case MESSAGE -> {
                Message message = message(field.getMessageType(), random, depth - 1);
                if (field.isMapField()) {
                    // A map has each key once; the library takes the last of two.
                    FieldDescriptor itsKey = field.getMessageType().findFieldByName("key");
                    FieldDescriptor its = field.getMessageType().findFieldByName("value");
                    message = message.toBuilder()
                            .setField(itsKey, "key" + key)
                            .setField(its, message.getField(its))
                            .build();
                }
                yield message;
            }
        };
    }

    private static Map<String, Object> values(Message message) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
            if (field.isMapField()) {
                values.put(field.getName(), map(message, field));
            } else if (field.isRepeated()) {
                List<Object> elements = new ArrayList<>();
                for (int i = 0; i < message.getRepeatedFieldCount(field); i++) {
                    elements.add(value(field, message.getRepeatedField(field, i)));
                }
                values.put(field.getName(), elements);
            } else if (!field.hasPresence() || message.hasField(field)) {
                values.put(field.getName(), value(field, message.getField(field)));
            }
        }
        return values;
    }

    private static Map<String, Object> map(Message message, FieldDescriptor field) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < message.getRepeatedFieldCount(field); i++) {
            Message entry = (Message) message.getRepeatedField(field, i);
            FieldDescriptor key = entry.getDescriptorForType().findFieldByName("key");
            FieldDescriptor value = entry.getDescriptorForType().findFieldByName("value");
            entries.put(entry.getField(key).toString(), value(value, entry.getField(value)));
        }
        return entries;
    }

    private static Object value(FieldDescriptor field, Object value) {
        if (value instanceof Message message) {
            return values(message);
        } else if (value instanceof EnumValueDescriptor constant) {
            return constant.getName();
        } else if (value instanceof Integer number) {
            boolean isUnsigned =
                    field.getType() == FieldDescriptor.Type.UINT32 || field.getType() == FieldDescriptor.Type.FIXED32;
            return isUnsigned ? Integer.toUnsignedLong(number) : (long) number;
        } else if (value instanceof ByteString bytes) {
            List<Object> octets = new ArrayList<>();
            bytes.forEach(octet -> octets.add((long) (octet & 0xff)));
            return octets;
        }
        return value;
    }
}
