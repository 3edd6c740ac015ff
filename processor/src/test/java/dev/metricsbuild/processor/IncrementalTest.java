package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.processor.Harness.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of isolating processors: one origin for each file, and nothing depends on what else is compiled. */
@Tag("slow")
class IncrementalTest {
    @TempDir
    Path directory;

    private final Map<String, List<String>> origins = new TreeMap<>();

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> cases = Files.list(Harness.resources("cases"))) {
            cases.filter(each -> !Files.exists(each.resolve("expected.txt")))
                    .forEach(each -> sources.addAll(Harness.javaFiles(each.resolve("src"))));
        }
        return sources;
    }

    private ForwardingProcessor recording() {
        return new ForwardingProcessor(
                new MetricsProcessor(),
                environment -> Intercepted.of(
                        ProcessingEnvironment.class,
                        environment,
                        (method, arguments) -> method.equals("getFiler")
                                ? Optional.of(Intercepted.of(Filer.class, environment.getFiler(), this::record))
                                : Optional.empty()));
    }

    private Optional<Object> record(String method, Object[] arguments) {
        List<String> names = new ArrayList<>();
        for (Element origin : (Element[]) arguments[1]) {
            names.add(
                    origin instanceof TypeElement type
                                    && !(type.getEnclosingElement() instanceof TypeElement)
                                    && method.equals("createSourceFile")
                            ? type.getQualifiedName().toString()
                            : "no top-level type: " + origin + " by " + method);
        }
        origins.put(arguments[0].toString(), names);
        return Optional.empty();
    }

    @Test
    void everyFile_hasOneTopLevelOrigin() throws IOException {
        Outcome outcome = new Harness(directory)
                .options("--release", "17")
                .processors(recording())
                .compile(sources(), directory);

        assertThat(outcome.errors()).isEmpty();
        assertThat(origins).hasSameSizeAs(outcome.generated().keySet());
        origins.forEach((file, from) -> {
            assertThat(from).as(file).hasSize(1);
            assertThat(file).startsWith(from.get(0));
        });
    }

    /** What Gradle does: delete what comes from one source, compile that source against the classes of the others. */
    @Test
    void oneSourceCompiledAgain_givesTheSameBytes() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String name : List.of("builds", "batch", "instances", "nested")) {
            all.addAll(Harness.javaFiles(Harness.resources("cases/" + name + "/src")));
        }
        Outcome whole = new Harness(directory)
                .options("--release", "17")
                .processors(recording())
                .compile(all, directory);
        assertThat(whole.errors()).isEmpty();
        Map<String, List<String>> before = new HashMap<>(origins);
        List<Path> classPath = new ArrayList<>(Harness.runtimeClassPath());
        classPath.add(whole.classes());

        for (Path source : all) {
            origins.clear();
            Path again = Files.createTempDirectory(directory, "again");
            Outcome part = new Harness(again)
                    .options("--release", "17")
                    .classPath(classPath)
                    .processors(recording())
                    .compile(List.of(source), directory);

            assertThat(part.errors()).as("%s", source).isEmpty();
            part.generated().forEach((name, text) -> assertThat(text).as(name).isEqualTo(whole.generated(name)));
            assertThat(origins.keySet()).isEqualTo(filesOf(source, before));
        }
    }

    private static Set<String> filesOf(Path source, Map<String, List<String>> before) {
        String path = source.toString().replace(source.getFileSystem().getSeparator(), ".");
        Set<String> files = new TreeSet<>();
        before.forEach((file, from) -> {
            if (path.endsWith(".src." + from.get(0) + ".java")) {
                files.add(file);
            }
        });
        return files;
    }

    @Test
    void changeOfOneClass_changesTheFilesOfThatClassOnly() throws IOException {
        Sources sources = new Sources(directory)
                .add("p.A", "class A { @JobMetric static double a() { return 1; } }")
                .add("p.B", "class B { @JobMetric static double b() { return 1; } }");
        SortedMap<String, String> before =
                new Harness(directory).compile(sources.directory()).generated();
        sources.add("p.A", "class A { @JobMetric static double renamed() { return 1; } }");
        SortedMap<String, String> after =
                new Harness(directory).compile(sources.directory()).generated();

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet().stream().filter(name -> !Objects.equals(after.get(name), before.get(name))))
                .containsExactly("p/ABuilders.java", "p/ADispatcher.java");
    }
}
