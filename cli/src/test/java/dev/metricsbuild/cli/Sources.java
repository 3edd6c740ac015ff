package dev.metricsbuild.cli;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources that the program has printed. */
final class Sources {
    private Sources() {}

    /** What the compiler has against a source. */
    static List<String> errors(String source) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Printed.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options = List.of("--release", "17", "-proc:none", "-Xlint:all", "-implicit:none", "-d", "target");
        try (Writer out = Writer.nullWriter()) {
            List<String> only = new ArrayList<>(options);
            // Analysed, but not written.
            only.add("-XDshould-stop.ifNoError=FLOW");
            compiler.getTask(out, null, found, only, null, List.of(file)).call();
        }
        List<String> errors = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
            errors.add(each.getMessage(Locale.ROOT));
        }
        return errors;
    }
}
