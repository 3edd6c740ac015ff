package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.writer.GeneratedFile;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Hands generated sources to the compiler, each with the one class that it was made for. */
public final class SourceEmitter {
    private final Filer filer;
    private final Elements elements;
    private final Map<String, String> written = new HashMap<>();

    /** An emitter for a whole compilation. */
    public SourceEmitter(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /** Whether a file of that name was written. */
    public boolean hasWritten(String name) {
        return written.containsKey(name);
    }

    /** Writes the files of a class; what is in their way is a problem of the class. */
    public void emit(List<GeneratedFile> files, TypeElement source, Problems problems) {
        String title = source.getQualifiedName().toString();
        for (GeneratedFile file : files) {
            String name = file.name().qualifiedName();
            String other = written.putIfAbsent(name, title);
            if (other != null) {
                problems.add(Rule.CLASH, ElementOrigin.of(source), other, title, name);
                return;
            }
            emit(file, source, problems);
        }
    }

    private void emit(GeneratedFile file, TypeElement source, Problems problems) {
        String name = file.name().qualifiedName();
        ElementOrigin origin = ElementOrigin.of(source);
        try (Writer writer = filer.createSourceFile(name, topLevel(source)).openWriter()) {
            writer.write(file.withoutImports(simple -> isInPackage(file, simple, source))
                    .text());
        } catch (FilerException e) {
            TypeElement existing = elements.getTypeElement(name);
            boolean ours = existing != null
                    && AnnotationReader.find(existing, Names.GENERATED).isPresent();
            problems.add(ours ? Rule.FILE_EXISTS : Rule.FILE_TAKEN, origin, name, source.getQualifiedName());
        } catch (IOException e) {
            problems.add(Rule.WRITE_FAILED, origin, name, String.valueOf(e.getMessage()));
        }
    }

    private boolean isInPackage(GeneratedFile file, String simpleName, TypeElement source) {
        String name = ClassRef.of(file.name().packageName(), simpleName).qualifiedName();
        ModuleElement module = elements.getModuleOf(source);
        return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
    }

    /** Build tools count by top-level types. */
    private static TypeElement topLevel(TypeElement type) {
        TypeElement top = type;
        while (top.getEnclosingElement() instanceof TypeElement outer) {
            top = outer;
        }
        return top;
    }
}
