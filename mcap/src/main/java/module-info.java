/** Reads MCAP recordings; usable without the rest of the product. */
module dev.metricsbuild.mcap {
    requires com.github.luben.zstd_jni;
    requires static transitive org.jspecify;

    exports dev.metricsbuild.mcap;
    exports dev.metricsbuild.mcap.json;
}
