package dev.metricsbuild.mcap.lz4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.mcap.write.LinkedLz4Writer;
import dev.metricsbuild.mcap.write.RecordBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import net.jpountz.lz4.LZ4Factory;
import net.jpountz.lz4.LZ4FrameOutputStream;
import net.jpountz.lz4.LZ4FrameOutputStream.BLOCKSIZE;
import net.jpountz.lz4.LZ4FrameOutputStream.FLG.Bits;
import net.jpountz.xxhash.XXHashFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class Lz4FrameReaderTest {
    /** One block by hand: 6 literal bytes "hello ", a match of 19 bytes 6 back, and 5 literal bytes. */
    private static final String HELLO =
            "04224d18604082" + "10000000" + "6f68656c6c6f20060000" + "50656c6c6f0a" + "00000000";

    @Property(tries = 300)
    void independentBlocks_ofAnotherEncoder_comeBack(
            @ForAll long seed,
            @ForAll @IntRange(max = 300_000) int size,
            @ForAll BLOCKSIZE blocks,
            @ForAll boolean high)
            throws IOException {
        byte[] bytes = sample(seed, size);
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        LZ4Factory factory = LZ4Factory.safeInstance();
        try (LZ4FrameOutputStream out = new LZ4FrameOutputStream(
                target,
                blocks,
                bytes.length,
                high ? factory.highCompressor() : factory.fastCompressor(),
                XXHashFactory.safeInstance().hash32(),
                Bits.BLOCK_INDEPENDENCE,
                Bits.BLOCK_CHECKSUM,
                Bits.CONTENT_CHECKSUM,
                Bits.CONTENT_SIZE)) {
            out.write(bytes);
        }
        assertThat(decode(target.toByteArray(), size)).isEqualTo(bytes);
    }

    @Property(tries = 300)
    void linkedBlocks_comeBack(
            @ForAll long seed,
            @ForAll @IntRange(max = 200_000) int size,
            @ForAll @IntRange(min = 64, max = 65536) int block)
            throws IOException {
        byte[] bytes = sample(seed, size);
        assertThat(decode(new LinkedLz4Writer(block).frame(bytes), size)).isEqualTo(bytes);
    }

    @Property(tries = 2000)
    void damagedFrames_areRefusedOrReadWithinTheirSize(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = sample(seed, random.nextInt(5000));
        byte[] frame = new LinkedLz4Writer(1 + random.nextInt(2000)).frame(bytes);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            frame[random.nextInt(frame.length)] = (byte) random.nextInt();
        }
        byte[] read;
        try {
            read = decode(Arrays.copyOf(frame, random.nextInt(frame.length + 1)), bytes.length);
        } catch (Lz4Exception e) {
            assertThat(e).hasMessageContaining("LZ4");
            return;
        }
        assertThat(read).isEqualTo(bytes);
    }

    @Property(tries = 300)
    void hash_isThatOfAnotherImplementation(@ForAll byte[] bytes) {
        assertThat(XxHash32.hash(bytes, 0, bytes.length))
                .isEqualTo(XXHashFactory.safeInstance().hash32().hash(bytes, 0, bytes.length, 0));
    }

    @Test
    void severalFrames_aroundASkippableOne_areReadAsOne() throws IOException {
        LinkedLz4Writer writer = new LinkedLz4Writer(1 << 16);
        byte[] frames = new RecordBuffer()
                .raw(writer.frame(ascii("one ")))
                .u32(0x184D2A5BL)
                .block(ascii("not content"))
                .raw(writer.frame(ascii("two")))
                .toBytes();
        assertThat(decode(frames, 7)).isEqualTo(ascii("one two"));
    }

    @Test
    void bytesBehindTheLastFrame_areIgnored() throws IOException {
        byte[] frames = new RecordBuffer()
                .raw(new LinkedLz4Writer(1 << 16).frame(ascii("content")))
                .raw(new byte[12])
                .toBytes();
        assertThat(decode(frames, 7)).isEqualTo(ascii("content"));
    }

    @Test
    void handWrittenFrame_withAnOverlappingMatch_isRead() throws IOException {
        byte[] frame = HexFormat.of().parseHex(HELLO);
        assertThat(new String(decode(frame, 30), StandardCharsets.US_ASCII))
                .isEqualTo("hello hello hello hello hello\n");
    }

    @Test
    void moreThanTheDeclaredSize_isRefused() {
        byte[] frame = new LinkedLz4Writer(1 << 16).frame(new byte[1 << 16]);
        assertThatThrownBy(() -> decode(frame, 1024))
                .isInstanceOf(Lz4Exception.class)
                .hasMessageContaining("1024");
    }

    @Test
    void lessThanTheDeclaredSize_isRefused() {
        byte[] frame = new LinkedLz4Writer(1 << 16).frame(ascii("content"));
        assertThatThrownBy(() -> decode(frame, 8))
                .isInstanceOf(Lz4Exception.class)
                .hasMessage("LZ4 content has 7 bytes where 8 are declared");
    }

    @Test
    void moreThanTheFormatCanHold_isRefusedBeforeMemoryIsTaken() {
        byte[] frame = new LinkedLz4Writer(1 << 16).frame(ascii("content"));
        assertThatThrownBy(() -> decode(frame, Integer.MAX_VALUE))
                .isInstanceOf(Lz4Exception.class)
                .hasMessageContaining("cannot hold the declared 2147483647 bytes");
    }

    @Test
    void wrongContentChecksum_isRefusedWhereItIsVerified() throws IOException {
        byte[] frame = new LinkedLz4Writer(1 << 16).frame(ascii("content"));
        frame[frame.length - 1] ^= 1;
        assertThatThrownBy(() -> decode(frame, 7)).hasMessageContaining("content fails its checksum");
        Lz4Output unchecked = new Lz4FrameReader(false).read(frame, 0, frame.length, 7);
        assertThat(unchecked.length()).isEqualTo(7);
    }

    @Test
    void otherBytes_areNoFrame() {
        assertThatThrownBy(() -> decode(ascii("content"), 7)).hasMessageContaining("no LZ4 frame begins at byte 0");
    }

    /** At once; and piece by piece, which must come to the same. */
    private static byte[] decode(byte[] frame, int size) throws Lz4Exception {
        byte[] whole;
        try {
            Lz4Output output = new Lz4FrameReader(true).read(frame, 0, frame.length, size);
            whole = Arrays.copyOf(output.bytes(), output.length());
        } catch (Lz4Exception e) {
            // A stream leaves it to others to count how much comes.
            if (!String.valueOf(e.getMessage()).contains("are declared")) {
                assertThatThrownBy(() -> pieces(frame, size)).hasMessage(e.getMessage());
            }
            throw e;
        }
        assertThat(pieces(frame, size)).isEqualTo(whole);
        return whole;
    }

    private static byte[] pieces(byte[] frame, int size) throws Lz4Exception {
        Lz4FrameStream in = new Lz4FrameStream(true, frame, 0, frame.length, size);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[1013];
        for (int read = in.read(piece, 3, 1000); read >= 0; read = in.read(piece, 3, 1000)) {
            all.write(piece, 3, read);
        }
        return all.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Runs, repetitions near and far, and noise, as sensors give them. */
    private static byte[] sample(long seed, int size) {
        Random random = new Random(seed);
        byte[] bytes = new byte[size];
        int at = 0;
        while (at < size) {
            int count = Math.min(size - at, 1 + random.nextInt(400));
            switch (random.nextInt(3)) {
                case 0 -> Arrays.fill(bytes, at, at + count, (byte) random.nextInt());
                case 1 -> {
                    int distance = 1 + random.nextInt(Math.max(1, Math.min(at, 70_000)));
                    for (int i = at; i < at + count; i++) {
                        bytes[i] = i < distance ? 7 : bytes[i - distance];
                    }
                }
                default -> {
                    for (int i = at; i < at + count; i++) {
                        bytes[i] = (byte) random.nextInt();
                    }
                }
            }
            at += count;
        }
        return bytes;
    }
}
