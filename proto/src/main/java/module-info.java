/** The schema of {@code metrics.binproto} as protobuf messages, for interoperation. */
module dev.metricsbuild.proto {
    requires transitive com.google.protobuf;

    exports dev.metricsbuild.proto;
}
