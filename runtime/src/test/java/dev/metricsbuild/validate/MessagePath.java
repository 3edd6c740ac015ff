package dev.metricsbuild.validate;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows a report's path through a message, by the schema. */
final class MessagePath {
    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+|\"(?:[^\"\\\\]|\\\\.)*\")])?(?:\\.|$)");

    private MessagePath() {}

    /** Says why the path does not lead to a place in the message; null when it does. A field may be unset. */
    static @Nullable String missing(Message whole, String path) {
        Object here = whole;
        Matcher step = STEP.matcher(path);
        int at = 0;
        while (at < path.length()) {
            if (!step.find(at) || step.start() != at) {
                return "no step at " + path.substring(at);
            }
            if (!(here instanceof Message message)) {
                return "nothing below " + path.substring(0, at);
            }
            FieldDescriptor field = message.getDescriptorForType().findFieldByName(step.group(1));
            if (field == null) {
                return "no field " + step.group(1) + " in "
                        + message.getDescriptorForType().getName();
            }
            Object next = value(message, field, step.group(2));
            if (next == null) {
                return "nothing at " + path.substring(0, step.end());
            }
            here = next;
            at = step.end();
        }
        return null;
    }

    private static @Nullable Object value(Message message, FieldDescriptor field, @Nullable String index) {
        if (index == null) {
            return message.getField(field);
        }
        if (!field.isMapField()) {
            int position = Integer.parseInt(index);
            return position < message.getRepeatedFieldCount(field) ? message.getRepeatedField(field, position) : null;
        }
        String key =
                index.substring(1, index.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
        for (Object entry : (Iterable<?>) message.getField(field)) {
            Message pair = (Message) entry;
            Map<FieldDescriptor, Object> fields = pair.getAllFields();
            FieldDescriptor keyField = pair.getDescriptorForType().findFieldByNumber(1);
            if (fields.getOrDefault(keyField, "").equals(key)) {
                return pair.getField(pair.getDescriptorForType().findFieldByNumber(2));
            }
        }
        return null;
    }
}
