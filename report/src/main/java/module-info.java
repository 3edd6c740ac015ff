/** Shows and compares what metrics builds have computed. */
module dev.metricsbuild.report {
    requires transitive dev.metricsbuild.runtime;
    requires org.commonmark;
    requires static transitive org.jspecify;

    provides dev.metricsbuild.run.RunReporter with
            dev.metricsbuild.report.html.HtmlRunReporter;

    exports dev.metricsbuild.report;
    exports dev.metricsbuild.report.html;
}
