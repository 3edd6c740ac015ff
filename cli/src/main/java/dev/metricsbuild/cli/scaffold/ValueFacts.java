package dev.metricsbuild.cli.scaffold;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been seen of a column, of a field, or of the elements of an array. */
final class ValueFacts {
    private final Set<ScalarKind> kinds = EnumSet.noneOf(ScalarKind.class);
    private long present;
    private long nulls;
    private boolean notFiniteTexts;
    private boolean notFinite;
    private double largest;
    private @Nullable String example;
    private @Nullable ObjectFacts object;
    private @Nullable ValueFacts elements;

    void addNull() {
        nulls++;
    }

    /** A value that is neither an object nor an array. */
    void add(ScalarKind kind, String text) {
        present++;
        kinds.add(kind);
        if (example == null) {
            example = text;
        }
        notFinite |= kind == ScalarKind.NUMBER && ScalarKind.isNotFinite(text);
        if (kind == ScalarKind.WHOLE) {
            largest = Math.max(largest, Math.abs((double) Long.parseLong(text)));
        }
    }

    /** A text of JSON; one such as {@code "nan"} is a number if the others are. */
    void addText(String text) {
        if (ScalarKind.isNotFinite(text)) {
            present++;
            notFiniteTexts = true;
            notFinite = true;
        } else {
            add(ScalarKind.ofText(text), text);
        }
    }

    /** What the objects hold that stand here, of which there is one more. */
    ObjectFacts object() {
        present++;
        if (object == null) {
            object = new ObjectFacts();
        }
        return object;
    }

    /** What the arrays hold that stand here, of which there is one more. */
    ValueFacts elements() {
        present++;
        if (elements == null) {
            elements = new ValueFacts();
        }
        return elements;
    }

    long present() {
        return present;
    }

    /** Whether one of the numbers is NaN or infinite. */
    boolean isNotFinite() {
        return notFinite;
    }

    boolean hasNulls() {
        return nulls > 0;
    }

    /** Whether one of so many rows or objects says nothing of it, not even that it is null. */
    boolean isMissingFrom(long count) {
        return present + nulls < count;
    }

    /** The largest whole number, without its sign. */
    double largest() {
        return largest;
    }

    /** The first value that is neither an object nor an array. */
    Optional<String> example() {
        return Optional.ofNullable(example);
    }

    /** What the objects hold, if there is nothing but objects. */
    Optional<ObjectFacts> onlyObjects() {
        return kinds.isEmpty() && !notFiniteTexts && elements == null ? Optional.ofNullable(object) : Optional.empty();
    }

    /** What the arrays hold, if there is nothing but arrays. */
    Optional<ValueFacts> onlyArrays() {
        return kinds.isEmpty() && !notFiniteTexts && object == null ? Optional.ofNullable(elements) : Optional.empty();
    }

    /** The kind of all values, if they have one in common. */
    Optional<ScalarKind> kind() {
        if (object != null || elements != null) {
            return Optional.empty();
        }
        if (isOf(ScalarKind.WHOLE) && !notFiniteTexts) {
            return Optional.of(ScalarKind.WHOLE);
        }
        if (isOf(ScalarKind.WHOLE, ScalarKind.NUMBER)) {
            return Optional.of(ScalarKind.NUMBER);
        }
        if (kinds.size() == 1 && !notFiniteTexts) {
            return Optional.of(kinds.iterator().next());
        }
        boolean texts = isOf(ScalarKind.TEXT, ScalarKind.INSTANT, ScalarKind.LOCAL_TIME);
        return texts || (kinds.isEmpty() && notFiniteTexts) ? Optional.of(ScalarKind.TEXT) : Optional.empty();
    }

    private boolean isOf(ScalarKind... allowed) {
        return !kinds.isEmpty() && Set.of(allowed).containsAll(kinds);
    }
}
