package dev.metricsbuild.mcap.lz4;

import java.io.IOException;

/** Bytes that are not LZ4 frames of the expected size; the message says what was found and at which byte. */
public final class Lz4Exception extends IOException {
    private static final long serialVersionUID = 1;

    Lz4Exception(String message) {
        super(message);
    }
}
