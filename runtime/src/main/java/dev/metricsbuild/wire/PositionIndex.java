package dev.metricsbuild.wire;

import java.util.function.IntFunction;

/**
 * Where things stand in a list, by their keys: an open-addressed table.
 *
 * <p>For hundreds of thousands of ids and names a {@link java.util.HashMap} costs a node each, and its table a store of a
 * reference at random for each, which collectors with regions pay for dearly.
 */
public final class PositionIndex<K> {
    private static final int SMALLEST = 16;
    private static final int MIX = 0x9E3779B9;

    private final IntFunction<? extends K> keyAt;

    /** Some bits of the hash code, never 0, where the slot is taken: a quarter of the positions, it stays in the cache. */
    private byte[] tags;

    private int[] positions;
    private int size;

    /**
     * An empty index.
     *
     * @param expected about how many things there will be
     * @param keyAt what tells the thing at a position from all others
     */
    public PositionIndex(int expected, IntFunction<? extends K> keyAt) {
        this.keyAt = keyAt;
        int slots = slotsFor(expected);
        tags = new byte[slots];
        positions = new int[slots];
    }

    /** A power of two, of which the things take two thirds at most. */
    private static int slotsFor(int things) {
        return Math.max(SMALLEST, Integer.highestOneBit(things + things / 2) * 2);
    }

    /** The position of the thing with a key, or -1. */
    public int find(K key) {
        int slot = slotOf(key, mixed(key.hashCode()));
        return tags[slot] == 0 ? -1 : positions[slot];
    }

    /** Adds a thing, if none before has its key; the position of the one that has, or -1. */
    public int putIfAbsent(K key, int position) {
        if (slotsFor(size + 1) > tags.length) {
            grow();
        }
        int hash = mixed(key.hashCode());
        int slot = slotOf(key, hash);
        if (tags[slot] != 0) {
            return positions[slot];
        }
        tags[slot] = tag(hash);
        positions[slot] = position;
        size++;
        return -1;
    }

    /** The slot of the thing with a key, else the free one that it would take. */
    private int slotOf(K key, int hash) {
        byte tag = tag(hash);
        int slot = hash & (tags.length - 1);
        while (tags[slot] != 0
                && !(tags[slot] == tag && keyAt.apply(positions[slot]).equals(key))) {
            slot = (slot + 1) & (tags.length - 1);
        }
        return slot;
    }

    private void grow() {
        byte[] tagsBefore = tags;
        int[] positionsBefore = positions;
        tags = new byte[tagsBefore.length * 2];
        positions = new int[tags.length];
        size = 0;
        for (int slot = 0; slot < tagsBefore.length; slot++) {
            if (tagsBefore[slot] != 0) {
                putIfAbsent(keyAt.apply(positionsBefore[slot]), positionsBefore[slot]);
            }
        }
    }

    /** Keys that differ in a number only have hash codes that lie close together. */
    private static int mixed(int hash) {
        int product = hash * MIX;
        return product ^ product >>> 15;
    }

    private static byte tag(int mixed) {
        return (byte) (mixed >>> 24 | 1);
    }
}
