package dev.metricsbuild.mcap.wire;

import java.nio.charset.StandardCharsets;

/** Texts in bytes. */
final class Texts {
    /** Bytes of a unit of a wide text. */
    static final int WIDE_UNIT = 4;

    private static final char REPLACEMENT = '\ufffd';

    private Texts() {}

    /** UTF-8; the NUL that CDR puts behind a text is dropped. */
    static String narrow(byte[] bytes, int at, int length, boolean endsWithNul) {
        int size = endsWithNul && length > 0 && bytes[at + length - 1] == 0 ? length - 1 : length;
        return new String(bytes, at, size, StandardCharsets.UTF_8);
    }

    /** UTF-16, each unit in four bytes; writers of other systems put whole code points there. */
    static String wide(byte[] bytes, int at, int length, boolean isBig) {
        StringBuilder text = new StringBuilder(length / WIDE_UNIT);
        for (int i = 0; i < length; i += WIDE_UNIT) {
            int unit = Numbers.i32(bytes, at + i, isBig);
            if (Character.isValidCodePoint(unit)) {
                text.appendCodePoint(unit);
            } else {
                text.append(REPLACEMENT);
            }
        }
        return text.toString();
    }
}
