package dev.metricsbuild.report;

import dev.metricsbuild.table.VisibleText;

/** Texts of users within Markdown: nothing in them is markup, and none of them leaves its cell. */
final class MarkdownText {
    private static final String MARKUP = "\\`*_{}[]()#+!|<>~@:";

    private MarkdownText() {}

    static String of(String text) {
        String visible = VisibleText.of(text);
        StringBuilder markdown = new StringBuilder(visible.length());
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '<' -> markdown.append("&lt;");
                case '>' -> markdown.append("&gt;");
                case '&' -> markdown.append("&amp;");
                // A mention would notify somebody.
                case '@' -> markdown.append("&#64;");
                default -> {
                    if (MARKUP.indexOf(c) >= 0) {
                        markdown.append('\\');
                    }
                    markdown.append(c);
                }
            }
        }
        return markdown.toString();
    }
}
