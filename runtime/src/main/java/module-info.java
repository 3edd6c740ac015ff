/** What the code generated for a metrics build calls, and what its author calls by hand. */
module dev.metricsbuild.runtime {
    requires transitive dev.metricsbuild.annotations;
    requires transitive dev.metricsbuild.proto;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires static transitive org.jspecify;

    exports dev.metricsbuild.data;
    exports dev.metricsbuild.metric;
    exports dev.metricsbuild.read;
    exports dev.metricsbuild.run;
    exports dev.metricsbuild.run.generated;
    exports dev.metricsbuild.validate;
    exports dev.metricsbuild.write;
}
