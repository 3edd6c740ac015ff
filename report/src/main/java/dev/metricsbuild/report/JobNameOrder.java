package dev.metricsbuild.report;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Orders the names of jobs as people and batch mode do: {@code job-2} before {@code job-10}. */
final class JobNameOrder {
    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

    private JobNameOrder() {}

    static Comparator<String> comparator() {
        return Comparator.comparing(JobNameOrder::parts, JobNameOrder::compare)
                .thenComparing(Comparator.naturalOrder());
    }

    private static String[] parts(String name) {
        return PART.matcher(name).results().map(MatchResult::group).toArray(String[]::new);
    }

    private static int compare(String[] left, String[] right) {
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            boolean numbers = isNumber(left[i]) && isNumber(right[i]);
            int order =
                    numbers ? new BigInteger(left[i]).compareTo(new BigInteger(right[i])) : left[i].compareTo(right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
