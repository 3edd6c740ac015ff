package dev.metricsbuild.run;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The call of {@code System.exit} that has made the JVM shut down, as the stacks of its threads tell: the caller waits
 * until the shutdown is done. A JVM that a signal ends has no such caller.
 *
 * @param caller who has called it
 * @param method the method of the build in which that happened; null in a thread of its own
 */
record ExitCall(StackTraceElement caller, @Nullable StackTraceElement method) {
    private static final Set<String> JVM =
            Set.of("java.lang.Runtime", "java.lang.System", "java.lang.Shutdown", "java.lang.ApplicationShutdownHooks");

    /**
     * The call that is under way.
     *
     * @param stacks the stacks of all threads, the innermost frame first
     * @param dispatchers the names of the classes that call the methods of the build
     */
    static Optional<ExitCall> find(Collection<StackTraceElement[]> stacks, Set<String> dispatchers) {
        return stacks.stream()
                .map(Arrays::asList)
                .flatMap(stack -> in(stack, dispatchers).stream())
                .findFirst();
    }

    private static Optional<ExitCall> in(List<StackTraceElement> stack, Set<String> dispatchers) {
        int exit = 0;
        while (exit < stack.size() && !isExit(stack.get(exit))) {
            exit++;
        }
        // Who else calls it meanwhile waits for the one whose call runs the hooks.
        boolean runsHooks = stack.subList(0, exit).stream()
                .anyMatch(frame -> frame.getClassName().equals("java.lang.ApplicationShutdownHooks"));
        List<StackTraceElement> callers = stack.subList(exit, stack.size()).stream()
                .dropWhile(frame -> JVM.contains(frame.getClassName()))
                .toList();
        if (!runsHooks || callers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ExitCall(callers.get(0), method(callers, dispatchers)));
    }

    private static boolean isExit(StackTraceElement frame) {
        return frame.getClassName().equals("java.lang.Runtime")
                && frame.getMethodName().equals("exit");
    }

    private static @Nullable StackTraceElement method(List<StackTraceElement> callers, Set<String> dispatchers) {
        for (int i = 1; i < callers.size(); i++) {
            if (dispatchers.contains(callers.get(i).getClassName())) {
                return callers.get(i - 1);
            }
        }
        return null;
    }

    /** What to say of it. */
    String text() {
        String within = method == null || method.equals(caller)
                ? ""
                : ", within " + method.getClassName() + "." + method.getMethodName();
        return shown(caller) + within
                + " called System.exit, which ends the whole run. Return from the method, or throw an"
                + " exception.\nNothing was written.";
    }

    /** The frame without the name of its class loader. */
    private static StackTraceElement shown(StackTraceElement frame) {
        return new StackTraceElement(
                frame.getClassName(), frame.getMethodName(), frame.getFileName(), frame.getLineNumber());
    }
}
