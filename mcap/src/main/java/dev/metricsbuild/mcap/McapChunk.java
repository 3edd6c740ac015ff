package dev.metricsbuild.mcap;

/**
 * A chunk, as its own record describes it.
 *
 * @param offset first byte of the record
 * @param startTime earliest log time of its messages
 * @param endTime latest log time of its messages
 * @param compression {@code lz4}, {@code zstd}, or empty for none
 * @param compressedSize bytes of its records in the file
 * @param uncompressedSize bytes of its records
 */
public record McapChunk(
        long offset, long startTime, long endTime, String compression, long compressedSize, long uncompressedSize) {}
