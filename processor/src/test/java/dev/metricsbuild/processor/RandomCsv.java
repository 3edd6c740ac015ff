package dev.metricsbuild.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Tables that hold what a log may hold, mostly well-formed, seldom plain throughout. */
final class RandomCsv {
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\"\"",
            "\" \"",
            "null",
            "\"null\"",
            "12",
            " 7 ",
            "\" 7 \"",
            "abc",
            "NaN",
            "INF",
            "-Infinity",
            "+1",
            "1e3",
            "0x1p3",
            "1.0d",
            "-0.0",
            ".5",
            "5.",
            "1e400",
            "true",
            "True",
            "FALSE",
            "0",
            "1",
            "2147483648",
            "-2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "0000000000000000000000000000012",
            "1.0",
            "\u0663",
            "0.1000000000000000055511151231257827021181583404541",
            "4.9e-324",
            "\"a,b\"",
            "\"a \"\"b\"\"\"",
            "\"two\nlines\"",
            "\u00e9\ud83d\ude00",
            "#",
            "{}");

    private final Random random;

    RandomCsv(Random random) {
        this.random = random;
    }

    /** A header and rows. */
    String document() {
        List<String> fields = new ArrayList<>(List.of("d", "l", "i", "b", "s", "more", "isNever", "x"));
        Collections.shuffle(fields, random);
        if (chance(4)) {
            fields = new ArrayList<>(fields.subList(0, 1 + random.nextInt(fields.size())));
        }
        if (chance(20)) {
            fields.add(pick(fields));
        }
        String end = chance(4) ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder(String.join(",", fields)).append(end);
        int rows = random.nextInt(5);
        for (int i = 0; i < rows; i++) {
            text.append(chance(12) ? end : "").append(row(fields)).append(i == rows - 1 && chance(4) ? "" : end);
        }
        if (chance(20)) {
            text.insert(random.nextInt(text.length() + 1), pick(List.of("\n", " ", ",", "\"", "\u0000")));
        }
        // What was cut in two is no text any more.
        return new String(text.toString().getBytes(UTF_8), UTF_8);
    }

    private String row(List<String> fields) {
        List<String> cells = new ArrayList<>();
        for (String field : fields) {
            if (!chance(60)) {
                cells.add(chance(12) ? pick(ODD) : value(field));
            }
            if (chance(100)) {
                cells.add(pick(ODD));
            }
        }
        return String.join(chance(6) ? " , " : ",", cells);
    }

    private String value(String field) {
        String value = switch (field) {
            case "d" -> Double.toString(random.nextGaussian() * 100);
            case "l" -> Long.toString(random.nextLong() >> random.nextInt(64));
            case "i" -> Integer.toString(random.nextInt() >> random.nextInt(32));
            case "b" -> Boolean.toString(random.nextBoolean());
            default -> Integer.toString(random.nextInt(100), 36);
        };
        return chance(10) ? '"' + value + '"' : value;
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
