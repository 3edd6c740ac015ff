package dev.metricsbuild.context;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A job of a batch. Two of them are equal if their ids are. */
public final class JobInfo {
    private final String id;
    private final String name;
    private final String status;
    private final String outcome;
    private final Supplier<List<String>> tags;
    private final Map<String, String> parameters;

    private JobInfo(
            String id,
            String name,
            String status,
            String outcome,
            Supplier<List<String>> tags,
            Map<String, String> parameters) {
        this.id = Objects.requireNonNull(id, "id");
        this.name = Objects.requireNonNull(name, "name");
        this.status = Objects.requireNonNull(status, "status");
        this.outcome = outcome;
        this.tags = tags;
        this.parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** A job, for tests of methods that take one. */
    public JobInfo(String id, String name, String status, List<String> tags, Map<String, String> parameters) {
        this(id, name, status, "", constant(List.copyOf(tags)), parameters);
    }

    private static Supplier<List<String>> constant(List<String> tags) {
        return () -> tags;
    }

    /**
     * A job whose tags are fetched when they are needed.
     *
     * @param outcome empty if unknown
     * @param tags called for each use of {@link #tags}
     */
    public static JobInfo of(
            String id,
            String name,
            String status,
            String outcome,
            Supplier<List<String>> tags,
            Map<String, String> parameters) {
        return new JobInfo(id, name, status, outcome, tags, parameters);
    }

    /** Its id, unique in the batch: a UUID on the platform, the directory's name in a local batch. */
    public String id() {
        return id;
    }

    /** Its name, which is that of its experience; not unique. */
    public String name() {
        return name;
    }

    /** Its status as the platform calls it, such as {@code SUCCEEDED} or {@code ERROR}. */
    public String status() {
        return status;
    }

    /**
     * Its outcome as the platform calls it: {@code PASSED}, {@code WARNING}, {@code BLOCKER}, {@code ERROR}, {@code
     * CANCELLED}, {@code QUEUED}, {@code RUNNING}; empty if unknown.
     */
    public String outcome() {
        return outcome;
    }

    /**
     * The tags of its experience. On the platform they are fetched when they are first requested, which may throw
     * {@code PlatformException}.
     */
    public List<String> tags() {
        return tags.get();
    }

    /** Its parameters, in the order of their names. */
    public Map<String, String> parameters() {
        return parameters;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobInfo that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Its name and id. */
    @Override
    public String toString() {
        return name.isEmpty() || name.equals(id) ? id : "\"" + name + "\" (" + id + ")";
    }
}
