package dev.metricsbuild.cli.log;

import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.table.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a recording, for people. */
public final class ProblemLines {
    private ProblemLines() {}

    /** A line for each problem, and one for those that are more than so many; what loses nothing is a note. */
    public static List<String> of(List<McapProblem> problems, int most) {
        List<String> lines = new ArrayList<>();
        for (McapProblem problem : problems.subList(0, Math.min(most, problems.size()))) {
            lines.add((problem.kind().isError() ? "" : "note: ") + problem.kind() + " at byte " + problem.offset()
                    + ": " + VisibleText.of(problem.message()));
        }
        if (problems.size() > most) {
            lines.add("and " + (problems.size() - most) + " more problems");
        }
        return lines;
    }
}
