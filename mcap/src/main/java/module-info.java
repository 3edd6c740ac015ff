/**
 * Reads MCAP recordings; usable without the rest of the product.
 *
 * <p>{@link dev.metricsbuild.mcap.McapReader} opens a file; {@link dev.metricsbuild.mcap.McapQuery} says which messages, and in
 * which order; {@link dev.metricsbuild.mcap.McapOptions} says whether an error ends the reading or is reported, and what limits
 * apply. Messages come as the bytes that were recorded.
 */
module dev.metricsbuild.mcap {
    requires com.github.luben.zstd_jni;
    requires static transitive org.jspecify;

    exports dev.metricsbuild.mcap;
    exports dev.metricsbuild.mcap.json;
    exports dev.metricsbuild.mcap.schema;
}
