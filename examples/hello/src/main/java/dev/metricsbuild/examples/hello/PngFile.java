package dev.metricsbuild.examples.hello;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** A PNG file of pixels out of a palette, as RFC 2083 lays it out. */
final class PngFile {
    private static final long SIGNATURE = 0x8950_4E47_0D0A_1A0AL;
    private static final int BITS_PER_PIXEL = 8;
    private static final int PALETTE_COLOURS = 3;

    private PngFile() {}

    /**
     * Writes a picture.
     *
     * @param pixels rows of numbers of colours, all of one length
     * @param palette the colours, as 0xRRGGBB
     */
    static void write(Path file, byte[][] pixels, int[] palette) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeLong(SIGNATURE);
            chunk(out, "IHDR", header -> {
                header.writeInt(pixels[0].length);
                header.writeInt(pixels.length);
                header.write(new byte[] {BITS_PER_PIXEL, PALETTE_COLOURS, 0, 0, 0});
            });
            chunk(out, "PLTE", colours -> {
                for (int colour : palette) {
                    colours.write(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour});
                }
            });
            chunk(out, "IDAT", data -> deflate(pixels, data));
            chunk(out, "IEND", end -> {});
        }
    }

    /** The rows one after the other, each behind the number of its filter: none. */
    private static void deflate(byte[][] pixels, OutputStream out) throws IOException {
        DeflaterOutputStream deflated = new DeflaterOutputStream(out);
        for (byte[] row : pixels) {
            deflated.write(0);
            deflated.write(row);
        }
        deflated.finish();
    }

    private static void chunk(DataOutputStream out, String type, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(type.getBytes(US_ASCII));
        content.write(new DataOutputStream(bytes));
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        out.writeInt(bytes.size() - type.length());
        bytes.writeTo(out);
        out.writeInt((int) sum.getValue());
    }

    /** What stands in a chunk. */
    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }
}
