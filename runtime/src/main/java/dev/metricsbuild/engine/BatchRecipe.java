package dev.metricsbuild.engine;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.generated.Dispatcher;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What another process needs to do its share of a batch: names and numbers, none of the user's code.
 *
 * @param methods what to call, in order
 * @param onError what happens when a method throws
 * @param batchId names the result
 * @param outputs the directory that the file is written into
 * @param maxInFlight the most requests at a time
 * @param allowedMissing how many jobs may be missing
 */
public record BatchRecipe(
        List<Method> methods, OnError onError, UUID batchId, String outputs, int maxInFlight, int allowedMissing)
        implements Serializable {
    /**
     * A method of a dispatcher.
     *
     * @param dispatcher the name of the dispatcher's class
     * @param position in the dispatcher's list
     */
    public record Method(String dispatcher, int position) implements Serializable {}

    /** Creates a dispatcher. */
    @FunctionalInterface
    public interface DispatcherFactory {
        /**
         * A fresh dispatcher.
         *
         * @throws RunFailure if the class is not there
         */
        Dispatcher make(String className) throws RunFailure;
    }

    /** Copies the list. */
    public BatchRecipe {
        methods = List.copyOf(methods);
    }

    /** The recipe with another number of requests at a time. */
    public BatchRecipe withMaxInFlight(int count) {
        return new BatchRecipe(methods, onError, batchId, outputs, count, allowedMissing);
    }

    static List<Method> methods(Plan plan) {
        return plan.steps().stream()
                .map(step -> new Method(step.dispatcher().getClass().getName(), step.position()))
                .toList();
    }

    /** The packages of the build's classes. */
    List<String> packages() {
        return methods.stream()
                .map(method -> method.dispatcher()
                        .substring(0, Math.max(0, method.dispatcher().lastIndexOf('.'))))
                .distinct()
                .toList();
    }

    /** The plan, over dispatchers of this process. */
    Plan plan(DispatcherFactory factory) throws RunFailure {
        Map<String, Dispatcher> dispatchers = new LinkedHashMap<>();
        List<Plan.Step> steps = new ArrayList<>();
        for (Method method : methods) {
            Dispatcher dispatcher = dispatchers.get(method.dispatcher());
            if (dispatcher == null) {
                dispatcher = factory.make(method.dispatcher());
                dispatchers.put(method.dispatcher(), dispatcher);
            }
            steps.add(new Plan.Step(
                    dispatcher, method.position(), dispatcher.methods().get(method.position())));
        }
        return new Plan(steps);
    }
}
