package dev.metricsbuild.validate.scan;

/**
 * Whether bytes are UTF-8 as proto3 asks of every string: no overlong form, no surrogate, nothing above U+10FFFF. Fed in
 * pieces, so that a long text need not lie in memory.
 */
final class Utf8Check {
    private int missing;
    private int low = 0x80;
    private int high = 0xBF;

    /** Takes the next piece; answers whether all is well so far. */
    boolean feed(byte[] bytes) {
        for (byte signed : bytes) {
            if (missing == 0) {
                if (signed < 0 && !lead(signed & 0xFF)) {
                    return false;
                }
            } else if (!continuation(signed & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** Answers whether the last character is whole. */
    boolean complete() {
        return missing == 0;
    }

    private boolean lead(int value) {
        low = 0x80;
        high = 0xBF;
        if (value >= 0xC2 && value <= 0xDF) {
            missing = 1;
        } else if (value >= 0xE0 && value <= 0xEF) {
            missing = 2;
            low = value == 0xE0 ? 0xA0 : 0x80;
            high = value == 0xED ? 0x9F : 0xBF;
        } else if (value >= 0xF0 && value <= 0xF4) {
            missing = 3;
            low = value == 0xF0 ? 0x90 : 0x80;
            high = value == 0xF4 ? 0x8F : 0xBF;
        } else {
            return false;
        }
        return true;
    }

    private boolean continuation(int value) {
        if (value < low || value > high) {
            return false;
        }
        low = 0x80;
        high = 0xBF;
        missing--;
        return true;
    }
}
