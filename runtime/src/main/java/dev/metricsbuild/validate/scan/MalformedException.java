package dev.metricsbuild.validate.scan;

import com.google.protobuf.InvalidProtocolBufferException;

/** Bytes that are no message; the text names what stands where something else must. */
final class MalformedException extends InvalidProtocolBufferException {
    private static final long serialVersionUID = 1L;

    MalformedException(String found) {
        super(found);
    }
}
