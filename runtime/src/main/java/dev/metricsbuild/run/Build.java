package dev.metricsbuild.run;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.generated.Dispatcher;
import java.util.List;

/**
 * A metrics build: its classes, and what it is called.
 *
 * @param name as messages show it
 * @param onError what happens when a method throws
 * @param dispatchers of its classes, in their order
 */
record Build(String name, OnError onError, List<Dispatcher> dispatchers) {}
