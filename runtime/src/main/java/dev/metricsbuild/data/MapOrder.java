package dev.metricsbuild.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The order of a map's entries in a file. A map that has an order keeps it; one that has none, such as {@code Map.of}
 * or a {@code HashMap}, is sorted by its keys: the order of {@code Map.of} differs from one JVM to the next, but the
 * same inputs must give the same file.
 */
public final class MapOrder {
    private static final Set<Class<?>> WITHOUT_ORDER = Set.of(
            Map.of().getClass(),
            Map.of("a", "b").getClass(),
            HashMap.class,
            Hashtable.class,
            IdentityHashMap.class,
            WeakHashMap.class,
            ConcurrentHashMap.class);

    private static final Set<Class<?>> ELEMENTS_WITHOUT_ORDER = Set.copyOf(List.of(
            Set.of("a").getClass(),
            Set.of("a", "b", "c").getClass(),
            HashSet.class,
            ConcurrentHashMap.KeySetView.class,
            new HashMap<String, String>().keySet().getClass(),
            new HashMap<String, String>().values().getClass(),
            new ConcurrentHashMap<String, String>().values().getClass(),
            Map.of("a", "b").keySet().getClass(),
            Map.of("a", "b").values().getClass()));

    private MapOrder() {}

    /** The map itself if it has an order, else a copy in the order of its keys. */
    public static <V> Map<String, V> of(Map<String, V> map) {
        return hasNone(map) ? new TreeMap<>(map) : map;
    }

    /** The same for a map whose keys need not be texts: a map with other keys is returned unchanged. */
    public static Map<?, ?> ofAny(Map<?, ?> map) {
        if (!hasNone(map)) {
            return map;
        }
        Map<String, Object> ordered = new TreeMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String key)) {
                return map;
            }
            ordered.put(key, entry.getValue());
        }
        return ordered;
    }

    /**
     * The elements in the order of the collection where it has one; of a set that has none, or of the keys or values of
     * such a map, in their natural order. Elements that cannot be compared with one another keep their order.
     */
    public static List<Object> ofElements(Collection<?> elements) {
        List<Object> ordered = new ArrayList<>(elements);
        boolean comparable = !ordered.isEmpty()
                && ordered.get(0) instanceof Comparable<?>
                && ordered.stream()
                        .allMatch(element -> element != null
                                && element.getClass() == ordered.get(0).getClass());
        if (comparable && ELEMENTS_WITHOUT_ORDER.contains(elements.getClass())) {
            ordered.sort(null);
        }
        return ordered;
    }

    private static boolean hasNone(Map<?, ?> map) {
        return map.size() > 1 && WITHOUT_ORDER.contains(map.getClass());
    }
}
