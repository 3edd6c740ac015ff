//! [metrics:CONTEXT-OF-REPORT] Parameter report of Flight.speed is a ReportContext, which only methods of report mode have. Take a JobContext.
class Flight {
    @JobMetric static double speed(ReportContext /*!*/report) { return 1; }
}
//--- dev/metricsbuild/run/ReportContext.java
package dev.metricsbuild.run;

public interface ReportContext {}
