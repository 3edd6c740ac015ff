package dev.metricsbuild.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.metricsbuild.processor.diagnostic.Rule;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same mistakes and cases through compile-testing, as a witness that is not our own. */
class CompileTestingTest {
    private static Compiler compiler(String... options) {
        return Compiler.javac()
                .withClasspath(
                        Harness.runtimeClassPath().stream().map(Path::toFile).toList())
                .withOptions((Object[]) options)
                .withProcessors(new MetricsProcessor(), new GeneratedMarksProcessor());
    }

    static List<Mistake> mistakes() {
        return Mistake.all();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistake_isTheOnlyOneAtItsPlace(Mistake mistake) {
        List<JavaFileObject> files = mistake.sources().stream()
                .map(source -> JavaFileObjects.forSourceString(
                        (source.name().contains("/") ? "" : "mistake.")
                                + source.name().replace(".java", "").replace('/', '.'),
                        source.text()))
                .toList();
        Compilation compilation = compiler("--release", "17").compile(files);
        JavaFileObject marked = files.get(mistake.sources().indexOf(mistake.marked()));
        boolean warning = Rule.valueOf(mistake.id().replace('-', '_')).isWarning();

        if (warning) {
            assertThat(compilation).succeeded();
            assertThat(compilation).hadWarningCount(1);
            assertThat(compilation)
                    .hadWarningContaining(mistake.message())
                    .inFile(marked)
                    .onLine(mistake.marked().line())
                    .atColumn(mistake.marked().column());
        } else {
            assertThat(compilation).hadErrorCount(1);
            assertThat(compilation)
                    .hadErrorContaining(mistake.message())
                    .inFile(marked)
                    .onLine(mistake.marked().line())
                    .atColumn(mistake.marked().column());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kinds/Kinds", "files/Files", "batch/Fleet", "providers/Providers", "flight/FlightMetrics"})
    void case_compilesWithoutWarningsIntoTheGolden(String name) throws java.net.MalformedURLException {
        Path folder = Harness.resources("cases").resolve(name.substring(0, name.indexOf('/')));
        Compilation compilation = compiler("--release", "17", "-Xlint:all", "-Werror")
                .compile(JavaFileObjects.forResource(
                        folder.resolve("src").resolve(name + ".java").toUri().toURL()));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile(name.replace('/', '.') + "Dispatcher")
                .contentsAsUtf8String()
                .isEqualTo(Harness.read(folder.resolve("golden").resolve(name + "Dispatcher.java")));
    }
}
