package dev.metricsbuild.mcap.schema;

import org.jspecify.annotations.Nullable;

/** Whole numbers of IDL. */
final class IdlNumber {
    private IdlNumber() {}

    /** The number, decimal, octal or hexadecimal; null where the word is none. */
    static @Nullable Long parse(String word) {
        try {
            return Long.decode(word);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
