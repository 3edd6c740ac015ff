package dev.metricsbuild.mcap.input;

import java.io.IOException;
import java.math.BigInteger;

/** What a token holds. */
interface TokenValue {
    /** The name of the field reached last. */
    String name();

    /** The text, or a number as text. */
    String text() throws IOException;

    /** The number, as far as 64 bits hold it. */
    long longValue() throws IOException;

    /** The number. */
    double doubleValue() throws IOException;

    /** The whole number, however large. */
    default BigInteger bigInteger() throws IOException {
        return BigInteger.valueOf(longValue());
    }

    /** Passes over the struct or array that has just begun, to its end. */
    void skip() throws IOException;
}
