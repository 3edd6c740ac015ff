package dev.metricsbuild.mcap.message;

/** What a {@link MessageCursor} stands at. */
public enum Token {
    /** A struct or a map begins; its fields follow. */
    START_STRUCT,
    /** A field of a struct; its value follows, unless it is skipped. */
    FIELD,
    /** A struct or a map has ended. */
    END_STRUCT,
    /** An array begins; its elements follow, unless they are taken at once. */
    START_ARRAY,
    /** An array has ended. */
    END_ARRAY,
    /** A truth. */
    BOOLEAN,
    /** A whole number that a {@code long} holds, of any size and sign on the wire but that of {@link #UNSIGNED_LONG}. */
    LONG,
    /** A whole number of 64 bits without sign. */
    UNSIGNED_LONG,
    /** A number of 32 bits. */
    FLOAT,
    /** A number of 64 bits. */
    DOUBLE,
    /** A text. */
    STRING,
    /** A constant of an enumeration: a number that may have a name. */
    ENUM,
    /** Behind the end of the message. */
    END
}
