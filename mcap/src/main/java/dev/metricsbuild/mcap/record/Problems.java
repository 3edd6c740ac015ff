package dev.metricsbuild.mcap.record;

import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.bytes.Opcode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects problems: strict, the first error is thrown; else all are kept, of each kind the first ones one by one. */
public final class Problems {
    private static final int EACH = 100;

    private final boolean strict;
    private final List<McapProblem> kept = new ArrayList<>();
    private final Map<McapProblem.Kind, Integer> seen = new EnumMap<>(McapProblem.Kind.class);
    private final Map<McapProblem.Kind, McapProblem> more = new EnumMap<>(McapProblem.Kind.class);

    public Problems(boolean strict) {
        this.strict = strict;
    }

    public void report(McapProblem.Kind kind, long offset, long count, String message) throws McapException {
        report(new McapProblem(kind, offset, count, message));
    }

    public void report(McapProblem problem) throws McapException {
        if (seen.merge(problem.kind(), 1, Integer::sum) <= EACH) {
            kept.add(problem);
        } else {
            more.merge(
                    problem.kind(),
                    problem,
                    (first, next) -> new McapProblem(
                            first.kind(),
                            first.offset(),
                            first.count() + next.count(),
                            "More of this kind: " + first.message()));
        }
        if (strict && problem.kind().isError()) {
            throw new McapException(problem);
        }
    }

    /** Whether a record is short enough to be loaded; one that is not is reported. */
    public boolean fits(int opcode, long offset, long length, McapOptions options) throws McapException {
        if (length <= options.maxRecordBytes()) {
            return true;
        }
        report(
                McapProblem.Kind.RECORD_TOO_LARGE,
                offset,
                1,
                "The " + Opcode.name(opcode) + " at byte " + offset + " has " + length + " bytes; the limit is "
                        + options.maxRecordBytes()
                        + ". Raise it by McapOptions.withMaxRecordBytes if the file can be trusted.");
        return false;
    }

    /** Throws the first error, where that was put off until now. */
    public void throwFirst() throws McapException {
        for (McapProblem problem : kept) {
            if (problem.kind().isError()) {
                throw new McapException(problem);
            }
        }
    }

    public boolean isStrict() {
        return strict;
    }

    public int size() {
        return kept.size();
    }

    /** Those that are kept one by one, from an index on. */
    public List<McapProblem> since(int index) {
        return new ArrayList<>(kept.subList(index, kept.size()));
    }

    /** Those that are only counted, one of a kind. */
    public Collection<McapProblem> more() {
        return more.values();
    }

    public List<McapProblem> all() {
        List<McapProblem> all = new ArrayList<>(kept);
        all.addAll(more.values());
        return List.copyOf(all);
    }
}
