/**
 * Reads MCAP recordings; usable without the rest of the product.
 *
 * <p>{@link dev.metricsbuild.mcap.read.McapReader} opens a file; {@link dev.metricsbuild.mcap.McapQuery} says which messages, and in
 * which order; {@link dev.metricsbuild.mcap.McapOptions} says whether an error ends the reading or is reported, and what limits
 * apply. Messages come as the bytes that were recorded; {@link dev.metricsbuild.mcap.decode.MessageDecoders} makes cursors over
 * their values. Messages in protobuf need protobuf-java beside this module.
 */
module dev.metricsbuild.mcap {
    requires com.github.luben.zstd_jni;
    requires static com.google.protobuf;
    requires static transitive org.jspecify;

    exports dev.metricsbuild.mcap;
    exports dev.metricsbuild.mcap.decode;
    exports dev.metricsbuild.mcap.json;
    exports dev.metricsbuild.mcap.message;
    exports dev.metricsbuild.mcap.read;
    exports dev.metricsbuild.mcap.schema;
}
