package dev.metricsbuild.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.metricsbuild.data.MetricsFormatException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which texts the platform reads as a UUID. It takes away what may stand around the digits and reads the rest as Python
 * reads a hexadecimal integer, which is far more than the usual form; {@code validation-rules.md} describes it, and each
 * oddity here was seen in the platform's verdicts.
 */
public final class UuidText {
    private static final int DIGITS = 32;
    private static final int CANONICAL_LENGTH = 36;

    /** Spaces above ASCII, as Unicode 14 and Python have them; the JDK's own differ with its version. */
    private static final String SPACES = "\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
            + "\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    /** The zero of each run of ten decimal digits above ASCII, as Unicode 14 has them. */
    private static final int[] ZEROS = {
        0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
        0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
        0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0,
        0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x16a60, 0x16ac0,
        0x16b50, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e950, 0x1fbf0
    };

    /** What a byte is as a hexadecimal digit in lower case; -1 where it is none. */
    private static final byte[] DIGITS_BY_BYTE = digitsByByte();

    private UuidText() {}

    /** Tells whether the platform reads the text as a UUID. */
    public static boolean parses(String text) {
        return canonical(text) != null || !digits(text).isEmpty();
    }

    /**
     * The UUID that a text spells.
     *
     * @param of what the id is of, in words
     * @throws MetricsFormatException if it spells none
     */
    public static UUID parse(String text, String of) throws MetricsFormatException {
        UUID canonical = canonical(text);
        if (canonical != null) {
            return canonical;
        }
        String digits = digits(text);
        if (digits.isEmpty()) {
            throw new MetricsFormatException("The id of " + of + " is \"" + text + "\", which is not a UUID.");
        }
        String padded = "0".repeat(DIGITS - digits.length()) + digits;
        return new UUID(
                Long.parseUnsignedLong(padded, 0, DIGITS / 2, 16),
                Long.parseUnsignedLong(padded, DIGITS / 2, DIGITS, 16));
    }

    /** The hexadecimal digits of a UUID, at most 32; empty where the text spells none. */
    private static String digits(String text) {
        String bare = stripBraces(text.replace("urn:", "").replace("uuid:", "")).replace("-", "");
        return bare.codePointCount(0, bare.length()) == DIGITS ? hexadecimal(inAscii(bare)) : "";
    }

    /** The UUID that a text spells in the one form that our writer writes; null where it has another. */
    public static @Nullable UUID canonical(String text) {
        if (text.length() != CANONICAL_LENGTH) {
            return null;
        }
        // What is not Latin becomes a question mark, a pair of surrogates a single one.
        byte[] latin = text.getBytes(ISO_8859_1);
        return latin.length == CANONICAL_LENGTH ? canonical(ByteBuffer.wrap(latin), 0) : null;
    }

    /** The UUID that bytes spell in that form; null where they have another. */
    static @Nullable UUID canonical(ByteBuffer bytes, Span span) {
        return span.length() == CANONICAL_LENGTH ? canonical(bytes, span.offset()) : null;
    }

    private static @Nullable UUID canonical(ByteBuffer bytes, int at) {
        boolean dashes = bytes.get(at + 8) == '-'
                && bytes.get(at + 13) == '-'
                && bytes.get(at + 18) == '-'
                && bytes.get(at + 23) == '-';
        long first = number(bytes, at, 8);
        long second = number(bytes, at + 9, 4);
        long third = number(bytes, at + 14, 4);
        long fourth = number(bytes, at + 19, 4);
        long fifth = number(bytes, at + 24, 12);
        // A negative one makes all of it negative.
        if (!dashes || (first | second | third | fourth | fifth) < 0) {
            return null;
        }
        return new UUID(first << 32 | second << 16 | third, fourth << 48 | fifth);
    }

    /** The number of so many hexadecimal digits; negative where one of them is none, or in upper case. */
    private static long number(ByteBuffer bytes, int at, int digits) {
        long number = 0;
        int all = 0;
        for (int i = 0; i < digits; i++) {
            byte digit = DIGITS_BY_BYTE[bytes.get(at + i) & 0xFF];
            all |= digit;
            number = (number << 4) | (digit & 0xF);
        }
        return all < 0 ? all : number;
    }

    private static byte[] digitsByByte() {
        byte[] digits = new byte[1 << Byte.SIZE];
        Arrays.fill(digits, (byte) -1);
        for (int digit = 0; digit < 16; digit++) {
            digits[Character.forDigit(digit, 16)] = (byte) digit;
        }
        return digits;
    }

    private static String stripBraces(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBrace(text.charAt(start))) {
            start++;
        }
        while (end > start && isBrace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBrace(char c) {
        return c == '{' || c == '}';
    }

    /** Puts a plain space and plain digits in the place of others; what has no such twin becomes a question mark. */
    private static String inAscii(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(point -> ascii.append(inAscii(point)));
        return ascii.toString();
    }

    private static char inAscii(int point) {
        if (point < 0x80) {
            return (char) point;
        }
        if (SPACES.indexOf(point) >= 0) {
            return ' ';
        }
        for (int zero : ZEROS) {
            if (point >= zero && point < zero + 10) {
                return (char) ('0' + point - zero);
            }
        }
        return '?';
    }

    /** The digits of a hexadecimal integer as Python reads one; empty where the text is none. */
    private static String hexadecimal(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end && text.charAt(start) == '+') {
            start++;
        }
        if (text.startsWith("0x", start) || text.startsWith("0X", start)) {
            start += text.startsWith("_", start + 2) ? 3 : 2;
        }
        String digits = text.substring(start, end);
        return areDigits(digits) ? digits.replace("_", "") : "";
    }

    private static boolean areDigits(String text) {
        boolean afterDigit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            if (!digit && !(c == '_' && afterDigit)) {
                return false;
            }
            afterDigit = digit;
        }
        return afterDigit;
    }

    /** C's idea of a space, which is not Python's: the separators U+001C to U+001F are none. */
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
