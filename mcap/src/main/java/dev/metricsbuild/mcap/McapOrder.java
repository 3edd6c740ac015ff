package dev.metricsbuild.mcap;

/** In which order messages come. */
public enum McapOrder {
    /** In the order of the file, which is the order of writing and costs least. */
    FILE,
    /** By log time; messages of one log time in the order of the file. */
    LOG_TIME
}
