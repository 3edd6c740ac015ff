package dev.metricsbuild.mcap.wire;

import org.jspecify.annotations.Nullable;

/** The size of a value from each place modulo 8. */
final class Spans {
    static final Spans NONE = new Spans(null);

    private final long @Nullable [] byPlace;

    private Spans(long @Nullable [] byPlace) {
        this.byPlace = byPlace;
    }

    /** What is asked for each place. */
    interface Span {
        long from(int place);
    }

    static Spans of(Span span) {
        long[] byPlace = new long[8];
        for (int place = 0; place < byPlace.length; place++) {
            byPlace[place] = span.from(place);
            if (byPlace[place] < 0) {
                return NONE;
            }
        }
        return new Spans(byPlace);
    }

    long at(int place) {
        return byPlace == null ? -1 : byPlace[place];
    }

    /**
     * Bytes of this many elements. Where an element begins is one of eight places modulo 8, so that after eight elements at
     * most the places come round again, and whole rounds are multiplied.
     */
    static long run(Layout element, int start, long count) {
        if (count == 0) {
            return 0;
        }
        long left = count;
        long sum = 0;
        for (int i = 0; i < 8 && left > 0; i++, left--) {
            long span = element.span((int) ((start + sum) & 7));
            if (span < 0) {
                return -1;
            }
            sum = Math.min(Layout.TOO_MANY, sum + span);
        }
        if (left == 0 || sum >= Layout.TOO_MANY) {
            return sum;
        }
        int first = (int) ((start + sum) & 7);
        long round = 0;
        int length = 0;
        do {
            round += element.span((int) ((first + round) & 7));
            length++;
        } while (((first + round) & 7) != first && round < Layout.TOO_MANY);
        if (round >= Layout.TOO_MANY) {
            return Layout.TOO_MANY;
        }
        long rounds = left / length;
        sum += round > 0 && rounds > Layout.TOO_MANY / round ? Layout.TOO_MANY : rounds * round;
        for (left %= length; left > 0 && sum < Layout.TOO_MANY; left--) {
            sum += element.span((int) ((start + sum) & 7));
        }
        return Math.min(Layout.TOO_MANY, sum);
    }
}
