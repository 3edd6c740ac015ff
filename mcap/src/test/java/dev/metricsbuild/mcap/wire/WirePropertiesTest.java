package dev.metricsbuild.mcap.wire;

import static dev.metricsbuild.mcap.wire.Ros.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.mcap.message.Token;
import dev.metricsbuild.mcap.message.Values;
import dev.metricsbuild.mcap.schema.StructType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random types and values, written by a writer that goes value after value. */
class WirePropertiesTest {
    private static final int DEPTH = 3;

    @Property(tries = 600)
    void messageThatWasWritten_isRead(@ForAll long seed, @ForAll Format format) throws MessageException {
        Message message = Message.of(seed, format);
        WireCursor cursor = at(message.plan, message.bytes);
        assertThat(Values.read(cursor)).isEqualTo(message.value);
        assertThat(cursor.remaining()).isZero();
    }

    @Property(tries = 600)
    void someFieldsSkipped_othersAreRead(@ForAll long seed, @ForAll Format format) throws MessageException {
        Message message = Message.of(seed, format);
        WireCursor cursor = at(message.plan, message.bytes);
        assertThat(readSome(cursor, cursor.next(), message.value, new Random(seed)))
                .isEqualTo(message.value);
        cursor.next();
        assertThat(cursor.remaining()).isZero();
    }

    @Property(tries = 600)
    void selectedFields_areThoseOfTheWhole(@ForAll long seed, @ForAll Format format) throws MessageException {
        Message message = Message.of(seed, format);
        Random random = new Random(seed);
        Map<String, Object> expected = new LinkedHashMap<>(message.value);
        expected.keySet().removeIf(name -> random.nextBoolean());
        WireCursor cursor = at(message.plan.select(expected.keySet()), message.bytes);
        assertThat(Values.read(cursor)).isEqualTo(expected);
        assertThat(cursor.remaining()).isZero();
    }

    @Property(tries = 600)
    void flattenedFields_areThoseOfTheWhole(@ForAll long seed, @ForAll Format format) throws MessageException {
        Message message = Message.of(seed, format);
        Map<String, Object> expected = new LinkedHashMap<>();
        flatten(message.value, "", new Random(seed), expected);
        WirePlan flat = (WirePlan) message.plan.flatten(expected.keySet()).orElseThrow();
        WireCursor cursor = at(flat, message.bytes);
        assertThat(Values.read(cursor)).isEqualTo(expected);
        assertThat(cursor.remaining()).isZero();
    }

    /** Some fields of any depth, under their paths. */
    private static void flatten(Map<?, ?> struct, String prefix, Random random, Map<String, Object> into) {
        struct.forEach((name, value) -> {
            int choice = random.nextInt(3);
            if (choice == 0) {
                into.put(prefix + name, value);
            } else if (choice == 1 && value instanceof Map<?, ?> within) {
                flatten(within, prefix + name + ".", random, into);
            }
        });
    }

    @Property(tries = 600)
    void cutMessage_isToldAndNothingElse(@ForAll long seed, @ForAll Format format) {
        Message message = Message.of(seed, format);
        int length = new Random(seed).nextInt(message.bytes.length + 1);
        boolean isRead;
        try {
            isRead = Values.read(at(message.plan, Arrays.copyOf(message.bytes, length)))
                    .equals(message.value);
        } catch (MessageException e) {
            isRead = false;
        }
        assertThat(isRead).isEqualTo(length == message.bytes.length);
    }

    /** Reads fields, but of some takes the expected value and skips them. */
    private static Object readSome(WireCursor cursor, Token start, Map<String, Object> expected, Random random)
            throws MessageException {
        assertThat(start).isEqualTo(Token.START_STRUCT);
        Map<String, Object> fields = new LinkedHashMap<>();
        while (cursor.next() == Token.FIELD) {
            String name = cursor.fieldName();
            if (random.nextBoolean()) {
                if (random.nextBoolean()) {
                    cursor.next();
                }
                cursor.skipValue();
                fields.put(name, expected.get(name));
            } else {
                fields.put(name, Values.value(cursor, cursor.next()));
            }
        }
        return fields;
    }

    enum Format {
        LITTLE,
        BIG,
        LITTLE2,
        BIG2,
        ROS1;

        WireWriter writer() {
            return switch (this) {
                case LITTLE -> WireWriter.cdr(false);
                case BIG -> WireWriter.cdr(true);
                case LITTLE2 -> WireWriter.cdr2(false);
                case BIG2 -> WireWriter.cdr2(true);
                case ROS1 -> WireWriter.ros1();
            };
        }
    }

    private static final class Message {
        private final WirePlan plan;
        private final byte[] bytes;
        private final Map<String, Object> value;

        private Message(WirePlan plan, byte[] bytes, Map<String, Object> value) {
            this.plan = plan;
            this.bytes = bytes;
            this.value = value;
        }

        @SuppressWarnings("unchecked") // A struct is written as a map.
        static Message of(long seed, Format format) {
            RandomMessage random = new RandomMessage(seed);
            StructType type = random.struct(DEPTH);
            WireWriter writer = format.writer();
            Object value = random.write(type, writer);
            WirePlan plan = format == Format.ROS1 ? WirePlan.ros1(type) : WirePlan.cdr(type);
            return new Message(plan, writer.toBytes(), (Map<String, Object>) value);
        }
    }
}
