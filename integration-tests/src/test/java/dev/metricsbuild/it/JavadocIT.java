package dev.metricsbuild.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is public or protected in an exported package has a comment. Tags are not asked for: a first sentence that says
 * what is returned needs no {@code @return} that says it again.
 */
class JavadocIT {
    @TempDir
    private Path classes;

    @ParameterizedTest
    @ValueSource(strings = {"annotations", "mcap", "report", "runtime", "testing"})
    void everythingPublic_hasAComment(String module) throws IOException {
        Path sources = Path.of("..", module, "src/main/java");
        Set<String> exports = ApiStubs.exports(PublicApi.jar(module));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null);
                Stream<Path> walked = Files.walk(sources)) {
            List<Path> exported = walked.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> exports.contains(
                            sources.relativize(file.getParent()).toString().replace('/', '.')))
                    .toList();
            assertThat(exported).isNotEmpty();
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            // The tools' jar has the libraries of every module.
            Path libraries = Processes.DISTRIBUTION.resolve("cli/metrics-build-cli.jar");
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(libraries, PublicApi.jar(module)));
            boolean compiled = compiler.getTask(
                            null,
                            files,
                            diagnostics,
                            List.of("-proc:none", "--release", "17", "-Xmaxwarns", "10000", "-Xdoclint:all/protected"),
                            null,
                            files.getJavaFileObjectsFromPaths(exported))
                    .call();

            assertThat(compiled).as(diagnostics.getDiagnostics().toString()).isTrue();
            assertThat(diagnostics.getDiagnostics().stream()
                            .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                            .filter(message -> !message.startsWith("no @"))
                            .collect(Collectors.toSet()))
                    .as("comments of %s", module)
                    .isEmpty();
        }
    }
}
