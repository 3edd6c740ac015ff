package dev.metricsbuild.processor.element;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first sentence of a javadoc comment as plain text: without tags, with the text of inline tags and of HTML. */
final class FirstSentence {
    /** The innermost tags first, so that the outer ones see plain text. */
    private static final Pattern INLINE = Pattern.compile("\\{@(\\w+)\\s*((?:[^{}]|\\{(?!@)[^{}]*})*)}");

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)<(?:p|ul|ol|pre|table|h\\d|blockquote|dl)\\b");
    private static final Pattern HTML = Pattern.compile("</?[A-Za-z][^>]*>|<!--.*?-->");
    private static final Pattern END = Pattern.compile("[.!?](?=\\s|$)");
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "nbsp", " ", "apos", "'");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,6})|(\\w+));");

    /** Stand for what is text, not markup, until markup is gone. */
    private static final char LESS = '\uE000';

    private static final char AMPERSAND = '\uE001';
    private static final char AT = '\uE002';
    private static final char STOP = '\uE003';

    private FirstSentence() {}

    /** The sentence of a comment; empty if there is none. */
    static String of(@Nullable String comment) {
        if (comment == null) {
            return "";
        }
        String text = comment;
        for (String before = ""; !before.equals(text); ) {
            before = text;
            text = INLINE.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(inline(tag.group(1), tag.group(2))));
        }
        text = upTo(BLOCK_TAG, text);
        text = upTo(PARAGRAPH, text.strip());
        text = HTML.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
        Matcher end = END.matcher(text);
        text = end.find() ? text.substring(0, end.end()) : text;
        text = ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(entity(entity)));
        return text.replace(LESS, '<').replace(AMPERSAND, '&').replace(AT, '@').replace(STOP, '.');
    }

    private static String upTo(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? text.substring(0, found.start()) : text;
    }

    private static String inline(String tag, String content) {
        return switch (tag) {
            case "code", "literal" ->
                content.replace('<', LESS)
                        .replace('&', AMPERSAND)
                        .replace('@', AT)
                        .replace('.', STOP);
            case "link", "linkplain" -> link(content.strip());
            case "summary" -> content;
            default -> "";
        };
    }

    /** The label, or what is linked to as one would say it. */
    private static String link(String content) {
        int depth = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && Character.isWhitespace(c)) {
                return content.substring(i).strip();
            }
        }
        String member = content.startsWith("#") ? content.substring(1) : content.replace('#', '.');
        return member.replaceAll("\\(.*", "").replace('.', STOP);
    }

    private static String entity(java.util.regex.MatchResult entity) {
        String number = entity.group(1);
        if (number != null) {
            int codePoint = Integer.parseInt(number);
            return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : entity.group();
        }
        String known = ENTITIES.get(entity.group(2));
        return known == null ? entity.group() : known;
    }
}
