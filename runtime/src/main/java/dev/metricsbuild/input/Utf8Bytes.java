package dev.metricsbuild.input;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** Text as UTF-8 without a byte order mark, whatever the mark says that it was. */
final class Utf8Bytes {
    private static final int MARK_LENGTH = 3;

    private Utf8Bytes() {}

    /** The bytes behind a mark; those of UTF-16, which needs one, encoded anew. */
    static InputStream of(InputStream in) throws IOException {
        byte[] first = in.readNBytes(MARK_LENGTH);
        if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
            return in;
        }
        if (startsWith(first, 0xFE, 0xFF)) {
            return encoded(behind(first, 2, in), UTF_16BE);
        }
        if (startsWith(first, 0xFF, 0xFE)) {
            return encoded(behind(first, 2, in), UTF_16LE);
        }
        return behind(first, 0, in);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static InputStream behind(byte[] first, int from, InputStream in) {
        byte[] kept = Arrays.copyOfRange(first, Math.min(from, first.length), first.length);
        return new SequenceInputStream(new ByteArrayInputStream(kept), in);
    }

    private static InputStream encoded(InputStream in, Charset charset) {
        return new Encoded(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** Characters as UTF-8. */
    private static final class Encoded extends InputStream {
        private static final int CAPACITY = 8_192;

        private final Reader in;
        private final CharsetEncoder encoder = UTF_8.newEncoder();
        private final CharBuffer chars = CharBuffer.allocate(CAPACITY).flip();
        private final ByteBuffer bytes = ByteBuffer.allocate(4 * CAPACITY).flip();
        private boolean ended;

        Encoded(Reader in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, bytes.remaining());
            bytes.get(into, offset, count);
            return count;
        }

        /** Makes sure that there are bytes; false at the end. */
        private boolean fill() throws IOException {
            while (!bytes.hasRemaining() && !ended) {
                chars.compact();
                ended = in.read(chars) < 0;
                chars.flip();
                bytes.clear();
                encoder.encode(chars, bytes, ended);
                bytes.flip();
            }
            return bytes.hasRemaining();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
