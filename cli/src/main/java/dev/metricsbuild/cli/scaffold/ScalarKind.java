package dev.metricsbuild.cli.scaffold;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a single value of a log is. */
enum ScalarKind {
    BOOLEAN,
    WHOLE,
    NUMBER,
    /** A date and a time of day with its offset from UTC. */
    INSTANT,
    /** A date and a time of day without an offset. */
    LOCAL_TIME,
    TEXT;

    private static final Set<String> BOOLEANS = Set.of("true", "false", "True", "False", "TRUE", "FALSE");
    private static final Set<String> NOT_FINITE =
            Set.of("nan", "-nan", "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?(0|[1-9]\\d{0,18})");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(0|[1-9]\\d*)?(\\.\\d*)?([eE][+-]?\\d{1,4})?");
    private static final Pattern DATE_AND_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");
    private static final int LONGEST = 40;

    /** What a cell of CSV is; a number with leading zeros is a text, since it is a name more often. */
    static ScalarKind ofCell(String text) {
        if (BOOLEANS.contains(text)) {
            return BOOLEAN;
        }
        if (WHOLE_NUMBER.matcher(text).matches() && fitsLong(text)) {
            return WHOLE;
        }
        return isNumber(text) ? NUMBER : ofText(text);
    }

    /** What a text of JSON is: a time, or a text. */
    static ScalarKind ofText(String text) {
        if (text.length() > LONGEST || !DATE_AND_TIME.matcher(text).matches()) {
            return TEXT;
        }
        try {
            OffsetDateTime.parse(text);
            return INSTANT;
        } catch (DateTimeException withoutOffset) {
            return ofLocal(text);
        }
    }

    private static ScalarKind ofLocal(String text) {
        try {
            LocalDateTime.parse(text);
            return LOCAL_TIME;
        } catch (DateTimeException neither) {
            return TEXT;
        }
    }

    /** Whether a text is what Python, C and Java print of a number that is not finite. */
    static boolean isNotFinite(String text) {
        return text.length() <= 9 && NOT_FINITE.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(String text) {
        if (isNotFinite(text)) {
            return true;
        }
        if (!DECIMAL.matcher(text).matches() || text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        try {
            return Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException noDigits) {
            return false;
        }
    }

    private static boolean fitsLong(String text) {
        try {
            Long.parseLong(text);
            return true;
        } catch (NumberFormatException tooLarge) {
            return false;
        }
    }
}
