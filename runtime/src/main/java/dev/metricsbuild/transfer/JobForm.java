package dev.metricsbuild.transfer;

import java.io.Serializable;

/** Stands for a job in a stream. */
final class JobForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final byte[] bytes;

    JobForm(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
