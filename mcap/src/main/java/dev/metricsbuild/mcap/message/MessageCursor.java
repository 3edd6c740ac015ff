package dev.metricsbuild.mcap.message;

import dev.metricsbuild.mcap.schema.StructType;

/**
 * Goes through the values of a message, like a pull parser through a text, without making objects of them.
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
 * <p>Fields come in the order of the schema. Nothing is decoded before it is asked for: {@link #next} finds where a value lies,
 * the methods that end in {@code Value} decode it, and {@link #skipValue} skips values of known sizes by arithmetic. What
 * was not reached is not checked either.
 *
 * <p>A cursor is reused for one message after another and is not for several threads. A method that does not fit what the cursor
 * stands at throws {@link IllegalStateException}: which values there are is known from the schema.
 */
public interface MessageCursor {

    /**
     * Stands before a message. Its bytes are read as they are asked for and must stay until then.
     *
     * @param buffer holds the message
     * @param offset its first byte
     * @param length how many bytes it has
     * @throws MessageException if the message is encoded in another way than those of its topic
     */
    void reset(byte[] buffer, int offset, int length) throws MessageException;

    /**
     * Goes to what comes next; behind the end it stays there.
     *
     * @throws MessageException if the message does not have the form of its schema
     */
    Token next() throws MessageException;

    /**
     * Passes over a value: at {@link Token#FIELD} over the field's, so that {@link #next} gives the next field; at the start of
     * a struct or an array over all of it, to its end. At anything else it does nothing.
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

    /** The innermost struct that has begun and not ended; in a map, that which holds the map. */
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

    /** The value of any number, the nearest {@code double} where there is none that equals it. */
    double doubleValue();

    /**
     * The value at {@link Token#STRING}, or the name of that at {@link Token#ENUM}, its digits where it has no name. Bytes that
     * are no text are replaced by U+FFFD.
     */
    String stringValue();

    /** How many elements the array has at {@link Token#START_ARRAY}; -1 where only its end tells. */
    int arrayLength();

    /**
     * All elements of an array of bytes or of whole numbers of 8 bits, at {@link Token#START_ARRAY}; the cursor is then at its
     * {@link Token#END_ARRAY}. Elements without sign are taken with {@code & 0xff}.
     *
     * @throws MessageException if the message does not have the form of its schema
     */
    byte[] bytes() throws MessageException;

    /**
     * All elements of an array of whole numbers, as {@link #longValue} gives each, or of truths as 0 and 1, at
     * {@link Token#START_ARRAY}; the cursor is then at its {@link Token#END_ARRAY}.
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
     * Bytes of the message behind what was read or skipped. At {@link Token#END} more than 0 is usual: padding, or fields that
     * a newer definition of the type has at its end. A format without order of its own always has 0 there.
     */
    int remaining();
}
