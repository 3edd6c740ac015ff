package dev.metricsbuild.mcap.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the fields of one record's content; every length is checked before anything is allocated for it. */
public final class FieldReader {
    private final byte[] bytes;
    private final int end;
    private int at;
    private boolean replaced;

    public FieldReader(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** Content that ends before its fields do; becomes a problem at the door. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        public Malformed(String what) {
            super(what, null, false, false);
        }
    }

    public int at() {
        return at;
    }

    public int left() {
        return end - at;
    }

    /** Whether a string was not UTF-8 and got replacement characters. */
    public boolean replaced() {
        return replaced;
    }

    public int u8(String field) throws Malformed {
        need(1, field);
        return bytes[at++] & 0xff;
    }

    public int u16(String field) throws Malformed {
        need(2, field);
        at += 2;
        return LittleEndian.u16(bytes, at - 2);
    }

    public long u32(String field) throws Malformed {
        need(4, field);
        at += 4;
        return LittleEndian.u32(bytes, at - 4);
    }

    public long u64(String field) throws Malformed {
        need(8, field);
        at += 8;
        return LittleEndian.i64(bytes, at - 8);
    }

    public String string(String field) throws Malformed {
        int length = length(u32(field), field);
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !isUtf8(at, length)) {
            replaced = true;
        }
        at += length;
        return text;
    }

    private boolean isUtf8(int from, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Bytes after a length of 32 bits. */
    public ByteBuffer bytes(String field) throws Malformed {
        int length = length(u32(field), field);
        at += length;
        return ByteBuffer.wrap(Arrays.copyOfRange(bytes, at - length, at)).asReadOnlyBuffer();
    }

    /** All that is left. */
    public ByteBuffer rest() {
        ByteBuffer rest = ByteBuffer.wrap(Arrays.copyOfRange(bytes, at, end)).asReadOnlyBuffer();
        at = end;
        return rest;
    }

    /** A reader of the map or array that follows, behind which this one goes on. */
    public FieldReader part(String field) throws Malformed {
        int length = length(u32(field), field);
        at += length;
        return new FieldReader(bytes, at - length, at);
    }

    public Map<String, String> strings(String field) throws Malformed {
        FieldReader entries = part(field);
        Map<String, String> map = new LinkedHashMap<>();
        while (entries.left() > 0) {
            map.put(entries.string(field), entries.string(field));
        }
        replaced |= entries.replaced;
        return Collections.unmodifiableMap(map);
    }

    public Map<Integer, Long> numbers(String field) throws Malformed {
        FieldReader entries = part(field);
        Map<Integer, Long> map = new LinkedHashMap<>();
        while (entries.left() > 0) {
            map.put(entries.u16(field), entries.u64(field));
        }
        return Collections.unmodifiableMap(map);
    }

    private int length(long declared, String field) throws Malformed {
        if (declared > left()) {
            throw new Malformed("declares " + declared + " bytes of " + field + " where " + left() + " are left");
        }
        return (int) declared;
    }

    private void need(int count, String field) throws Malformed {
        if (count > left()) {
            throw new Malformed("ends before its " + field + ": " + count + " bytes needed, " + left() + " left");
        }
    }
}
