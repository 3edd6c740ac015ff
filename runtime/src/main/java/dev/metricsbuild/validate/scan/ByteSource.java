package dev.metricsbuild.validate.scan;

import com.google.protobuf.CodedInputStream;
import java.io.IOException;

/** The bytes of a message, which can be read again from any place. */
public interface ByteSource {

    /** How many bytes there are. */
    int size();

    /** Starts reading at {@code offset}; the end of the part is the end of the stream. */
    CodedInputStream open(int offset, int length) throws IOException;

    /** Bytes in memory. */
    static ByteSource of(byte[] bytes) {
        return new ArraySource(bytes);
    }

    /** Bytes in memory. */
    final class ArraySource implements ByteSource {
        private final byte[] bytes;

        private ArraySource(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int size() {
            return bytes.length;
        }

        @Override
        public CodedInputStream open(int offset, int length) {
            return CodedInputStream.newInstance(bytes, offset, length);
        }
    }
}
