package dev.metricsbuild.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteBehindTest {
    private static final int BUFFER = 1 << 20;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BUFFER - 1, BUFFER, BUFFER + 1, 5 * BUFFER + 12_345})
    void anyLength_arrivesWholeAndInOrder(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(20261125).nextBytes(bytes);
        ByteArrayOutputStream arrived = new ByteArrayOutputStream();

        try (WriteBehind out = new WriteBehind(Channels.newChannel(arrived))) {
            for (int from = 0; from < length; from += 70_001) {
                out.write(bytes, from, Math.min(70_001, length - from));
            }
            out.flush();
        }

        assertThat(Arrays.mismatch(arrived.toByteArray(), bytes)).isEqualTo(-1);
    }

    @Test
    void channelThatTakesLittleAtATime_getsEverything() throws IOException {
        ByteArrayOutputStream arrived = new ByteArrayOutputStream();
        byte[] bytes = new byte[100_000];
        Arrays.fill(bytes, (byte) 7);

        try (WriteBehind out = new WriteBehind(new Reluctant(arrived))) {
            out.write(bytes);
            out.write(8);
            out.flush();
        }

        assertThat(arrived.size()).isEqualTo(100_001);
        assertThat(arrived.toByteArray()).endsWith(7, 8);
    }

    @Test
    void failureOfTheChannel_reachesTheWriter() throws IOException {
        try (WriteBehind out = new WriteBehind(new Reluctant(null))) {
            out.write(new byte[3 * BUFFER / 2]);

            assertThatIOException().isThrownBy(out::flush).withMessage("No space left on device");
        }
    }

    @Test
    void interruptedWriter_isAnIoError_andStaysInterrupted() throws IOException {
        try (WriteBehind out = new WriteBehind(new Stuck())) {
            out.write(new byte[BUFFER]);
            Thread.currentThread().interrupt();

            assertThatIOException().isThrownBy(out::flush).withMessage("The run was interrupted while it wrote.");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** Takes nothing before it is interrupted. */
    private record Stuck() implements WritableByteChannel {
        @Override
        public int write(ByteBuffer bytes) throws IOException {
            try {
                new CountDownLatch(1).await();
                return 0;
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // It is never open.
        }
    }

    /** Takes seven bytes at a time; without a target, none. */
    private record Reluctant(ByteArrayOutputStream target) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer bytes) throws IOException {
            if (target == null) {
                throw new IOException("No space left on device");
            }
            int count = Math.min(7, bytes.remaining());
            for (int i = 0; i < count; i++) {
                target.write(bytes.get());
            }
            return count;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // It is never open.
        }
    }
}
