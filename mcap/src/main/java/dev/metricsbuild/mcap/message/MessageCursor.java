package dev.metricsbuild.mcap.message;

import dev.metricsbuild.mcap.schema.StructType;

/**
 * Goes through the values of a message, like a pull parser through a text, without creating objects for them.
 *
 * <pre>{@code
 * cursor.reset(message.buffer(), message.offset(), message.length());
 * cursor.next();                                        // START_STRUCT of the message
 * while (cursor.next() == Token.FIELD) {
 *     switch (cursor.fieldName()) {
 *         case "speed" -> {
 *             cursor.next();                            // DOUBLE
 *             speed = cursor.doubleValue();
 *         }
 *         case "ranges" -> {
 *             cursor.next();                            // START_ARRAY
 *             ranges = cursor.floats();                 // all of it, up to its END_ARRAY
 *         }
 *         default -> cursor.skipValue();
 *     }
 * }
 * }</pre>
 *
 * <p>Fields come in the order of the schema. Nothing is decoded before it is requested: {@link #next} finds the
 * position of a value, the methods that end in {@code Value} decode it, and {@link #skipValue} skips values of known
 * sizes by arithmetic. Values that are not reached are not checked either.
 *
 * <p>Reuse a cursor for one message after another; it is not thread-safe. A method that does not match the current
 * token throws {@link IllegalStateException}, since the schema tells which values there are.
 */
public interface MessageCursor {

    /**
     * Moves before a message. Its bytes are read on demand and must not change until then.
     *
     * @param buffer holds the message
     * @param offset its first byte
     * @param length how many bytes it has
     * @throws MessageException if the message is encoded in another way than those of its topic
     */
    void reset(byte[] buffer, int offset, int length) throws MessageException;

    /**
     * Moves to the next token; after the end it stays there.
     *
     * @throws MessageException if the message does not have the form of its schema
     */
    Token next() throws MessageException;

    /**
     * Skips a value: at {@link Token#FIELD} that of the field, so that {@link #next} gives the next field; at the start
     * of a struct or an array all of it, to its end. At other tokens it does nothing.
     *
     * @throws MessageException if the message does not have the form of its schema
     */
    void skipValue() throws MessageException;

    /** The name of the field reached last in the innermost struct; in a map, the entry's key. */
    String fieldName();

    /**
     * The position in {@link StructType#fields} of the field reached last in the innermost struct, with which names need not be
     * compared; -1 in a map.
     */
    int fieldIndex();

    /** The innermost struct that has begun and not ended; in a map, the struct that contains the map. */
    StructType struct();

    /** The value at {@link Token#BOOLEAN}. */
    boolean booleanValue();

    /**
     * The value at {@link Token#LONG}, {@link Token#UNSIGNED_LONG} or {@link Token#ENUM}. An unsigned one from 2^63 on is
     * negative here, as {@link Long#toUnsignedString} and {@link Long#divideUnsigned} take it.
     */
    long longValue();

    /** The value at {@link Token#FLOAT}. */
    float floatValue();

    /** The value of any number, or the nearest {@code double} if no {@code double} equals it. */
    double doubleValue();

    /**
     * The value at {@link Token#STRING}, or the name of that at {@link Token#ENUM}, its digits where it has no name.
     * Bytes that are not text are replaced by U+FFFD.
     */
    String stringValue();

    /** The number of elements of the array at {@link Token#START_ARRAY}; -1 if only its end tells. */
    int arrayLength();

    /**
     * All elements of an array of bytes or 8-bit integers, at {@link Token#START_ARRAY}; the cursor is then at its
     * {@link Token#END_ARRAY}. Use {@code & 0xff} for unsigned elements.
     *
     * @throws MessageException if the message does not have the form of its schema
     */
    byte[] bytes() throws MessageException;

    /**
     * All elements of an array of whole numbers, as {@link #longValue} gives each, or of booleans as 0 and 1, at {@link
     * Token#START_ARRAY}; the cursor is then at its {@link Token#END_ARRAY}.
     *
     * @throws MessageException if the message does not have the form of its schema
     */
    long[] longs() throws MessageException;

    /**
     * All elements of an array of 32-bit floating point numbers, at {@link Token#START_ARRAY}; the cursor is then at its
     * {@link Token#END_ARRAY}.
     *
     * @throws MessageException if the message does not have the form of its schema
     */
    float[] floats() throws MessageException;

    /**
     * All elements of an array of numbers, as {@link #doubleValue} gives each, at {@link Token#START_ARRAY}; the cursor is then
     * at its {@link Token#END_ARRAY}.
     *
     * @throws MessageException if the message does not have the form of its schema
     */
    double[] doubles() throws MessageException;

    /**
     * The number of bytes after those that were read or skipped. At {@link Token#END} more than 0 is normal: padding,
     * or fields that a newer definition of the type has at its end. A format without a fixed order always has 0 there.
     */
    int remaining();
}
