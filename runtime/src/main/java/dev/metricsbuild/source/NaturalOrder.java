package dev.metricsbuild.source;

import java.io.Serializable;
import java.util.Comparator;

/** Orders names as people do: {@code job-2} before {@code job-10}. */
final class NaturalOrder implements Comparator<String>, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public int compare(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int endOfLeft = endOfDigits(left, i);
            int endOfRight = endOfDigits(right, j);
            int order;
            if (endOfLeft > i && endOfRight > j) {
                order = compareNumbers(left.substring(i, endOfLeft), right.substring(j, endOfRight));
            } else {
                order = Character.compare(left.charAt(i), right.charAt(j));
                endOfLeft = i + 1;
                endOfRight = j + 1;
            }
            if (order != 0) {
                return order;
            }
            i = endOfLeft;
            j = endOfRight;
        }
        int shorter = Integer.compare(left.length() - i, right.length() - j);
        // Names that differ in leading zeros only are still two.
        return shorter == 0 ? left.compareTo(right) : shorter;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String left, String right) {
        String a = left.replaceFirst("^0+(?=.)", "");
        String b = right.replaceFirst("^0+(?=.)", "");
        return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
    }
}
