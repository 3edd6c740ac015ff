/** Reads MCAP recordings and decodes their messages; usable without the rest of the product. */
module dev.metricsbuild.mcap {
    requires static transitive org.jspecify;

    exports dev.metricsbuild.mcap.message.schema;
}
