package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.processor.Harness.Outcome;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** A class compiled with the processor, with what has been generated for it, loaded. */
final class CompiledClass implements AutoCloseable {
    private final URLClassLoader loader;

    private CompiledClass(URLClassLoader loader) {
        this.loader = loader;
    }

    /** Compiles the class {@code rows.Rows}. */
    static CompiledClass rows(Path directory, String source) throws IOException {
        return of("rows.Rows", directory, source);
    }

    /** Compiles a class. */
    static CompiledClass of(String name, Path directory, String source) throws IOException {
        Path sources = directory.resolve("src");
        Harness.write(sources.resolve(name.replace('.', '/') + ".java"), source);
        Outcome outcome = new Harness(directory).compile(sources);
        assertThat(outcome.errors()).isEmpty();
        return new CompiledClass(
                new URLClassLoader(new URL[] {outcome.classes().toUri().toURL()}));
    }

    Class<?> type(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    /** What the field {@code INSTANCE} of a class holds. */
    Object instanceOf(String name) {
        try {
            Field instance = type(name).getDeclaredField("INSTANCE");
            instance.setAccessible(true);
            return instance.get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    /** A new object of a class, by its constructor without parameters. */
    Object make(String name) {
        try {
            Constructor<?> constructor = type(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
