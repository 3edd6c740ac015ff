package dev.metricsbuild.source.fake;

/**
 * How an answer goes wrong.
 *
 * @param kind in what way
 * @param status the code, where the way is a code
 * @param retryAfter the header; null for none
 */
public record Fault(Kind kind, int status, String retryAfter) {
    /** In what way. */
    public enum Kind {
        STATUS,
        /** The answer repeats the header with the token. */
        ECHO,
        /** The connection ends before a byte of the answer. */
        RESET,
        /** The connection ends in the middle of the body. */
        TRUNCATED,
        /** The answer is whole, and empty. */
        EMPTY,
        /** The answer is whole, and no JSON. */
        GARBAGE,
        /** The answer nests a hundred thousand deep. */
        DEEP,
        /** The first half comes, and looks whole. */
        HALF,
        /** The answer is compressed, which nobody has asked for. */
        COMPRESSED,
        /** The head comes, and half of the body, and then nothing. */
        STALLED
    }

    /** An answer of this code. */
    public static Fault status(int status) {
        return new Fault(Kind.STATUS, status, null);
    }

    /** An answer of this code that says when to come again. */
    public static Fault status(int status, String retryAfter) {
        return new Fault(Kind.STATUS, status, retryAfter);
    }

    /** An answer that goes wrong in another way. */
    public static Fault of(Kind kind) {
        return new Fault(kind, 200, null);
    }
}
