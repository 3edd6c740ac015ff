package dev.metricsbuild.source.http;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides secrets in texts. No other class does. */
final class Secrets {
    /** So long a piece of a token counts as secret: a token that is cut somewhere must not be shown up to the cut. */
    private static final int PIECE = 8;

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(https?://)([^\\s\"'<>]*)");

    private Secrets() {}

    /** The text without users, passwords, queries and fragments of addresses. */
    static String withoutCredentials(String text) {
        return text.contains("://")
                ? ADDRESS.matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(match.group(1) + harmless(match.group(2))))
                : text;
    }

    private static String harmless(String address) {
        int query = firstOf(address, '?', '#');
        // What looks like a query may be a part of a password.
        int user = address.lastIndexOf('@');
        if (user > query && query < address.length()) {
            return "[hidden]";
        }
        String shown = address.substring(user + 1, query);
        return (user >= 0 ? "[hidden]@" : "") + shown + (query < address.length() ? "?[hidden]" : "");
    }

    private static int firstOf(String text, char... marks) {
        int first = text.length();
        for (char mark : marks) {
            int at = text.indexOf(mark);
            first = at >= 0 ? Math.min(first, at) : first;
        }
        return first;
    }

    /** The text without the token, and without pieces of it. */
    static String withoutToken(String text, String token) {
        int length = Math.min(PIECE, token.length());
        if (text.length() < length) {
            return text;
        }
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + length <= token.length(); i++) {
            pieces.add(token.substring(i, i + length));
        }
        BitSet hidden = new BitSet(text.length());
        for (int i = 0; i + length <= text.length(); i++) {
            if (pieces.contains(text.substring(i, i + length))) {
                hidden.set(i, i + length);
            }
        }
        return hidden.isEmpty() ? text : covered(text, hidden);
    }

    private static String covered(String text, BitSet hidden) {
        StringBuilder covered = new StringBuilder(text.length());
        int end = 0;
        for (int at = hidden.nextSetBit(0); at >= 0; at = hidden.nextSetBit(end)) {
            covered.append(text, end, at).append("[token]");
            end = hidden.nextClearBit(at);
        }
        return covered.append(text, end, text.length()).toString();
    }
}
