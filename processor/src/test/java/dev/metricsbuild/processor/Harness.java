package dev.metricsbuild.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles real directories under javac and ECJ alike, with processors given as objects. */
final class Harness {
    /** The compilers that run inside this JVM. */
    enum Tool {
        JAVAC,
        ECJ;

        JavaCompiler compiler() {
            return this == JAVAC
                    ? ToolProvider.getSystemJavaCompiler()
                    : new org.eclipse.jdt.internal.compiler.tool.EclipseCompiler();
        }
    }

    /** A message with its place. */
    record Found(String file, long line, long column, Diagnostic.Kind kind, String message) {
        boolean isError() {
            return kind == Diagnostic.Kind.ERROR;
        }

        boolean isOurs() {
            return message.contains("[metrics:");
        }

        @Override
        public String toString() {
            return file + ":" + line + ":" + column + " " + (isError() ? "error" : "warning") + " " + message;
        }
    }

    /** What came of a compilation. */
    record Outcome(boolean success, List<Found> found, SortedMap<String, String> generated, Path classes) {
        List<Found> errors() {
            return found.stream().filter(Found::isError).toList();
        }

        /** Errors, and all that the processor has said. */
        List<Found> relevant() {
            return found.stream()
                    .filter(each -> each.isError() || each.isOurs())
                    .sorted(java.util.Comparator.comparing(Found::file)
                            .thenComparing(Found::line)
                            .thenComparing(Found::column)
                            .thenComparing(Found::message))
                    .toList();
        }

        String generated(String name) {
            return generated.getOrDefault(name, "not generated: " + name + " but " + generated.keySet());
        }
    }

    private final Path directory;
    private Tool tool = Tool.JAVAC;
    private List<Path> classPath = runtimeClassPath();
    private List<String> options = List.of();
    private List<Processor> processors = List.of(new MetricsProcessor(), new GeneratedMarksProcessor());
    private boolean shuffled;

    /** Puts what is generated below the directory. */
    Harness(Path directory) {
        this.directory = directory;
    }

    Harness tool(Tool which) {
        tool = which;
        return this;
    }

    Harness classPath(List<Path> entries) {
        classPath = entries;
        return this;
    }

    Harness options(String... more) {
        options = List.of(more);
        return this;
    }

    Harness processors(Processor... others) {
        processors = List.of(others);
        return this;
    }

    /** Hands the sources to the compiler in reverse. */
    Harness reversed() {
        shuffled = true;
        return this;
    }

    Outcome compile(Path sources) {
        List<Path> files = new ArrayList<>(javaFiles(sources));
        if (shuffled) {
            java.util.Collections.reverse(files);
        }
        return compile(files, sources);
    }

    Outcome compile(List<Path> files, Path root) {
        try {
            Path classes = Files.createDirectories(directory.resolve("classes"));
            Path generated = Files.createDirectories(directory.resolve("generated"));
            DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
            JavaCompiler compiler = tool.compiler();
            try (StandardJavaFileManager manager =
                    compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
                manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
                manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
                manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
                JavaCompiler.CompilationTask task = compiler.getTask(
                        new StringWriter(),
                        manager,
                        collector,
                        options,
                        null,
                        manager.getJavaFileObjectsFromPaths(files));
                task.setProcessors(processors);
                boolean success = task.call();
                return new Outcome(success, found(collector, root), texts(generated), classes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Found> found(DiagnosticCollector<JavaFileObject> collector, Path root) {
        List<Found> found = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> each : collector.getDiagnostics()) {
            String file = each.getSource() == null ? "" : name(each.getSource(), root);
            found.add(new Found(
                    file, each.getLineNumber(), each.getColumnNumber(), each.getKind(), each.getMessage(Locale.ROOT)));
        }
        return found;
    }

    private static String name(JavaFileObject source, Path root) {
        Path file = Path.of(source.toUri());
        return file.startsWith(root) ? root.relativize(file).toString() : file.toString();
    }

    static List<Path> javaFiles(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java files by their relative names. */
    static SortedMap<String, String> texts(Path directory) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            for (Path file : javaFiles(directory)) {
                texts.put(directory.relativize(file).toString(), read(file));
            }
        }
        return texts;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a user's build has on its class path: annotations, runtime, the reader of recordings, and what they bring. */
    static List<Path> runtimeClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
                .filter(entry -> entry.matches(
                        ".*(annotations|runtime|proto|mcap)[/\\\\]target[/\\\\].*|.*(metrics-build-(annotations|runtime|proto|mcap)"
                                + "|protobuf-java|jackson-|jspecify).*"))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
    }

    static String join(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** What a user puts on the processor path. */
    static List<Path> processorPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
                .filter(entry -> entry.matches(".*processor[/\\\\]target[/\\\\]classes.*|.*javapoet.*"))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
    }

    /** A directory of the test's resources, in the source tree, so that goldens can be updated. */
    static Path resources(String name) {
        return Path.of("src/test/resources").toAbsolutePath().resolve(name);
    }
}
