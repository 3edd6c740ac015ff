package dev.metricsbuild.mcap;

/** In which order messages come. */
public enum McapOrder {
    /** As they lie in the file, which is the order of writing and costs least. */
    FILE,
    /** By log time; messages of one log time as they lie in the file. */
    LOG_TIME
}
