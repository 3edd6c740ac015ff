package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Breaks long statements where a formatter would: chains before their dots, calls between their arguments. Continuation
 * lines are indented by the source writer.
 */
final class CodeLayout {
    private static final int COLUMNS = 120;

    /** The column by which the last dot of a chain stands if the chain is to stay on a line. */
    static final int LAST_DOT = 80;

    private static final int CONTINUATION = 8;
    private static final int STATEMENT = 8;
    private static final int NESTED = 12;

    private CodeLayout() {}

    /** A chain of calls, on one line if it is short enough to be read at a glance: its last dot counts. */
    static CodeBlock chain(CodeBlock start, List<CodeBlock> calls) {
        int untilLast = STATEMENT + width(start);
        for (int i = 0; i < calls.size() - 1 && untilLast < LAST_DOT; i++) {
            untilLast += width(calls.get(i));
        }
        String separator = untilLast < LAST_DOT ? "" : "\n";
        CodeBlock.Builder chain = start.toBuilder();
        for (CodeBlock call : calls) {
            chain.add(separator).add(call);
        }
        return chain.build();
    }

    /** A call with its arguments on one line, whatever its length. */
    static CodeBlock line(CodeBlock callee, List<CodeBlock> arguments, CodeBlock suffix) {
        return callee.toBuilder()
                .add("(")
                .add(joined(arguments, ", "))
                .add(")")
                .add(suffix)
                .build();
    }

    /** A call with its arguments: on one line, or all arguments on the next, or each on its own. */
    static CodeBlock call(CodeBlock callee, List<CodeBlock> arguments, CodeBlock suffix, int indent) {
        CodeBlock line = line(callee, arguments, suffix);
        if (arguments.isEmpty() || indent + width(line) + 1 <= COLUMNS) {
            return line;
        }
        int inner = width(joined(arguments, ", "));
        boolean oneLine = indent + CONTINUATION + inner + width(suffix) + 2 <= COLUMNS;
        // The source writer indents what continues a statement once; a call within it goes further.
        boolean within = indent > NESTED;
        return callee.toBuilder()
                .add(within ? "($>$>\n" : "(\n")
                .add(joined(arguments, oneLine ? ", " : ",\n"))
                .add(within ? "$<$<)" : ")")
                .add(suffix)
                .build();
    }

    private static CodeBlock joined(List<CodeBlock> parts, String separator) {
        CodeBlock.Builder joined = CodeBlock.builder();
        for (int i = 0; i < parts.size(); i++) {
            joined.add(i == 0 ? "" : separator).add(parts.get(i));
        }
        return joined.build();
    }

    /** A choice between two values, as an argument. */
    static CodeBlock choice(CodeBlock condition, CodeBlock yes, CodeBlock no) {
        CodeBlock line = CodeBlock.of("$L ? $L : $L", condition, yes, no);
        return STATEMENT + CONTINUATION + width(line) + NESTED <= COLUMNS
                ? line
                : CodeBlock.of("$L$>$>\n? $L\n: $L$<$<", condition, yes, no);
    }

    /** The width of the code with simple names; code of several lines needs lines of its own. */
    static int width(CodeBlock code) {
        String text = code.toString();
        return text.indexOf('\n') >= 0 ? COLUMNS : simpleLength(text);
    }

    /** The length of the code as it looks with imports, save for what cannot be imported. */
    private static int simpleLength(String text) {
        int length = text.length();
        for (int at = 0; at < text.length(); at++) {
            boolean startsName = at == 0 || !isPartOfName(text.charAt(at - 1));
            int end = startsName ? endOfQualifier(text, at) : at;
            if (end > at && end < text.length() && isUpper(text.charAt(end))) {
                length -= end - at;
            }
            at = Math.max(at, end - 1);
        }
        return length;
    }

    /** The end of {@code java.util.} and the like; where it begins if there is none. */
    private static int endOfQualifier(String text, int start) {
        int end = start;
        for (int at = start; at < text.length() && isPartOfName(text.charAt(at)); ) {
            if (Character.isDigit(text.charAt(at)) || isUpper(text.charAt(at))) {
                return end;
            }
            while (at < text.length() && isPartOfName(text.charAt(at))) {
                at++;
            }
            if (at == text.length() || text.charAt(at) != '.') {
                return end;
            }
            at++;
            end = at;
        }
        return end;
    }

    private static boolean isPartOfName(char c) {
        return (c >= 'a' && c <= 'z') || isUpper(c) || (c >= '0' && c <= '9') || c == '_';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Literals, joined as arguments. */
    static String literals(List<String> texts) {
        return texts.stream().map(AsciiText::literal).collect(Collectors.joining(", "));
    }
}
