/**
 * Loads metrics files, of one job or of many, shows them in terminals, Markdown and JUnit XML, and compares them.
 */
@NullMarked
package dev.metricsbuild.report;

import org.jspecify.annotations.NullMarked;
