package dev.metricsbuild.validate.rule;

/** A part of the message that rules are about. */
interface Subject {

    /** The path of the part; empty for the whole message. */
    String path();

    /** The name that people know the part by; may be empty. */
    String name();

    /** The path of a field of the part. */
    default String path(String field) {
        return path().isEmpty() ? field : path() + "." + field;
    }
}
