package dev.metricsbuild.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Random UUIDs (version 4) for a file's ids. They must not repeat, but nothing depends on nobody guessing them: one seed of
 * true randomness is enough. {@link UUID#randomUUID} asks a secure generator for each, which takes ten times as long, and
 * at start-up longer than a small run's writing.
 */
public final class RandomUuids {
    private static final Path SYSTEM_RANDOM = Path.of("/dev/urandom");
    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SplittableRandom random;
    private final long salt;

    private RandomUuids(long seed, long salt) {
        this.random = new SplittableRandom(seed);
        this.salt = salt;
    }

    /** UUIDs that no other source will give. */
    public static RandomUuids seeded() {
        ByteBuffer seed = ByteBuffer.wrap(systemRandom());
        return new RandomUuids(seed.getLong(), seed.getLong());
    }

    /** The next one. */
    public UUID next() {
        long high = random.nextLong() ^ salt;
        long low = random.nextLong();
        return new UUID((high & ~VERSION_BITS) | VERSION_4, (low & ~VARIANT_BITS) | VARIANT);
    }

    private static byte[] systemRandom() {
        byte[] bytes = new byte[2 * Long.BYTES];
        try (InputStream in = Files.newInputStream(SYSTEM_RANDOM)) {
            if (in.readNBytes(bytes, 0, bytes.length) == bytes.length) {
                return bytes;
            }
        } catch (IOException e) {
            // Not every system has the file; every one has this.
            new SecureRandom().nextBytes(bytes);
            return bytes;
        }
        throw new IllegalStateException(SYSTEM_RANDOM + " has ended.");
    }
}
