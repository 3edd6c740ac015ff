package dev.metricsbuild.processor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file of {@code mistakes}: its name is the rule's id, its first line what is to be said, and the place is that after
 * the mark {@code /*!}{@code *}{@code /}. Further files follow after lines of dashes with their names.
 */
record Mistake(String id, Path file, String message, List<Source> sources) {
    static final String MARK = "/*!*/";
    static final String HEAD = "//! ";
    private static final Pattern FILE_LINE = Pattern.compile("(?m)^//--- (.*)\n");

    /** Stands in the place of the first line, so that all mistakes are read without it. */
    private static final String PRELUDE = "package mistake; import dev.metricsbuild.annotations.*;"
            + " import dev.metricsbuild.metric.*; import dev.metricsbuild.context.*; import dev.metricsbuild.write.*;"
            + " import java.nio.file.Path; import java.util.*; import java.util.stream.*;";

    /** A source file of it. */
    record Source(String name, String text) {
        boolean isMarked() {
            return text.contains(MARK);
        }

        int line() {
            return 1
                    + (int) text.substring(0, text.indexOf(MARK))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }

        int column() {
            int mark = text.indexOf(MARK);
            return mark - (text.lastIndexOf('\n', mark) + 1) + MARK.length() + 1;
        }
    }

    static List<Mistake> all() {
        return Harness.javaFiles(Harness.resources("mistakes")).stream()
                .map(Mistake::read)
                .toList();
    }

    private static Mistake read(Path file) {
        String text = Harness.read(file);
        String message = text.substring(HEAD.length(), text.indexOf('\n'));
        List<Source> sources = new ArrayList<>();
        String rest = PRELUDE + text.substring(text.indexOf('\n'));
        String name = "Mistake.java";
        var matcher = FILE_LINE.matcher(rest);
        int from = 0;
        while (matcher.find()) {
            sources.add(new Source(name, rest.substring(from, matcher.start())));
            name = matcher.group(1);
            from = matcher.end();
        }
        sources.add(new Source(name, rest.substring(from)));
        return new Mistake(file.getFileName().toString().replace(".java", ""), file, message, sources);
    }

    Source marked() {
        return sources.stream().filter(Source::isMarked).findFirst().orElseThrow();
    }

    /** The text as it is shown in the documentation. */
    String shown() {
        String text = Harness.read(file);
        return text.substring(text.indexOf('\n') + 1).replace(MARK, "");
    }

    @Override
    public String toString() {
        return id;
    }
}
