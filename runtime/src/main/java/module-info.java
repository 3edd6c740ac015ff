/** What the code generated for a metrics build calls, and what its author calls by hand. */
@SuppressWarnings("module") // The modules named by qualified exports are compiled after this one.
module dev.metricsbuild.runtime {
    requires transitive dev.metricsbuild.annotations;
    requires transitive dev.metricsbuild.proto;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires static transitive org.jspecify;
    requires dev.failsafe.core;
    requires java.net.http;
    requires pngencoder;
    // Whoever has pictures to show requires it anyway; nobody else loads it.
    requires transitive static java.desktop;

    exports dev.metricsbuild.collect;
    exports dev.metricsbuild.context;
    exports dev.metricsbuild.data;
    exports dev.metricsbuild.generated;
    exports dev.metricsbuild.input;
    exports dev.metricsbuild.input.columns;
    exports dev.metricsbuild.metric;
    exports dev.metricsbuild.picture;
    exports dev.metricsbuild.read;
    exports dev.metricsbuild.run;
    exports dev.metricsbuild.source;
    exports dev.metricsbuild.table;
    exports dev.metricsbuild.validate;
    exports dev.metricsbuild.write;
    exports dev.metricsbuild.engine to
            dev.metricsbuild.testing;
    exports dev.metricsbuild.source.batch to
            dev.metricsbuild.testing;

    uses dev.metricsbuild.input.LogFormat;
    uses dev.metricsbuild.engine.EngineProvider;
    uses dev.metricsbuild.run.RunReporter;

    // Jackson binds what the configuration and job.json hold.
    opens dev.metricsbuild.source.batch to
            com.fasterxml.jackson.databind;
}
