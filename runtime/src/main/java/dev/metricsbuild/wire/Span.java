package dev.metricsbuild.wire;

/**
 * Where a message lies in a file.
 *
 * @param offset of its first byte
 * @param length in bytes
 */
public record Span(int offset, int length) {}
