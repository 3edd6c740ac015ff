package dev.metricsbuild.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;

/** Documents that hold what a log may hold, mostly well-formed, seldom plain throughout. */
final class RandomRows {
    private static final List<String> ODD = List.of(
            "null",
            "\"12\"",
            "\" 7 \"",
            "\"\"",
            "\"abc\"",
            "\"NaN\"",
            "\"1e3\"",
            "\"0x1p3\"",
            "\"1.0d\"",
            "true",
            "false",
            "0",
            "-0.0",
            "1",
            "1.5",
            "1e2",
            "-1e-400",
            "1e400",
            "3.5e38",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "123456789012345678901234567890",
            "0.1000000000000000055511151231257827021181583404541",
            "4.9e-324",
            "2.2250738585072012e-308",
            "179769313486231580793728971405303415079934132710037826936173778980444",
            "\"\\u00e9\\n\\\"\\/\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud800\"",
            "\"\u00e9\ud83d\ude00\"",
            "[]",
            "[1]",
            "[1.5,null,\"3\"]",
            "[null]",
            "[\"a\",null,1,true]",
            "[[1]]",
            "{}",
            "{\"d\":1}",
            "[{}]",
            "[{\"d\":2},null]",
            "[{\"d\":\"x\"}]");
    private static final List<String> UNKNOWN =
            List.of("1", "\"x\"", "null", "[1,[2,{\"d\":3}]]", "{\"d\":{\"d\":4}}", "1e999");

    private final Random random;

    /**
     * Whether fields are repeated. Where not, a character may be inserted, also into a name: what has an unknown name is
     * skipped, and a repeated field within is found by databind only.
     */
    private final boolean repeats;

    RandomRows(Random random) {
        this.random = random;
        this.repeats = !chance(4);
    }

    /** Rows, as elements of an array or as lines. */
    String document(boolean array) {
        StringBuilder text = new StringBuilder(array ? "[" : "");
        int rows = random.nextInt(5);
        for (int i = 0; i < rows; i++) {
            text.append(i == 0 ? "" : array ? "," : "\n").append(chance(30) ? pick(ODD) : row(2));
        }
        text.append(array ? "]" : "\n");
        return spoilt(text);
    }

    /** One value. */
    String value() {
        return spoilt(new StringBuilder(chance(20) ? pick(ODD) : row(2)));
    }

    private String spoilt(StringBuilder text) {
        if (chance(12)) {
            text.setLength(random.nextInt(text.length() + 1));
        } else if (chance(15)) {
            text.append(pick(List.of(" ", "null", "}", "]", "1", ",", "{\"d\":1}")));
        } else if (!repeats && chance(4)) {
            text.insert(
                    random.nextInt(text.length() + 1), pick(List.of("\n", " ", ",", "}", "x", "\"", "0", "\u0000")));
        }
        // What was cut in two is no text any more.
        return new String(text.toString().getBytes(UTF_8), UTF_8);
    }

    private String row(int depth) {
        StringBuilder row = new StringBuilder("{");
        String separator = "";
        for (String field : List.of("d", "f", "l", "i", "b", "s", "ds", "list", "texts", "inner", "inners")) {
            if (chance(80)) {
                continue;
            }
            row.append(separator).append('"').append(field).append("\": ").append(value(field, depth));
            separator = chance(10) ? ",\n  " : ",";
            if (chance(25)) {
                row.append(separator)
                        .append("\"more ")
                        .append(field)
                        .append("\":")
                        .append(pick(UNKNOWN));
            }
            if (repeats && chance(45)) {
                row.append(separator)
                        .append("\"")
                        .append(pick(List.of("d", "s", "inner")))
                        .append("\":")
                        .append(pick(ODD));
            }
        }
        return row.append('}').toString();
    }

    private String value(String field, int depth) {
        if (chance(25)) {
            return pick(ODD);
        }
        return switch (field) {
            case "d" -> number();
            case "f" -> Float.toString(random.nextFloat() * 1000);
            case "l" -> Long.toString(random.nextLong() >> random.nextInt(64));
            case "i" -> Integer.toString(random.nextInt() >> random.nextInt(32));
            case "b" -> Boolean.toString(random.nextBoolean());
            case "s" -> "\"" + Integer.toString(random.nextInt(), 36) + "\"";
            case "ds", "list" -> "[" + number() + "," + number() + (chance(10) ? ",null" : "") + "]";
            case "texts" -> "[\"a\",\"\\t\"" + (chance(10) ? ",null" : "") + "]";
            case "inner" -> depth == 0 ? "null" : row(depth - 1);
            default -> depth == 0 ? "[]" : "[" + row(depth - 1) + (chance(5) ? ",null" : "") + "]";
        };
    }

    private String number() {
        double any = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(any) && chance(3) ? Double.toString(any) : Double.toString(random.nextGaussian() * 100);
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
