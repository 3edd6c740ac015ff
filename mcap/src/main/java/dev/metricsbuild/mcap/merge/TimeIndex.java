package dev.metricsbuild.mcap.merge;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Log times of messages and their places, sorted by time, then place. */
public final class TimeIndex {
    private long[] times = new long[16];
    private int[] places = new int[16];
    private int count;
    private boolean sorted = true;

    public void clear() {
        count = 0;
        sorted = true;
    }

    /** Adds a message; places come in rising order. */
    public void add(long time, int place) {
        if (count == times.length) {
            times = Arrays.copyOf(times, 2 * count);
            places = Arrays.copyOf(places, 2 * count);
        }
        if (count > 0 && Long.compareUnsigned(time, times[count - 1]) < 0) {
            sorted = false;
        }
        times[count] = time;
        places[count] = place;
        count++;
    }

    /** Memory that it takes. */
    public long bytes() {
        return (long) (Long.BYTES + Integer.BYTES) * times.length;
    }

    public int count() {
        return count;
    }

    public long time(int index) {
        return times[index];
    }

    public int place(int index) {
        return places[index];
    }

    public void sort() {
        if (sorted) {
            return;
        }
        long earliest = times[0];
        long latest = times[0];
        for (int i = 1; i < count; i++) {
            earliest = Long.compareUnsigned(times[i], earliest) < 0 ? times[i] : earliest;
            latest = Long.compareUnsigned(times[i], latest) > 0 ? times[i] : latest;
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(count);
        if (latest - earliest >= 0 && latest - earliest < 1L << (Long.SIZE - 1 - bits)) {
            sortPacked(earliest, bits);
        } else {
            sortFar();
        }
        sorted = true;
    }

    /** Time since the earliest above, index below: one number each, sorted without objects. */
    private void sortPacked(long earliest, int bits) {
        long[] packed = new long[count];
        for (int i = 0; i < count; i++) {
            packed[i] = (times[i] - earliest) << bits | i;
        }
        Arrays.sort(packed);
        int[] from = Arrays.copyOf(places, count);
        long mask = (1L << bits) - 1;
        for (int i = 0; i < count; i++) {
            times[i] = (packed[i] >>> bits) + earliest;
            places[i] = from[(int) (packed[i] & mask)];
        }
    }

    private void sortFar() {
        long[] fromTimes = Arrays.copyOf(times, count);
        int[] fromPlaces = Arrays.copyOf(places, count);
        int[] order = IntStream.range(0, count)
                .boxed()
                .sorted((a, b) -> Long.compareUnsigned(fromTimes[a], fromTimes[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < count; i++) {
            times[i] = fromTimes[order[i]];
            places[i] = fromPlaces[order[i]];
        }
    }
}
