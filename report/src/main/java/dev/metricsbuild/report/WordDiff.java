package dev.metricsbuild.report;

import java.util.ArrayList;
import java.util.List;

/** Compares texts word by word: {@code the [-old-] {+new+} words}. */
final class WordDiff {
    /** The table grows with the product of the lengths. */
    private static final int LONGEST = 1000;

    private static final int CONTEXT = 3;

    private WordDiff() {}

    static String of(String before, String after) {
        List<String> left = words(before);
        List<String> right = words(after);
        if (left.size() > LONGEST || right.size() > LONGEST) {
            return left.size() + " words -> " + right.size() + " words, too many to compare";
        }
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = left.get(i).equals(right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return merged(left, right, common);
    }

    private static List<String> words(String text) {
        return text.strip().isEmpty() ? List.of() : List.of(text.strip().split("\\s+", -1));
    }

    private static String merged(List<String> left, List<String> right, int[][] common) {
        List<String> pieces = new ArrayList<>();
        List<String> same = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                same.add(left.get(i++));
                j++;
                continue;
            }
            flush(same, pieces, false);
            int fromLeft = i;
            int fromRight = j;
            while (i < left.size() && (j == right.size() || common[i + 1][j] >= common[i][j])) {
                i++;
            }
            while (j < right.size() && (i == left.size() || common[i][j + 1] >= common[i][j])) {
                j++;
            }
            add("[-", left.subList(fromLeft, i), "-]", pieces);
            add("{+", right.subList(fromRight, j), "+}", pieces);
        }
        flush(same, pieces, true);
        return String.join(" ", pieces);
    }

    private static void add(String open, List<String> words, String close, List<String> pieces) {
        if (!words.isEmpty()) {
            pieces.add(open + String.join(" ", words) + close);
        }
    }

    /** Of a stretch that both texts have, the words around the differences. */
    private static void flush(List<String> same, List<String> pieces, boolean last) {
        int head = pieces.isEmpty() ? 0 : CONTEXT;
        int tail = last ? 0 : CONTEXT;
        if (same.size() <= head + tail + 1) {
            pieces.addAll(same);
        } else {
            pieces.addAll(same.subList(0, head));
            pieces.add("...");
            pieces.addAll(same.subList(same.size() - tail, same.size()));
        }
        same.clear();
    }
}
