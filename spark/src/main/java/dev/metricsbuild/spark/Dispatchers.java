package dev.metricsbuild.spark;

import dev.metricsbuild.engine.BatchRecipe;
import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.generated.Dispatcher;
import java.lang.reflect.Constructor;

/**
 * Makes dispatchers by the names of their classes: what is generated has a constructor without parameters. A name travels to
 * any machine; an object of the user's need not.
 */
record Dispatchers(ClassLoader loader) implements BatchRecipe.DispatcherFactory {
    @Override
    public Dispatcher make(String className) throws RunFailure {
        try {
            Constructor<? extends Dispatcher> constructor = Class.forName(className, true, loader)
                    .asSubclass(Dispatcher.class)
                    .getDeclaredConstructor();
            // Generated classes are not public.
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new RunFailure(
                    RunFailure.Reason.BAD_USAGE,
                    "The build's class " + className + " cannot be used on an executor: " + e
                            + ". Send the build's jar: spark-submit build.jar, or --conf spark.jars=build.jar."
                            + "\nNothing was written.",
                    e);
        }
    }
}
