/**
 * What goes from one process of a run to another: the containers of collectors, values of jobs, and the jobs they are of.
 * One object stream a message, with a version; compact forms for what is ours, an allow-list for what is not.
 */
@NullMarked
package dev.metricsbuild.transfer;

import org.jspecify.annotations.NullMarked;
