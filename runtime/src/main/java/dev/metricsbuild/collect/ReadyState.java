package dev.metricsbuild.collect;

import java.io.IOException;
import java.io.ObjectOutput;

/** The state of a built-in collector, which is sent in a compact form. */
interface ReadyState {
    /** Which it is, from 1; never used for another one, even if a state is given up. */
    int code();

    /** Writes what is to be known of it. */
    void write(ObjectOutput out) throws IOException;
}
