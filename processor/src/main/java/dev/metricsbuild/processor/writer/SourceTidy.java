package dev.metricsbuild.processor.writer;

/**
 * Lays out what the source writer knows one way for only: empty bodies and short comments on one line, the annotation of
 * a field's nested type where the formatter has it. No string literal spans lines, so a user's text is never touched.
 */
final class SourceTidy {
    private static final int COLUMNS = 120;

    /** What a comment's line of text grows by: its marks, less the one it has. */
    private static final int MARKS = "/** */".length() - "* ".length();

    private final String[] lines;
    private final StringBuilder tidy;

    private SourceTidy(String text) {
        lines = text.split("\n", -1);
        tidy = new StringBuilder(text.length());
    }

    /** The text, laid out; its lines end in a line feed on every system. */
    static String tidied(String text) {
        return new SourceTidy(text.replace("\r\n", "\n")).text();
    }

    private String text() {
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (isEmptyBody(i)) {
                i++;
                tidy.append(line).append(lines[i].stripLeading());
            } else if (isShortComment(i)) {
                tidy.append(line)
                        .append(lines[i + 1].stripLeading().substring(1))
                        .append(" */");
                i += 2;
            } else {
                tidy.append(isAnnotatedField(line) ? line.replace(". @", ".@") : line);
            }
            tidy.append(i < lines.length - 1 ? "\n" : "");
        }
        return tidy.toString();
    }

    private boolean isEmptyBody(int start) {
        return lines[start].endsWith("{")
                && start + 1 < lines.length
                && lines[start + 1].stripLeading().startsWith("}");
    }

    /** Whether a comment begins here that has one line of text, and room for its marks there. */
    private boolean isShortComment(int start) {
        return lines[start].stripLeading().equals("/**")
                && start + 2 < lines.length
                && lines[start + 1].stripLeading().startsWith("* ")
                && lines[start + 2].stripLeading().equals("*/")
                && lines[start + 1].length() + MARKS <= COLUMNS;
    }

    private static boolean isAnnotatedField(String line) {
        return line.endsWith(";")
                && line.contains(". @")
                && line.stripLeading().startsWith("private ")
                && line.indexOf('"') < 0;
    }
}
