package dev.metricsbuild.wire;

import java.util.function.IntPredicate;

/**
 * Where things stand in a list, by their hash codes: an open-addressed table of numbers.
 *
 * <p>For hundreds of thousands of ids and names a {@link java.util.HashMap} costs a node each, and its table a store of a
 * reference at random for each, which collectors with regions pay for dearly.
 */
public final class PositionIndex {
    private static final int SMALLEST = 16;
    private static final int MIX = 0x9E3779B9;
    private static final long LOW = 0xFFFF_FFFFL;

    /** The hash code above, the position plus one below; 0 where the slot is free. */
    private long[] slots;

    private int size;

    /** An empty index with room for about as many things. */
    public PositionIndex(int expected) {
        slots = new long[Math.max(SMALLEST, Integer.highestOneBit(Math.max(expected, 1)) * 4)];
    }

    /**
     * The position of the thing that is equal, or -1.
     *
     * @param hash the hash code of the thing to look for
     * @param equalAt whether the thing at a position is equal to it
     */
    public int find(int hash, IntPredicate equalAt) {
        int slot = slotOf(hash);
        while (slots[slot] != 0) {
            int position = (int) (slots[slot] & LOW) - 1;
            if ((int) (slots[slot] >>> Integer.SIZE) == hash && equalAt.test(position)) {
                return position;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    /** Adds a thing, equal to none before. */
    public void add(int hash, int position) {
        if (size * 2 >= slots.length) {
            grow();
        }
        put((long) hash << Integer.SIZE | (position + 1));
        size++;
    }

    private void put(long entry) {
        int slot = slotOf((int) (entry >>> Integer.SIZE));
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = entry;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        for (long entry : before) {
            if (entry != 0) {
                put(entry);
            }
        }
    }

    private int slotOf(int hash) {
        int mixed = hash * MIX;
        return (mixed ^ mixed >>> 15) & (slots.length - 1);
    }
}
