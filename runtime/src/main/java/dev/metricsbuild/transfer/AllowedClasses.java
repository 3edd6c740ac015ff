package dev.metricsbuild.transfer;

import java.io.ObjectInputFilter;
import java.util.List;
import java.util.Set;

/**
 * The classes whose objects may be sent: the JDK's collections, numbers, texts and times, what metrics are made of, and
 * the classes of the build. Checked where an object is written, so that its author is told, and again where it is read.
 *
 * @param packages of the build's classes; those below them are the build's too
 */
public record AllowedClasses(List<String> packages) {
    private static final int DEEPEST = 1000;
    private static final Set<String> OF_LANGUAGE = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Double",
            "java.lang.Enum",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Number",
            "java.lang.Object",
            "java.lang.Short",
            "java.lang.String",
            "java.lang.String$CaseInsensitiveComparator",
            "java.lang.StringBuffer",
            "java.lang.StringBuilder");
    /** What forms become where they arrive; none of it is written as it is. */
    private static final List<String> RESOLVED = List.of("dev.metricsbuild.context", "dev.metricsbuild.collect");

    private static final List<String> PACKAGES = List.of(
            "java.math",
            "java.time",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "dev.metricsbuild.annotations",
            "dev.metricsbuild.data",
            "dev.metricsbuild.metric",
            "dev.metricsbuild.transfer");

    /** Copies the list. */
    public AllowedClasses {
        packages = List.copyOf(packages);
    }

    /** Whether objects of a class may travel, or of an array's elements. */
    public boolean allows(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        String in = element.getPackageName();
        return element.isPrimitive()
                || OF_LANGUAGE.contains(element.getName())
                || PACKAGES.contains(in)
                || packages.stream().anyMatch(own -> in.equals(own) || (!own.isEmpty() && in.startsWith(own + ".")));
    }

    /** The same for a stream of objects. */
    ObjectInputFilter filter() {
        return info -> {
            Class<?> type = info.serialClass();
            boolean rejected = info.depth() > DEEPEST
                    || (type != null && !allows(type) && !RESOLVED.contains(type.getPackageName()));
            return rejected ? ObjectInputFilter.Status.REJECTED : ObjectInputFilter.Status.ALLOWED;
        };
    }
}
