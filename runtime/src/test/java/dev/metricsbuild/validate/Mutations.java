package dev.metricsbuild.validate;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random changes of single fields anywhere in a message, as a careless writer would make them. */
final class Mutations {
    private static final List<String> TEXTS = List.of(
            "",
            "foo",
            "a name",
            "#12345",
            "01234567-89ab-cdef-0123-456789abcdef",
            "{0123456789ABCDEF0123456789abcdef}");
    private static final List<Double> REALS = List.of(0.0, -0.0, 1.0, -2.5, Double.NaN, Double.POSITIVE_INFINITY);

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** One field of one message within the whole. */
    private record Place(Message.Builder message, FieldDescriptor field) {}

    /** Changes one field, wherever it is. */
    void mutate(Message.Builder whole) {
        List<Place> places = new ArrayList<>();
        collect(whole, places);
        // Choose the field first, else long series would get all the changes.
        List<FieldDescriptor> fields =
                places.stream().map(Place::field).distinct().toList();
        FieldDescriptor field = fields.get(random.nextInt(fields.size()));
        List<Place> ofField =
                places.stream().filter(place -> place.field().equals(field)).toList();
        change(ofField.get(random.nextInt(ofField.size())));
    }

    private static void collect(Message.Builder message, List<Place> places) {
        for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
            places.add(new Place(message, field));
            if (field.getJavaType() != FieldDescriptor.JavaType.MESSAGE || field.isMapField()) {
                continue;
            }
            if (field.isRepeated()) {
                for (int i = 0; i < message.getRepeatedFieldCount(field); i++) {
                    collect(message.getRepeatedFieldBuilder(field, i), places);
                }
            } else if (message.hasField(field)) {
                collect(message.getFieldBuilder(field), places);
            }
        }
    }

    private void change(Place place) {
        Message.Builder message = place.message();
        FieldDescriptor field = place.field();
        int count = field.isRepeated() ? message.getRepeatedFieldCount(field) : 0;
        if (!field.isRepeated()) {
            changeSingle(message, field);
        } else if (count == 0 || random.nextInt(4) == 0) {
            if (!field.isMapField()) {
                message.addRepeatedField(field, value(message, field));
            }
        } else if (random.nextBoolean()) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                values.add(message.getRepeatedField(field, i));
            }
            values.remove(random.nextInt(count));
            message.setField(field, values);
        } else if (!field.isMapField()) {
            Object other = message.getRepeatedField(field, random.nextInt(count));
            message.setRepeatedField(
                    field, random.nextInt(count), random.nextBoolean() ? other : value(message, field));
        }
    }

    private void changeSingle(Message.Builder message, FieldDescriptor field) {
        if (random.nextInt(3) == 0) {
            message.clearField(field);
        } else {
            message.setField(field, value(message, field));
        }
    }

    private Object value(Message.Builder message, FieldDescriptor field) {
        return switch (field.getJavaType()) {
            case STRING -> TEXTS.get(random.nextInt(TEXTS.size()));
            case DOUBLE -> REALS.get(random.nextInt(REALS.size()));
            case FLOAT -> (float) random.nextInt(3);
            case BOOLEAN -> random.nextBoolean();
            case INT -> Map.of(0, 0, 1, 1, 2, -1).getOrDefault(random.nextInt(4), 1_000_000_000);
            case LONG -> (long) random.nextInt(3) - 1;
            case ENUM -> field.getEnumType().findValueByNumberCreatingIfUnknown(random.nextInt(15) - 1);
            case MESSAGE -> message.newBuilderForField(field).build();
            case BYTE_STRING -> throw new IllegalArgumentException(field.getFullName());
        };
    }
}
