package dev.metricsbuild.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.config.Options;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiConstructor;
import japicmp.model.JApiMethod;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Code that was compiled against the stored API, or is compiled again, still works. {@code -Dapi.update=true} stores the
 * API of today and fails the run, so that nobody accepts a change without noticing.
 */
class ApiIT {
    private static final Path STORED = Path.of("src/test/resources/stored/api");
    private static final boolean UPDATE = Boolean.getBoolean("api.update");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"annotations", "mcap", "report", "runtime", "testing"})
    void api_isCompatibleWithTheStoredOne(String module) throws IOException {
        Path now = PublicApi.jar(module);
        Path stored = STORED.resolve(module + ".jar");
        if (UPDATE) {
            ApiStubs.write(now, stored);
            fail("Updated " + stored + ": say in CHANGELOG.md what breaks, and run again without api.update");
        }

        assertThat(incompatible(stored, now))
                .as("%s breaks code of users; CONTRIBUTING.md says how such a change is accepted", module)
                .isEmpty();
    }

    /** The stored form lacks nothing that the comparison looks at. */
    @ParameterizedTest
    @ValueSource(strings = {"annotations", "mcap", "report", "runtime", "testing"})
    void stubs_areTheSameApi(String module) throws IOException {
        Path stubs = directory.resolve("stubs.jar");
        ApiStubs.write(PublicApi.jar(module), stubs);

        assertThat(incompatible(stubs, PublicApi.jar(module))).isEmpty();
        assertThat(incompatible(PublicApi.jar(module), stubs)).isEmpty();
    }

    @Test
    void everyKindOfBreakingChange_isReported() throws IOException {
        Path before = module("before", """
                package sample;
                public class Sample implements Runnable {
                    public static final int SIZE = 1;
                    public static int parse(String text) { return 1; }
                    public void run() {}
                    protected double half(double x) { return x / 2; }
                    void hidden() {}
                    public record Row(int a) {}
                    public @interface Mark { String value(); }
                }
                """);
        Path after = module("after", """
                package sample;
                public class Sample {
                    public static long parse(String text) { return 1; }
                    public void run() {}
                    double half(double x) { return x / 2; }
                    public record Row(int a, int b) {}
                    public @interface Mark { String value(); int more(); }
                }
                """);

        Path stubs = directory.resolve("stubs.jar");
        ApiStubs.write(before, stubs);
        assertThat(incompatible(stubs, after))
                .containsExactlyInAnyOrder(
                        "sample.Sample: INTERFACE_REMOVED",
                        "sample.Sample.SIZE: FIELD_REMOVED",
                        "sample.Sample.parse: METHOD_RETURN_TYPE_CHANGED",
                        "sample.Sample.half: METHOD_LESS_ACCESSIBLE",
                        "sample.Sample$Row.<init>: CONSTRUCTOR_REMOVED",
                        "sample.Sample$Mark.more: METHOD_ABSTRACT_ADDED_TO_CLASS");
    }

    @Test
    void additions_areNoBreakingChange() throws IOException {
        Path before = module("before", """
                package sample;
                public interface Sample {
                    int size();
                    @interface Mark { String value(); }
                }
                """);
        Path after = module("after", """
                package sample;
                public interface Sample {
                    int size();
                    default boolean isEmpty() { return size() == 0; }
                    @interface Mark { String value(); int more() default 1; }
                    record Row(int a) {}
                }
                """);

        assertThat(incompatible(before, after)).isEmpty();
    }

    @Test
    void packageThatIsExportedNoLonger_isReported() throws IOException {
        Path before = module("before", "package sample; public interface Sample {}");
        Path after = module("after", "package sample; public interface Sample {}", "");

        assertThat(incompatible(before, after)).containsExactly("package sample: NOT_EXPORTED");
    }

    private Path module(String name, String source) throws IOException {
        return module(name, source, "exports sample;");
    }

    private Path module(String name, String source, String exports) throws IOException {
        return ModuleJars.compile(directory.resolve(name), exports, source);
    }

    /** What breaks callers or implementers of {@code before}, as "element: change". */
    private static List<String> incompatible(Path before, Path after) throws IOException {
        Set<String> exported = new TreeSet<>(ApiStubs.exports(before));
        Set<String> gone = new TreeSet<>(exported);
        gone.removeAll(ApiStubs.exports(after));
        exported.removeAll(gone);
        List<String> changes = new ArrayList<>();
        gone.forEach(name -> changes.add("package " + name + ": NOT_EXPORTED"));
        if (!exported.isEmpty()) {
            for (JApiClass type : compare(before, after, exported)) {
                collect(type, changes);
            }
        }
        return changes;
    }

    private static List<JApiClass> compare(Path before, Path after, Set<String> packages) {
        Options options = Options.newDefault();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.setIgnoreMissingClasses(true);
        options.addIncludeFromArgument(Optional.of(String.join(";", packages)), true);
        return new JarArchiveComparator(JarArchiveComparatorOptions.of(options))
                .compare(new JApiCmpArchive(before.toFile(), "before"), new JApiCmpArchive(after.toFile(), "after"));
    }

    private static void collect(JApiClass type, List<String> changes) {
        String name = type.getFullyQualifiedName();
        Stream.of(Stream.of(type), type.getInterfaces().stream(), Stream.of(type.getSuperclass()))
                .flatMap(part -> part)
                .forEach(part -> collect(name, part, changes));
        type.getConstructors().stream()
                .filter(ApiIT::wasVisible)
                .forEach(part -> collect(name + ".<init>", part, changes));
        type.getMethods().stream()
                .filter(method -> !isOptionalElement(method))
                .forEach(part -> collect(name + "." + part.getName(), part, changes));
        type.getFields().forEach(part -> collect(name + "." + part.getName(), part, changes));
    }

    /** japicmp reports constructors that only their package sees, where their class has had others too. */
    private static boolean wasVisible(JApiConstructor constructor) {
        return constructor
                .getAccessModifier()
                .getOldModifier()
                .map(modifier -> modifier.getLevel() >= AccessModifier.PROTECTED.getLevel())
                .orElse(true);
    }

    /** An element of an annotation type that nobody needs to give; japicmp takes it for any abstract method. */
    private static boolean isOptionalElement(JApiMethod method) {
        return method.getOldMethod().isEmpty()
                && method.getNewMethod()
                        .map(added -> added.getMethodInfo().getAttribute("AnnotationDefault"))
                        .isPresent();
    }

    private static void collect(String name, JApiCompatibility part, List<String> changes) {
        for (JApiCompatibilityChange change : part.getCompatibilityChanges()) {
            if (!change.isBinaryCompatible() || !change.isSourceCompatible()) {
                changes.add(name + ": " + change.getType());
            }
        }
    }
}
