package dev.metricsbuild.mcap;

import java.io.IOException;

/** Ends strict reading at the first {@link McapProblem} that is an error. */
public final class McapException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient McapProblem problem;
    private final McapProblem.Kind kind;
    private final long offset;

    /** Ends the reading with this problem. */
    public McapException(McapProblem problem) {
        super(problem.message());
        this.problem = problem;
        this.kind = problem.kind();
        this.offset = problem.offset();
    }

    /** What was found, as lenient reading reports it. */
    public McapProblem problem() {
        return problem;
    }

    /** What kind of problem it is. */
    public McapProblem.Kind kind() {
        return kind;
    }

    /** Byte of the file at which it was found. */
    public long offset() {
        return offset;
    }
}
