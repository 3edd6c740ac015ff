package dev.metricsbuild.mcap.wire;

/** The structs and arrays that have begun and not ended, each with where it stands. */
final class LayoutStack {
    private final Layout[] layouts;
    private final int[] steps;
    private final int[] counts;
    private int depth = -1;

    LayoutStack(int height) {
        layouts = new Layout[height];
        steps = new int[height];
        counts = new int[height];
    }

    void clear() {
        depth = -1;
    }

    boolean isEmpty() {
        return depth < 0;
    }

    void push(Layout layout, int count) {
        depth++;
        layouts[depth] = layout;
        steps[depth] = 0;
        counts[depth] = count;
    }

    void pop() {
        depth--;
    }

    Layout top() {
        return layouts[depth];
    }

    /** The next step of the struct on top. */
    int takeStep() {
        return steps[depth]++;
    }

    /** Whether the array on top has another element, which is taken. */
    boolean takeElement() {
        return steps[depth]++ < counts[depth];
    }

    /** Where the innermost struct is. */
    int innermostStruct() {
        for (int at = depth; at >= 0; at--) {
            if (layouts[at] instanceof Layout.Struct) {
                return at;
            }
        }
        throw new IllegalStateException("The message has not begun or has ended.");
    }

    Layout.Struct struct(int at) {
        return (Layout.Struct) layouts[at];
    }

    /** The step taken last of the struct there. */
    int step(int at) {
        if (steps[at] == 0 || steps[at] > struct(at).size()) {
            throw new IllegalStateException(
                    "There is no current field: the cursor is before the first or after the last field of a struct.");
        }
        return steps[at] - 1;
    }

    /** The field reached last, for messages: {@code poses[3].position.x}. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int at = 0; at <= depth; at++) {
            int step = steps[at] - 1;
            if (!(layouts[at] instanceof Layout.Struct struct)) {
                path.append(step < 0 ? "" : "[" + step + "]");
            } else if (step >= 0 && step < struct.size() && struct.index(step) >= 0) {
                path.append(path.length() == 0 ? "" : ".").append(struct.name(step));
            }
        }
        return path.toString();
    }
}
