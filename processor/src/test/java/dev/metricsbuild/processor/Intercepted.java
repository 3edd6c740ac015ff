package dev.metricsbuild.processor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;

/** An object behind a proxy, on which a test answers some methods itself. */
final class Intercepted {
    /** What a test answers; nothing leaves the call to the object. */
    interface Answer {
        Optional<Object> to(String method, Object[] arguments) throws IOException;
    }

    private Intercepted() {}

    static <T> T of(Class<T> type, T target, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Optional<Object> own = answer.to(method.getName(), arguments);
                    try {
                        return own.isPresent() ? own.get() : method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
