package dev.metricsbuild.fuzzing;

import java.util.Arrays;

/** Damages a copy of intact bytes as the search says: two bytes of it name a place, the third what is put there. */
final class Edits {
    private static final int EDIT = 3;

    private Edits() {}

    /** The damaged copy; {@code edits[0]} says whether it is cut too. */
    static byte[] apply(byte[] intact, byte[] edits) {
        byte[] bytes = intact.clone();
        int length = bytes.length;
        int at = 1;
        if (edits.length > EDIT && edits[0] < 0) {
            length = place(edits, 1, bytes.length);
            at += 2;
        }
        for (; at + EDIT <= edits.length; at += EDIT) {
            bytes[place(edits, at, bytes.length)] = edits[at + 2];
        }
        return Arrays.copyOf(bytes, length);
    }

    private static int place(byte[] edits, int at, int length) {
        return ((edits[at] & 0xff) | (edits[at + 1] & 0xff) << 8) % length;
    }
}
