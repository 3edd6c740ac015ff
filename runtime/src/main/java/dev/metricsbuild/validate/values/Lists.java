package dev.metricsbuild.validate.values;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists made from lists: of a hundred thousand metrics each has several short ones, for which a stream is too dear. */
final class Lists {
    private Lists() {}

    /** What becomes of each element, where something does. */
    static <T, R> List<R> mapped(List<T> elements, Function<T, @Nullable R> mapping) {
        if (elements.isEmpty()) {
            return List.of();
        }
        if (elements.size() == 1) {
            R only = mapping.apply(elements.get(0));
            return only == null ? List.of() : List.of(only);
        }
        List<R> list = new ArrayList<>(elements.size());
        for (T element : elements) {
            R result = mapping.apply(element);
            if (result != null) {
                list.add(result);
            }
        }
        return list;
    }
}
