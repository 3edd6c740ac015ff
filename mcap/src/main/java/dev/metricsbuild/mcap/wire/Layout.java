package dev.metricsbuild.mcap.wire;

import dev.metricsbuild.mcap.message.Token;
import dev.metricsbuild.mcap.schema.ArrayType;
import dev.metricsbuild.mcap.schema.EnumType;
import dev.metricsbuild.mcap.schema.FieldType;
import dev.metricsbuild.mcap.schema.PrimitiveType;
import dev.metricsbuild.mcap.schema.StringType;
import dev.metricsbuild.mcap.schema.StructType;

/** How the values of a type lie in the bytes of a message: a step of a plan. Made once for a schema. */
sealed interface Layout {
    /** More bytes than any message has; sums stop here. */
    long TOO_MANY = 1L << 40;

    /**
     * Bytes from a place up to the end of such a value that begins behind it, padding before the value included.
     *
     * @param place modulo 8, from the start of the message
     * @return -1 where that depends on the value
     */
    long span(int place);

    /** The fewest bytes of such a value, without padding. */
    long minimum();

    /** How deep structs and arrays are nested in it. */
    int height();

    /** The type as the schema spells it. */
    FieldType type();

    /** A number or a truth. */
    record Scalar(FieldType type, PrimitiveType primitive, Token token, int size, int alignment) implements Layout {
        static Scalar of(PrimitiveType type, WireFormat format) {
            Token token = switch (type) {
                case BOOL -> Token.BOOLEAN;
                case FLOAT32 -> Token.FLOAT;
                case FLOAT64 -> Token.DOUBLE;
                case UINT64 -> Token.UNSIGNED_LONG;
                default -> Token.LONG;
            };
            return new Scalar(type, type, token, type.size(), format.alignment(type.size()));
        }

        static Scalar of(EnumType type, WireFormat format) {
            PrimitiveType number = PrimitiveType.INT32;
            return new Scalar(type, number, Token.ENUM, number.size(), format.alignment(number.size()));
        }

        @Override
        public long span(int place) {
            return size + (long) (-place & (alignment - 1));
        }

        @Override
        public long minimum() {
            return size;
        }

        @Override
        public int height() {
            return 0;
        }
    }

    /** A text behind its length. */
    record Text(StringType type, int alignment) implements Layout {
        /** Bytes of the length. */
        static final int COUNT = 4;

        @Override
        public long span(int place) {
            return -1;
        }

        @Override
        public long minimum() {
            return COUNT;
        }

        @Override
        public int height() {
            return 0;
        }
    }

    /** Elements, behind their count where that is not fixed. */
    final class Elements implements Layout {
        private final ArrayType type;
        private final Layout element;
        private final int alignment;
        private final Spans spans;

        Elements(ArrayType type, Layout element, WireFormat format) {
            this.type = type;
            this.element = element;
            this.alignment = format.alignment(Text.COUNT);
            this.spans = type.isFixed() ? Spans.of(place -> run(place, type.length())) : Spans.NONE;
        }

        /** Bytes of this many elements from a place; -1 where that depends on their values. */
        long run(int place, long count) {
            return Spans.run(element, place, count);
        }

        Layout element() {
            return element;
        }

        /** The number of elements; -1 where it is on the wire. */
        int fixedLength() {
            return type.isFixed() ? type.length() : -1;
        }

        /** Of what the place of the count is a multiple. */
        int alignment() {
            return alignment;
        }

        @Override
        public ArrayType type() {
            return type;
        }

        @Override
        public long span(int place) {
            return spans.at(place);
        }

        @Override
        public long minimum() {
            if (!type.isFixed()) {
                return Text.COUNT;
            }
            long each = element.minimum();
            return each > 0 && type.length() > TOO_MANY / each ? TOO_MANY : each * type.length();
        }

        @Override
        public int height() {
            return element.height() + 1;
        }
    }

    /** Fields one after another. */
    final class Struct implements Layout {
        private final StructType type;
        private final Layout[] fields;
        private final int[] indexes;
        private final int emptySize;
        private final Spans spans;
        private final long minimum;
        private final int height;

        /**
         * A struct of these steps.
         *
         * @param indexes the position in the type of each field; -1 for a run of fields that nobody wants
         * @param emptySize bytes that stand for a struct without fields; 0 of any other
         */
        Struct(StructType type, Layout[] fields, int[] indexes, int emptySize) {
            this.type = type;
            this.fields = fields;
            this.indexes = indexes;
            this.emptySize = emptySize;
            this.spans = Spans.of(this::sum);
            long least = emptySize;
            int most = 0;
            for (Layout field : fields) {
                least = Math.min(TOO_MANY, least + field.minimum());
                most = Math.max(most, field.height());
            }
            this.minimum = least;
            this.height = most + 1;
        }

        private long sum(int place) {
            long sum = emptySize;
            for (Layout field : fields) {
                long span = field.span((int) ((place + sum) & 7));
                if (span < 0) {
                    return -1;
                }
                sum = Math.min(TOO_MANY, sum + span);
            }
            return sum;
        }

        int size() {
            return fields.length;
        }

        Layout field(int step) {
            return fields[step];
        }

        /** The position in the type; -1 for a run of fields that nobody wants. */
        int index(int step) {
            return indexes[step];
        }

        String name(int step) {
            return type.fields().get(indexes[step]).name();
        }

        /** Bytes that stand for a struct without fields. */
        int emptySize() {
            return emptySize;
        }

        @Override
        public StructType type() {
            return type;
        }

        @Override
        public long span(int place) {
            return spans.at(place);
        }

        @Override
        public long minimum() {
            return minimum;
        }

        @Override
        public int height() {
            return height;
        }
    }
}
